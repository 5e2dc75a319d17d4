import { contrastRatio, palette } from '@drempel/brand'
import { expect, it } from 'vitest'
import { scrimColor, scrimShare } from './scrim.ts'

/** What a white photograph becomes under the scrim. */
const brightest = `#${[1, 3, 5]
  .map((at) => Number.parseInt(palette.night.slice(at, at + 2), 16))
  .map((night) => Math.round(night * scrimShare + 255 * (1 - scrimShare)))
  .map((channel) => channel.toString(16).padStart(2, '0'))
  .join('')}`

it('keeps letters readable over the whitest photograph', () => {
  expect(contrastRatio(palette.paper, brightest)).toBeGreaterThan(4.5)
  expect(contrastRatio(palette.lamp, brightest)).toBeGreaterThan(4.5)
})

it('is night with its share as alpha', () => {
  expect(scrimColor).toBe(`${palette.night}d6`)
})
