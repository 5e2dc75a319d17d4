import type { Format } from '@drempel/storyboard'
import { useMemo } from 'react'
import { type Fitted, fitWords, type Room } from './fit-words.ts'
import { measurePx } from './measure-px.ts'
import { leastTypePx, type TypeSize, typeStyle } from './words.tsx'

/** How words are set that must fit. */
export interface Fitting {
  readonly size: TypeSize
  readonly format: Format
  /** Stands in for the usual size when there is more room, or less is enough. */
  readonly largestPx?: number | undefined
  /** Stands in for the usual weight. */
  readonly weight?: number | undefined
}

/**
 * One size at which each of these words fits in the room: things of one kind are set alike. The height is that of the
 * highest of them.
 */
export function useFitted(words: readonly string[], room: Room, fitting: Fitting): Fitted {
  const { size, format, largestPx, weight } = fitting
  const { widthPx, heightPx } = room
  const all = JSON.stringify(words)
  return useMemo(() => {
    const style = typeStyle(size, format)
    const letters = {
      largestPx: largestPx ?? style.fontSize,
      leastPx: leastTypePx,
      lineHeight: style.lineHeight,
      widthOf: (line: string, fontSize: number) =>
        measurePx(line, { ...style, fontSize, fontWeight: weight ?? style.fontWeight }),
    }
    const texts: readonly string[] = JSON.parse(all)
    const sizePx = Math.min(
      letters.largestPx,
      ...texts.map((one) => fitWords(one, { widthPx, heightPx }, letters).sizePx),
    )
    const alike = { ...letters, largestPx: sizePx, leastPx: sizePx }
    const heights = texts.map((one) => fitWords(one, { widthPx, heightPx }, alike).heightPx)
    return { sizePx, heightPx: Math.max(0, ...heights) }
  }, [all, widthPx, heightPx, size, format, largestPx, weight])
}

/** The size alone, for who does not need to know how high the words become. */
export const useFittedPx = (words: readonly string[], room: Room, fitting: Fitting): number =>
  useFitted(words, room, fitting).sizePx
