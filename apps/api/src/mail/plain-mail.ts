import { schemes, wordmark } from '@drempel/brand'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Message } from './mail.ts'

/** A paragraph, or the items of a list. */
export type MailPart = string | readonly string[]

/** A short mail to a colleague: the same words as a page and as plain text. */
export function plainMail(to: string, subject: string, parts: readonly MailPart[]): Message {
  const all = [...parts, `Hartelijke groet,\n${wordmark}`]
  const { page, text, door } = schemes.light
  return {
    to,
    subject,
    text: `${all.map((part) => (typeof part === 'string' ? part : part.map((one) => `- ${one}`).join('\n'))).join('\n\n')}\n`,
    html: toHtml(
      h(null, [
        { type: 'doctype' },
        h('html', { lang: 'nl' }, [
          h('head', [h('meta', { charSet: 'utf-8' }), h('title', subject)]),
          h(
            'body',
            {
              style: `margin:0;padding:24px 16px;background:${page};color:${text};font-family:Verdana,Arial,sans-serif;font-size:16px;line-height:1.6`,
            },
            [
              h(
                'div',
                { style: `max-width:620px;border-top:3px solid ${door};padding-top:12px` },
                all.map((part) =>
                  typeof part === 'string'
                    ? h('p', { style: 'margin:0 0 14px' }, part.split('\n').flatMap(lines))
                    : h(
                        'ul',
                        { style: 'margin:0 0 14px;padding-left:20px' },
                        part.map((one) => h('li', one)),
                      ),
                ),
              ),
            ],
          ),
        ]),
      ]),
    ),
  }
}

const lines = (line: string, index: number) => (index === 0 ? [line] : [h('br'), line])
