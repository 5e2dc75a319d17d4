import type { Element } from 'hast'
import { h } from 'hastscript'
import { frameWords } from '../words/own-words.ts'
import { icon } from './icon.ts'

/** Says that a story is fiction made of several experiences. Stands above the story, never below. */
export function compositeLabel(): Element {
  return h('div.composite', [icon('quote'), h('p', [h('strong', frameWords.composite), frameWords.compositeMeaning])])
}
