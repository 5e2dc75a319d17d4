import { luminance } from '@drempel/brand'

/** Amount of light of each of the 256 values of one channel (sRGB), as the brand reckons contrast: grey of that value. */
const light: Float64Array = Float64Array.from({ length: 256 }, (_, value) => {
  const digits = value.toString(16).padStart(2, '0')
  return luminance(`#${digits}${digits}${digits}`)
})

/** Amount of light of one channel, 0 to 1, from its value, a whole number from 0 to 255. */
export const lightOf = (value: number): number => light[value] ?? 0

/** Relative luminance of a colour, 0 (black) to 1 (white). Channels are whole numbers from 0 to 255. */
export const luminanceOf = (red: number, green: number, blue: number): number =>
  0.2126 * lightOf(red) + 0.7152 * lightOf(green) + 0.0722 * lightOf(blue)

/** Contrast between two amounts of light, 1 (same) to 21 (black on white). Formula: WCAG 2.2, definition of contrast ratio. */
export const contrastOf = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
