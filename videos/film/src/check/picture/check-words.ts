import { filmTypePx } from '@drempel/brand'
import { type Format, formats } from '@drempel/storyboard'
import type { Box, WordsInPicture } from './words-in-page.ts'

/** What can be wrong with words in a picture. */
export const wordsRules = ['type-size', 'safe-box', 'cut-off', 'overlap', 'contrast'] as const

/** What can be wrong with words in a picture. */
export type WordsRule = (typeof wordsRules)[number]

/** Words in a picture that cannot be read as they should. */
export interface WordsFinding {
  readonly rule: WordsRule
  /** The words. */
  readonly text: string
  /** What was found and what was expected. */
  readonly reason: string
}

/** Least size of type: captions larger than the rest. Source: `filmTypePx` of the brand, and `video.md` §6. */
export const leastTypePx = { caption: 48, other: filmTypePx.label } as const

/** Half a pixel of a letter that hangs over is not outside. */
const slackPx = 2

/** What is wrong with where words stand in a frame and how large they are. Contrast is measured apart, from the pixels. */
export function checkWords(words: readonly WordsInPicture[], format: Format): WordsFinding[] {
  const { safe } = formats[format]
  return [...words.flatMap((one) => findingsOf(one, safe)), ...overlapsOf(words)]
}

function findingsOf({ text, size, fontPx, lines, cutTo }: WordsInPicture, safe: Box): WordsFinding[] {
  const least = size === 'caption' ? leastTypePx.caption : leastTypePx.other
  const found: WordsFinding[] = []
  if (Math.round(fontPx) < least)
    found.push({
      rule: 'type-size',
      text,
      reason: `Unexpected letters of ${Math.round(fontPx)} px, expected at least ${least}`,
    })
  const outside = lines.map((line) => beyond(line, safe)).find((one) => one !== undefined)
  if (outside)
    found.push({ rule: 'safe-box', text, reason: `Unexpected words ${outside} the safe box, expected them inside` })
  const cut = cutTo && lines.map((line) => beyond(line, cutTo)).find((one) => one !== undefined)
  if (cut)
    found.push({
      rule: 'cut-off',
      text,
      reason: `Unexpected words ${cut} their room, expected all of them in the picture`,
    })
  return found
}

/** How far and on which side a line reaches out of a box; nothing when it does not. */
function beyond(line: Box, box: Box): string | undefined {
  const sides = [
    ['left of', box.leftPx - line.leftPx],
    ['above', box.topPx - line.topPx],
    ['right of', line.rightPx - box.rightPx],
    ['below', line.bottomPx - box.bottomPx],
  ] as const
  const [side, px] = sides.reduce((most, one) => (one[1] > most[1] ? one : most))
  return px > slackPx ? `${Math.round(px)} px ${side}` : undefined
}

/** What is wrong with captions while other words may still be on their way: those only may not lie under them. */
export function checkCaptions(words: readonly WordsInPicture[], format: Format): WordsFinding[] {
  const captions = captionsOf(words)
  const others = words.filter((one) => !captions.includes(one))
  return [...checkWords(captions, format), ...captions.flatMap((caption) => overlapsWith(caption, others))]
}

/** The captions among the words in a picture. */
export const captionsOf = (words: readonly WordsInPicture[]): WordsInPicture[] =>
  words.filter(({ size }) => size === 'caption')

/** Words that lie over other words: what happens when a text is longer than its room. */
const overlapsOf = (words: readonly WordsInPicture[]): WordsFinding[] =>
  words.flatMap((one, index) => overlapsWith(one, words.slice(index + 1)))

const overlapsWith = (one: WordsInPicture, others: readonly WordsInPicture[]): WordsFinding[] =>
  others
    .filter((other) =>
      one.lines.some((line) => other.lines.some((second) => overlap(lettersOf(line), lettersOf(second)))),
    )
    .map((other) => ({
      rule: 'overlap',
      text: one.text,
      reason: `Unexpected words over “${other.text}”, expected room between them`,
    }))

/** A line box is higher than its letters: what lies in its upper and lower sixth does not touch them. */
function lettersOf({ leftPx, topPx, rightPx, bottomPx }: Box): Box {
  const sixthPx = (bottomPx - topPx) / 6
  return { leftPx, topPx: topPx + sixthPx, rightPx, bottomPx: bottomPx - sixthPx }
}

const overlap = (one: Box, other: Box): boolean =>
  Math.min(one.rightPx, other.rightPx) - Math.max(one.leftPx, other.leftPx) > slackPx &&
  Math.min(one.bottomPx, other.bottomPx) - Math.max(one.topPx, other.topPx) > slackPx
