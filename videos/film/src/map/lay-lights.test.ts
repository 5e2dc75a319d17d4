import { provinces } from '@drempel/core/vocabulary'
import { describe, expect, it } from 'vitest'
import { layLights } from './lay-lights.ts'
import { isWithin, type Place, ringsOf } from './outline.ts'
import { mainlandOf } from './provinces.ts'

describe('layLights', () => {
  it.each(provinces.map(({ id }) => id))('lays lights on the land of %s, apart from each other', (province) => {
    const land = mainlandOf(province)
    for (const count of [1, 6, 40]) {
      const { places, radius } = layLights(land, count)
      expect(places).toHaveLength(count)
      expect(radius).toBeGreaterThan(1)
      for (const [at, [x, y]] of places.entries()) {
        expect(isWithin([x, y], land)).toBe(true)
        for (const [otherX, otherY] of places.slice(at + 1))
          expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(radius * 2)
      }
    }
  })

  it('lays none for none, and no more than can be told apart', () => {
    const land = mainlandOf('gelderland')
    expect(layLights(land, 0).places).toEqual([])
    expect(layLights(land, 10_000).places).toHaveLength(60)
  })

  it('lays them alike every time', () => {
    const land = mainlandOf('zeeland')
    expect(layLights(land, 7)).toEqual(layLights(land, 7))
  })
})

describe('ringsOf', () => {
  it('follows relative lines, ring by ring', () => {
    expect(ringsOf('m 1,1 2,0 0,2 z m 10,0 1,0 0,1 z')).toEqual([
      [
        [1, 1],
        [3, 1],
        [3, 3],
      ],
      [
        [11, 1],
        [12, 1],
        [12, 2],
      ],
    ])
  })

  it('refuses a curve rather than drawing it wrong', () => {
    expect(() => ringsOf('m 1,1 c 1,1 2,2 3,3 z')).toThrow(
      'Unexpected `c` in the outline of a province, expected m or z',
    )
  })
})

describe('isWithin', () => {
  const square: Place[] = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
  ]
  it('knows inside from outside', () => {
    expect([isWithin([2, 2], square), isWithin([5, 2], square), isWithin([2, -1], square)]).toEqual([
      true,
      false,
      false,
    ])
  })
})
