import type { Helpline } from '@drempel/core/toolkit'

/** A helpline, and how its numbers are found in a text. */
export interface KnownHelpline {
  readonly line: Helpline
  readonly pattern: RegExp
}

/** The digits in order, with whatever people put between them, and no digit before or after: `113` is not in `11 maart, 3 uur`. */
const numberPattern = (phone: string): string => phone.replace(/\D/g, '').split('').join('[ ().\\u00a0-]{0,2}')

/** Makes a helpline findable. */
export const knowHelpline = (line: Helpline): KnownHelpline => ({
  line,
  pattern: new RegExp(
    `(?<![\\d,.:])(?:${[line.phone, line.alternativePhone ?? line.phone].map(numberPattern).join('|')})(?![\\d%:]| (?:uur|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))`,
  ),
})

/** Helplines of which a number stands in the text. */
export const helplinesIn = (text: string, helplines: readonly KnownHelpline[]): Helpline[] =>
  helplines.filter(({ pattern }) => pattern.test(text)).map(({ line }) => line)
