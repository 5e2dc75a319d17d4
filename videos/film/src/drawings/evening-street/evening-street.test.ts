import type { Format } from '@drempel/storyboard'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { streetLayouts } from './buildings.ts'
import { eveningStreet, lightingUp, oneWindow } from './evening-street.ts'
import { lampOrder, panesOf } from './panes.ts'

const shapes = Object.keys(streetLayouts) as Format[]

describe('lampOrder', () => {
  it('gives every window its turn, once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (count) => {
        expect([...lampOrder(count)].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at))
      }),
    )
  })
})

describe.each(shapes)('the street in %s', (format) => {
  const layout = streetLayouts[format]

  it('has a farm, terraced houses and flats', () => {
    const kinds = new Set(layout.buildings.map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(['farm', 'flat', 'gable', 'mansard'])
  })

  it('has its windows within its houses', () => {
    for (const { building, left, width } of panesOf(layout)) {
      const house = layout.buildings[building]
      expect(left).toBeGreaterThan(house?.x ?? Number.POSITIVE_INFINITY)
      expect(left + width).toBeLessThan((house?.x ?? 0) + (house?.width ?? 0))
    }
  })

  it('has the shape of the picture', () => {
    const [width, height] = format.split(':').map(Number) as [number, number]
    const { view } = layout
    expect((view.right - view.left) / (view.bottom - view.top)).toBeCloseTo(width / height, 2)
  })

  it('is dark at first, and more than half lit at the end', () => {
    const count = panesOf(layout).length
    const lit = (frame: number): number =>
      Array.from({ length: count }, (_, lamp) => lightingUp(frame, 240).lampOf(lamp, count)).filter((one) => one > 0)
        .length
    expect(lit(0)).toBe(0)
    expect(lit(200) / count).toBeGreaterThan(0.5)
  })

  it('comes to rest', () => {
    expect(eveningStreet(format, lightingUp(200, 240))).toEqual(eveningStreet(format, lightingUp(239, 240)))
  })

  it('keeps exactly one window lit in the credits', () => {
    const count = panesOf(layout).length
    const lit = Array.from({ length: count }, (_, lamp) => oneWindow(60).lampOf(lamp, count)).filter((one) => one > 0)
    expect(lit).toEqual([1])
  })
})
