import type { Room } from './fit-words.ts'

/** A point of a picture, as shares of its width and height. */
export interface Focus {
  readonly x: number
  readonly y: number
}

/**
 * Where a picture lies in a box that it fills, so that its focus comes as near to the middle as its edges allow. In the
 * percentages of CSS `object-position`. `middleY` is where the middle of what is in view lies, as a share of the height of the
 * box: higher than half when its foot is covered.
 */
export function coverPosition(picture: Room, box: Room, focus: Focus, middleY = 0.5): string {
  const scale = Math.max(box.widthPx / picture.widthPx, box.heightPx / picture.heightPx)
  const share = (pictureLength: number, boxLength: number, at: number, middle: number): number => {
    const over = pictureLength * scale - boxLength
    if (over < 0.5) return 50
    return Math.round(Math.min(1, Math.max(0, (at * pictureLength * scale - boxLength * middle) / over)) * 1e4) / 100
  }
  const x = share(picture.widthPx, box.widthPx, focus.x, 0.5)
  const y = share(picture.heightPx, box.heightPx, focus.y, middleY)
  return `${x}% ${y}%`
}
