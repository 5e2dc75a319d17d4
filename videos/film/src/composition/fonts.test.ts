import { describe, expect, it } from 'vitest'
import { filmFaces, hasSeldom } from './fonts.ts'

describe('filmFaces', () => {
  it('holds upright letters, other scripts and emoji, and no italics', () => {
    expect(new Set(filmFaces.map(({ style }) => style))).toEqual(new Set(['normal']))
    expect(new Set(filmFaces.map(({ family }) => family)).size).toBe(4)
  })
})

describe('hasSeldom', () => {
  it('finds emoji among words', () => {
    expect(['Soep 🍲 voor iedereen', '👨‍👩‍👧', '☀️'].map(hasSeldom)).toEqual([true, true, true])
  })

  it('finds letters of other scripts among words', () => {
    expect(['Tafel مائدة', 'Київ', 'Γειτονιά', 'שולחן'].map(hasSeldom)).toEqual([true, true, true, true])
  })

  it('finds none in words and numbers', () => {
    expect(['De lange tafel', '48,6% (1 op 2)', 'é è ü ş ł', '‘zo’ – … €', ''].map(hasSeldom)).toEqual(
      Array(5).fill(false),
    )
  })
})
