import { luminance } from '@drempel/brand'

/** Amount of light of each of the 256 values of one channel (sRGB), as the brand reckons contrast: grey of that value. */
const light: Float64Array = Float64Array.from({ length: 256 }, (_, value) => {
  const digits = value.toString(16).padStart(2, '0')
  return luminance(`#${digits}${digits}${digits}`)
})

/** Relative luminance of a colour, 0 (black) to 1 (white). Channels are whole numbers from 0 to 255. */
export const luminanceOf = (red: number, green: number, blue: number): number =>
  0.2126 * (light[red] ?? 0) + 0.7152 * (light[green] ?? 0) + 0.0722 * (light[blue] ?? 0)

/** Contrast between two amounts of light, 1 (same) to 21 (black on white). Formula: WCAG 2.2, definition of contrast ratio. */
export const contrastOf = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
