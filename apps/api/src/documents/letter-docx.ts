import { wordmark } from '@drempel/brand'
import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import type { LetterDocument } from './letter-document.ts'
import { conceptWords, titleOf } from './letter-html.ts'

/** Half points, which is how a text processor counts. */
const SIZE = 24
/** Twentieths of a point below a paragraph. */
const AFTER = 160

/** The letter as a text to edit (DOCX), with real headings, so that a screen reader can walk through it. */
export async function renderLetterDocx(letter: LetterDocument): Promise<Buffer> {
  const document = new Document({
    title: titleOf(letter),
    creator: wordmark,
    description: '',
    styles: {
      default: {
        document: { run: { font: 'Verdana', size: SIZE, language: { value: 'nl-NL' } } },
        heading1: { run: { size: 40, bold: true, color: '000000' }, paragraph: { spacing: { after: 240 } } },
        heading2: {
          run: { size: 28, bold: true, color: '0F5643' },
          paragraph: { spacing: { before: 320, after: 80 } },
        },
        heading3: { run: { size: SIZE, bold: true, color: '000000' }, paragraph: { spacing: { before: 160 } } },
      },
    },
    sections: [
      {
        children: [
          words(letter.date),
          ...(letter.concept ? [words(conceptWords)] : []),
          new Paragraph({ text: titleOf(letter), heading: HeadingLevel.HEADING_1 }),
          ...letter.sections.flatMap(({ heading, blocks, sources }) => [
            ...(heading === ''
              ? []
              : [new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2, keepNext: true })]),
            ...blocks.flatMap(({ heading: small, paragraph, link }) => [
              ...(small === undefined
                ? []
                : [new Paragraph({ text: small, heading: HeadingLevel.HEADING_3, keepNext: true })]),
              words(paragraph),
              ...(link ? [linked(link.words, link.url)] : []),
            ]),
            ...sources.map((source) => new Paragraph({ text: source, bullet: { level: 0 } })),
          ]),
          ...(letter.from
            ? [
                words('Hartelijke groet,', 320),
                words(`${letter.from.name}, adviseur van ${wordmark}`),
                linked(letter.from.email, `mailto:${letter.from.email}`),
              ]
            : []),
          words(`Altijd goed om bij de hand te hebben: ${letter.helplines.join(' · ')}`, 320),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

const words = (text: string, before = 0): Paragraph => new Paragraph({ text, spacing: { before, after: AFTER } })

const linked = (text: string, link: string): Paragraph =>
  new Paragraph({
    spacing: { after: AFTER },
    children: [new ExternalHyperlink({ link, children: [new TextRun({ text, style: 'Hyperlink' })] })],
  })
