import type { Element } from 'hast'
import { h } from 'hastscript'
import { icon } from './icon.ts'

/** A telephone number that a phone can call. The number is the text, as people in the Netherlands write it. */
export function phoneLink(number: string): Element {
  return h('a.tel', { href: `tel:${number.replace(/[^0-9+]/g, '')}` }, [icon('phone'), number])
}
