import { leastContrast } from '@drempel/brand'
import { contrastOf, luminanceOf } from '../flash/luminance.ts'
import type { WordsFinding } from './check-words.ts'
import type { Pixels } from './decode-png.ts'
import type { WordsInPicture } from './words-in-page.ts'

/** A few pixels of an edge behind a letter do not make it unreadable: this share of the ground behind a line may be worse. */
const worstShare = 0.03

/**
 * The ground is looked at in squares of three pixels, each the mean of what is in it. The strokes of the smallest letters are
 * about four pixels thick: what is finer than that does not take a letter away.
 */
export const groundScale: number = 1 / 3

/**
 * The contrast that words have against what is behind them, from the worst line: the value that all but a few of the squares
 * behind it reach.
 * @param behind the picture without the words, at `groundScale`.
 */
export function contrastBehind({ color: [red, green, blue], opacity, lines }: WordsInPicture, behind: Pixels): number {
  const perLine = lines.map((line) => {
    const found: number[] = []
    const [left, top, right, bottom] = [line.leftPx, line.topPx, line.rightPx, line.bottomPx].map((px) =>
      Math.max(0, Math.round(px * groundScale)),
    ) as [number, number, number, number]
    for (let y = top; y < Math.min(behind.heightPx, bottom); y += 1)
      for (let x = left; x < Math.min(behind.widthPx, right); x += 1) {
        const at = (y * behind.widthPx + x) * 3
        const ground = [behind.rgb[at] ?? 0, behind.rgb[at + 1] ?? 0, behind.rgb[at + 2] ?? 0] as const
        const through = (front: number, back: number) => Math.round(front * opacity + back * (1 - opacity))
        const front = luminanceOf(through(red, ground[0]), through(green, ground[1]), through(blue, ground[2]))
        found.push(contrastOf(front, luminanceOf(...ground)))
      }
    found.sort((one, other) => one - other)
    return found[Math.floor(found.length * worstShare)] ?? Number.POSITIVE_INFINITY
  })
  return Math.min(...perLine)
}

/** Words that stand out too little from what is behind them. */
export function checkContrast(words: readonly WordsInPicture[], behind: Pixels): WordsFinding[] {
  return words.flatMap((one): WordsFinding[] => {
    const contrast = contrastBehind(one, behind)
    if (contrast >= leastContrast.text) return []
    const reason = `Unexpected contrast of ${contrast.toFixed(1)} : 1 behind the words, expected at least ${leastContrast.text} : 1`
    return [{ rule: 'contrast', text: one.text, reason }]
  })
}
