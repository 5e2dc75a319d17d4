import type { Element } from 'hast'
import { h } from 'hastscript'

/** A field with its words above it, and what helps below them. */
export function field(
  name: string,
  label: string,
  { help, ...properties }: { readonly help?: string; readonly [property: string]: string | undefined },
): Element {
  const id = `field-${name}`
  return h('div', { className: ['field'] }, [
    h('label', { for: id }, label),
    help === undefined ? '' : h('p', { id: `${id}-help`, className: ['help'] }, help),
    h('input', { id, name, required: true, ...(help ? { ariaDescribedBy: `${id}-help` } : {}), ...properties }),
  ])
}

/** A form of one of our pages. */
export const form = (action: string, content: readonly (Element | string)[]): Element =>
  h('form', { method: 'post', action }, [...content])

/** The one button that lights up. */
export const mainButton = (words: string): Element => h('button', { type: 'submit', className: ['main'] }, words)

/** A button beside it. */
export const otherButton = (words: string): Element => h('button', { type: 'submit' }, words)

/** A code that a page hands on. */
export const hidden = (name: string, value: string): Element => h('input', { type: 'hidden', name, value })

/** Says what went wrong, where a screen reader hears it first. */
export const warning = (words: string): Element => h('p', { role: 'alert', className: ['warning'] }, words)
