import { describe, expect, it } from 'vitest'
import { contrastRatio, luminance } from './contrast.ts'
import { contrastPairs, leastContrast } from './contrast-pairs.ts'
import { schemes } from './schemes.ts'

describe('contrastRatio', () => {
  it('is 21 for black on white, 1 for a colour on itself, and does not mind the order', () => {
    expect(contrastRatio('#000000', '#FFFFFF')).toBeCloseTo(21, 10)
    expect(contrastRatio('#FFC53A', '#FFC53A')).toBe(1)
    expect(contrastRatio('#777777', '#FFFFFF')).toBe(contrastRatio('#FFFFFF', '#777777'))
  })

  it('puts the well-known grey #767676 just above 4.5 on white, and #777777 just below', () => {
    expect(contrastRatio('#767676', '#FFFFFF')).toBeGreaterThan(4.5)
    expect(contrastRatio('#777777', '#FFFFFF')).toBeLessThan(4.5)
  })

  it('refuses what is not a six-digit colour', () => {
    expect(() => luminance('rgb(0 0 0)')).toThrow(
      new RangeError('Unexpected colour `rgb(0 0 0)`, expected six hexadecimal digits such as `#1A2050`'),
    )
  })
})

describe('contrastPairs', () => {
  it.each(contrastPairs)('$where: $front on $ground is enough for $use', ({ frontColor, groundColor, use }) => {
    expect(contrastRatio(frontColor, groundColor)).toBeGreaterThanOrEqual(leastContrast[use])
  })

  it('holds at least one pair for every role except the thin line, which carries no meaning', () => {
    const used = new Set(contrastPairs.flatMap(({ front, ground }) => [front, ground]))
    expect(Object.keys(schemes.light).filter((role) => !used.has(role))).toEqual(['rule'])
  })
})
