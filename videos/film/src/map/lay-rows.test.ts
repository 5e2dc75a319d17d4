import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layRows } from './lay-rows.ts'

const room = { widthPx: 440, heightPx: 92 }

describe('layRows', () => {
  it('lays a few lamps in one row', () => {
    expect(layRows(3, room)).toEqual({
      cellPx: 76,
      places: [
        [38, 38],
        [114, 38],
        [190, 38],
      ],
    })
  })

  it('lays them a little smaller rather than one alone in a second row', () => {
    const { cellPx, places } = layRows(6, { widthPx: 392, heightPx: 144 })
    expect(cellPx).toBe(65)
    expect(new Set(places.map(([, y]) => y)).size).toBe(1)
  })

  it('lays none for none, and no more than can be told apart', () => {
    expect(layRows(0, room).places).toEqual([])
    expect(layRows(10_000, room).places).toHaveLength(60)
  })

  it('keeps every lamp within its room, and no two in one place', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 200, max: 900 }),
        fc.integer({ min: 60, max: 200 }),
        (count, widthPx, heightPx) => {
          const { cellPx, places } = layRows(count, { widthPx, heightPx })
          for (const [x, y] of places) {
            expect(x + cellPx / 2).toBeLessThanOrEqual(widthPx)
            expect(y + cellPx / 2).toBeLessThanOrEqual(heightPx)
          }
          expect(new Set(places.map(String)).size).toBe(places.length)
        },
      ),
    )
  })
})
