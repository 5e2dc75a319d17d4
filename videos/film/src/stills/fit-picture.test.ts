import { expect, it } from 'vitest'
import { filterOf } from './fit-picture.ts'

it.each([
  ['16:9', 1200, 630, 'crop=1920:1008:0:36:exact=1,scale=1200:630:flags=lanczos'],
  ['16:9', 1280, 720, 'crop=1920:1080:0:0:exact=1,scale=1280:720:flags=lanczos'],
  ['9:16', 1080, 1920, 'crop=1080:1920:0:0:exact=1,scale=1080:1920:flags=lanczos'],
] as const)('cuts the middle out of %s for %d × %d', (format, widthPx, heightPx, filter) =>
  expect(filterOf(format, { widthPx, heightPx })).toBe(filter),
)
