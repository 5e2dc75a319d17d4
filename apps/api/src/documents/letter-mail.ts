import { schemes, wordmark } from '@drempel/brand'
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { renderHtml } from '../http/html-document.ts'
import type { Message } from '../mail/mail.ts'
import type { LetterDocument } from './letter-document.ts'
import { titleOf } from './letter-html.ts'
import { renderLetterText } from './letter-text.ts'

/** What stands above the letter in the mail. */
const INTRODUCTION =
  'Hier is het schriftelijk advies. Je kunt het in deze mail lezen. Als bijlage zit er dezelfde brief bij om te printen.'

/** Name of the file that goes along. It names nobody: a file lies around longer than a mail. */
export const letterFileName = 'advies-over-de-drempel'

/** The letter as a mail: a page, plain text, and the PDF to print. Colours that a mail program may turn into dark ones. */
export function renderLetterMail(letter: LetterDocument, to: string, pdf: Buffer): Message {
  return {
    to,
    subject: `Jullie advies van ${wordmark}`,
    ...(letter.from ? { replyTo: letter.from.email } : {}),
    text: `${INTRODUCTION}\n\n${renderLetterText(letter)}`,
    html: renderMailPage(letter),
    attachments: [{ filename: `${letterFileName}.pdf`, contentType: 'application/pdf', content: pdf }],
  }
}

/** Mail programs drop style sheets, so every part carries its own style. */
const style = {
  body: `margin:0;padding:24px 16px;background:${schemes.light.page};color:${schemes.light.text};font-family:Verdana,Arial,sans-serif;font-size:16px;line-height:1.6`,
  mark: `margin:0 0 20px;padding-bottom:8px;border-bottom:3px solid ${schemes.light.door};color:${schemes.light.doorText};font-weight:bold;font-size:18px`,
  h1: 'margin:24px 0 4px;font-size:24px;line-height:1.25',
  h2: 'margin:28px 0 6px;font-size:18px;line-height:1.3',
  h3: 'margin:14px 0 0;font-size:16px',
  p: 'margin:0 0 12px',
  soft: `margin:0 0 12px;color:${schemes.light.textSoft}`,
  link: `color:${schemes.light.link}`,
  foot: `margin:28px 0 0;padding-top:10px;border-top:1px solid ${schemes.light.rule};color:${schemes.light.textSoft};font-size:14px`,
} as const

function renderMailPage(letter: LetterDocument): string {
  return renderHtml({
    lang: 'nl',
    title: titleOf(letter),
    body: h('body', { style: style.body }, [
      h('div', { style: 'max-width:620px;margin:0 auto' }, [
        h('p', { style: style.mark }, wordmark),
        h('p', { style: style.p }, INTRODUCTION),
        h('h1', { style: style.h1 }, titleOf(letter)),
        h('p', { style: style.soft }, letter.date),
        ...letter.sections.flatMap(({ heading, blocks, sources }): ElementContent[] => [
          ...(heading === '' ? [] : [h('h2', { style: style.h2 }, heading)]),
          ...blocks.flatMap(({ heading: small, paragraph, link }): ElementContent[] => [
            ...(small === undefined ? [] : [h('h3', { style: style.h3 }, small)]),
            h('p', { style: style.p }, paragraph),
            ...(link ? [h('p', { style: style.p }, [h('a', { href: link.url, style: style.link }, link.words)])] : []),
          ]),
          ...(sources.length > 0
            ? [
                h(
                  'ul',
                  { style: 'margin:0 0 12px;padding-left:20px' },
                  sources.map((source) => h('li', source)),
                ),
              ]
            : []),
        ]),
        ...(letter.from
          ? [
              h('p', { style: 'margin:28px 0 0' }, [
                'Hartelijke groet,',
                h('br'),
                h('strong', letter.from.name),
                h('br'),
                `adviseur van ${wordmark}`,
                h('br'),
                h('a', { href: `mailto:${letter.from.email}`, style: style.link }, letter.from.email),
              ]),
            ]
          : []),
        h('p', { style: style.foot }, `Altijd goed om bij de hand te hebben: ${letter.helplines.join(' · ')}`),
      ]),
    ]),
  })
}
