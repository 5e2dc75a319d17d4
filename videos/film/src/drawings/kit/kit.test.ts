import type { Point } from '@drempel/brand'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cast } from './cast.ts'
import { figure } from './person.ts'
import { reach } from './pose.ts'
import { between, seated, upright } from './poses.ts'
import { scaled } from './scaled.ts'
import { box, disc, limb } from './shape.ts'
import { colorOf } from './tint.ts'
import { viewOf } from './view.ts'

const coordinate = fc.double({ min: -300, max: 300, noNaN: true })
const point = fc.tuple(coordinate, coordinate)
const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay)

describe('reach', () => {
  it('keeps both bones as long as they are, wherever the hand goes', () => {
    fc.assert(
      fc.property(point, point, fc.constantFrom<1 | -1>(1, -1), (root, goal, bend) => {
        const { joint, end } = reach(root, goal, 37, 40, bend)
        expect(distance(root, joint)).toBeCloseTo(37, 5)
        expect(distance(joint, end)).toBeCloseTo(40, 5)
      }),
    )
  })

  it('brings the hand to its place when that is within reach', () => {
    expect(reach([0, 0], [50, 20], 37, 40, 1).end).toEqual([expect.closeTo(50), expect.closeTo(20)])
  })

  it('stretches the arm towards what is too far', () => {
    const { end } = reach([0, 0], [300, 0], 37, 40, 1)
    expect(end[0]).toBeCloseTo(77, 1)
    expect(end[1]).toBeCloseTo(0, 5)
  })
})

describe('figure', () => {
  it('stands on the ground: no shoe is below it', () => {
    const { body } = figure(cast.newcomer, upright(cast.newcomer, 100, 230, 1))
    const lowest = Math.max(
      ...body.flatMap(({ path }) => [...path.matchAll(/-?[\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y))),
    )
    expect(lowest).toBeGreaterThan(228)
    expect(lowest).toBeLessThan(233)
  })

  it('is drawn alike in every look, with two layers', () => {
    for (const who of Object.values(cast)) {
      const { body, nearArm } = figure(who, upright(who, 0, 0, -1))
      expect(body.length).toBeGreaterThan(10)
      expect(nearArm.length).toBeGreaterThan(3)
    }
  })
})

describe('between', () => {
  const sits = seated(300, 176, 230, -1)
  const stands = upright(cast.grandfather, 290, 230, -1)

  it('begins with the first pose and ends with the second', () => {
    expect(between(sits, stands, 0).hip).toEqual(sits.hip)
    expect(between(sits, stands, 1).hip).toEqual(stands.hip)
  })
})

describe('viewOf', () => {
  it('holds the core and has the shape of the box', () => {
    const core = { left: 0, top: -10, right: 420, bottom: 270 }
    fc.assert(
      fc.property(fc.double({ min: 0.2, max: 5, noNaN: true }), (aspect) => {
        const view = viewOf(core, aspect)
        expect((view.right - view.left) / (view.bottom - view.top)).toBeCloseTo(aspect, 2)
        expect(view.left).toBeLessThanOrEqual(core.left)
        expect(view.top).toBeLessThanOrEqual(core.top)
        expect(view.right).toBeGreaterThanOrEqual(core.right)
        expect(view.bottom).toBeGreaterThanOrEqual(core.bottom)
      }),
    )
  })
})

describe('scaled', () => {
  it('moves and enlarges a shape as if it had been drawn there', () => {
    const [shape] = scaled([{ path: box(10, 20, 30, 40), fill: 'lamp' }], [100, 200], 2)
    expect(shape?.path).toBe(box(120, 240, 60, 80))
  })

  it('keeps circles and limbs round', () => {
    expect(scaled([{ path: disc([5, 6], 7), fill: 'lamp' }], [10, 20], 3)[0]?.path).toBe(disc([25, 38], 21))
    expect(scaled([{ path: limb([0, 0], 4, [0, 20], 4), fill: 'lamp' }], [1, 1], 2)[0]?.path).toBe(
      limb([1, 1], 8, [1, 41], 8),
    )
  })
})

describe('limb', () => {
  it('is the larger circle when one lies within the other', () => {
    expect(limb([0, 0], 10, [2, 0], 3)).toBe(disc([0, 0], 10))
    expect(limb([0, 0], 3, [2, 0], 10)).toBe(disc([2, 0], 10))
  })
})

describe('colorOf', () => {
  it('lays night over cloth in the shade, and brick over skin', () => {
    expect(colorOf('paper')).toBe('#FFFEFA')
    expect(colorOf('paper', true)).toBe('#c8c9d1')
    expect(colorOf('skinFair', true)).toBe('#d9ac90')
  })
})
