import type { Room } from './fit-words.ts'

/** A point of a picture, as shares of its width and height. */
export interface Focus {
  readonly x: number
  readonly y: number
}

/**
 * Where a picture lies in a box that it fills, so that its focus comes as near to the middle as its edges allow. In the
 * percentages of CSS `object-position`.
 */
export function coverPosition(picture: Room, box: Room, focus: Focus): string {
  const scale = Math.max(box.widthPx / picture.widthPx, box.heightPx / picture.heightPx)
  const share = (pictureLength: number, boxLength: number, at: number): number => {
    const over = pictureLength * scale - boxLength
    if (over < 0.5) return 50
    return Math.round(Math.min(1, Math.max(0, (at * pictureLength * scale - boxLength / 2) / over)) * 1e4) / 100
  }
  const x = share(picture.widthPx, box.widthPx, focus.x)
  const y = share(picture.heightPx, box.heightPx, focus.y)
  return `${x}% ${y}%`
}
