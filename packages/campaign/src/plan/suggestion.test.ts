import { expect, it } from 'vitest'
import { meant, nearest } from './suggestion.ts'

const names = ['bluesky', 'mastodon', 'x', 'nieuwsbrief']

it('finds the name that was probably meant', () => {
  expect(nearest('blusky', names)).toBe('bluesky')
  expect(nearest('Mastadon', names)).toBe('mastodon')
  expect(nearest('niewsbrief', names)).toBe('nieuwsbrief')
})

it('does not guess what is far away, or when there are no names', () => {
  expect(nearest('facebook', names)).toBeUndefined()
  expect(nearest('', names)).toBeUndefined()
  expect(nearest('y', names)).toBeUndefined()
  expect(nearest('bluesky', [])).toBeUndefined()
})

it('says what was meant, or where the names stand', () => {
  expect(meant('blusky', names, 'Kijk daar.')).toBe('Bedoelde je `bluesky`?')
  expect(meant('facebook', names, 'Kijk daar.')).toBe('Kijk daar.')
})
