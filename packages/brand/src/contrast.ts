/** Amount of light of one sRGB channel, 0 to 1. Formula: WCAG 2.2, definition of relative luminance. */
function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

/**
 * Relative luminance of a colour, 0 (black) to 1 (white).
 * @throws RangeError when the colour is not six hexadecimal digits after a `#`.
 */
export function luminance(color: string): number {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color)
  if (!digits)
    throw new RangeError(`Unexpected colour \`${color}\`, expected six hexadecimal digits such as \`#1A2050\``)
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => linear(Number.parseInt(pair, 16)))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast between two colours, 1 (same) to 21 (black on white). Formula: WCAG 2.2, definition of contrast ratio. */
export function contrastRatio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}
