import { describe, expect, it } from 'vitest'
import { filmFaces, hasEmoji } from './fonts.ts'

describe('filmFaces', () => {
  it('holds upright letters and emoji, and no italics', () => {
    expect(new Set(filmFaces.map(({ style }) => style))).toEqual(new Set(['normal']))
    expect(new Set(filmFaces.map(({ family }) => family)).size).toBe(3)
  })
})

describe('hasEmoji', () => {
  it('finds emoji among words', () => {
    expect(['Soep 🍲 voor iedereen', '👨‍👩‍👧', '☀️'].map(hasEmoji)).toEqual([true, true, true])
  })

  it('finds none in words, numbers and other scripts', () => {
    expect(['De lange tafel', '48,6% (1 op 2)', 'é è ü', 'مائدة الجيران', ''].map(hasEmoji)).toEqual(
      Array(5).fill(false),
    )
  })
})
