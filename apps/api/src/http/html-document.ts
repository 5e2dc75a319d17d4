import { wordmark } from '@drempel/brand'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'

/** The name of the project as a heading has it: never broken after `de`. */
export const unbrokenWordmark = wordmark.replace('de ', 'de\u00a0')

/** What is in a page. */
export interface HtmlDocument {
  readonly lang: 'nl' | 'en'
  readonly title: string
  /** What the head has beside the title: styles, icon, what search engines are told. */
  readonly head?: readonly Element[]
  readonly body: Element
}

/** A whole page as text, in UTF-8 and as wide as the screen. */
export const renderHtml = ({ lang, title, head = [], body }: HtmlDocument): string =>
  toHtml(
    h(null, [
      { type: 'doctype' },
      h('html', { lang }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('title', title),
          ...head,
        ]),
        body,
      ]),
    ]),
  )
