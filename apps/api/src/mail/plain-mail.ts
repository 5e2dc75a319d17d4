import { schemes, wordmark } from '@drempel/brand'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { renderHtml } from '../http/html-document.ts'
import type { Message } from './mail.ts'

/** A link in a paragraph of its own. */
export interface MailLink {
  readonly url: string
  readonly words: string
}

/** A paragraph, the items of a list, or a link. */
export type MailPart = string | readonly string[] | MailLink

/** A short mail to a colleague or an advisor: the same words as a page and as plain text. */
export function plainMail(to: string, subject: string, parts: readonly MailPart[]): Message {
  const all = [...parts, `Hartelijke groet,\n${wordmark}`]
  const { page, text, door } = schemes.light
  return {
    to,
    subject,
    text: `${all.map(partAsText).join('\n\n')}\n`,
    html: renderHtml({
      lang: 'nl',
      title: subject,
      body: h(
        'body',
        {
          style: `margin:0;padding:24px 16px;background:${page};color:${text};font-family:Verdana,Arial,sans-serif;font-size:16px;line-height:1.6`,
        },
        [h('div', { style: `max-width:620px;border-top:3px solid ${door};padding-top:12px` }, all.map(partAsHtml))],
      ),
    }),
  }
}

const lines = (line: string, index: number) => (index === 0 ? [line] : [h('br'), line])

function partAsText(part: MailPart): string {
  if (typeof part === 'string') return part
  return 'url' in part ? part.url : part.map((one) => `- ${one}`).join('\n')
}

function partAsHtml(part: MailPart): Element {
  const style = 'margin:0 0 14px'
  if (typeof part === 'string') return h('p', { style }, part.split('\n').flatMap(lines))
  if ('url' in part) return h('p', { style }, h('a', { href: part.url }, part.words))
  return h(
    'ul',
    { style: `${style};padding-left:20px` },
    part.map((one) => h('li', one)),
  )
}
