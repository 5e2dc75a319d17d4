import { wordmark } from '@drempel/brand'
import type { LetterDocument } from './letter-document.ts'
import { conceptWords, titleOf } from './letter-html.ts'

/** The letter as plain text, for programs and people that read mail so. */
export function renderLetterText(letter: LetterDocument): string {
  const parts = [
    ...(letter.concept ? [conceptWords] : []),
    titleOf(letter),
    letter.date,
    ...letter.sections.flatMap(({ heading, blocks, sources }) => [
      ...(heading === '' ? [] : [heading.toUpperCase()]),
      ...blocks.flatMap(({ heading: small, paragraph, link }) => [
        small === undefined ? paragraph : `${small}\n${paragraph}`,
        ...(link ? [`${link.words}: ${link.url}`] : []),
      ]),
      ...(sources.length > 0 ? [sources.map((source) => `- ${source}`).join('\n')] : []),
    ]),
    ...(letter.from ? [`Hartelijke groet,\n${letter.from.name}\nadviseur van ${wordmark}\n${letter.from.email}`] : []),
    `Altijd goed om bij de hand te hebben:\n${letter.helplines.map((line) => `- ${line}`).join('\n')}`,
  ]
  return `${parts.join('\n\n')}\n`
}
