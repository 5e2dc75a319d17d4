import { describe, expect, it } from 'vitest'
import { circle, type Drawing, drawingSvg, placed, polygon, rectangle } from './drawing.ts'
import { frontDoor } from './front-door.ts'
import { bench, cup, table } from './furniture.ts'
import { markDrawing, markSvg } from './mark.ts'
import { street } from './street.ts'

/** The corners of all straight-sided shapes of a drawing. */
const corners = (drawing: Drawing): [number, number][] =>
  drawing.shapes.flatMap(({ path }) =>
    [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]): [number, number] => [Number(x), Number(y)]),
  )

const drawings: Record<string, Drawing> = {
  'the mark': markDrawing('color'),
  'the mark in ink': markDrawing('ink'),
  'a closed door': frontDoor({ openShare: 0, lit: false, leaf: 'brick' }),
  'an open door': frontDoor({ openShare: 1, lit: true, leaf: 'door' }),
  'the street': street,
  'the bench': bench,
  'the cup': cup,
  'the table': table,
}

describe('paths', () => {
  it('close, and are rounded to two decimals', () => {
    expect(polygon([0, 0], [1 / 3, 0], [0, 2])).toBe('M0 0L0.33 0L0 2Z')
    expect(rectangle(1, 2, 3, 4)).toBe('M1 2L4 2L4 6L1 6Z')
  })

  it('move and scale, arcs included', () => {
    const [square, dot] = placed(
      [
        { path: rectangle(0, 0, 2, 2), fill: 'lamp' },
        { path: circle(4, 4, 2), fill: 'ink' },
      ],
      10,
      20,
      2,
    )
    expect(square?.path).toBe('M10 20L14 20L14 24L10 24Z')
    expect(dot?.path).toBe('M14 28a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z')
  })
})

describe('drawings', () => {
  it.each(Object.entries(drawings))('%s stays on its own field', (_, drawing) => {
    const slack = drawing === street ? 6 : 0
    for (const [x, y] of corners(drawing)) {
      expect(x).toBeGreaterThanOrEqual(-slack)
      expect(x).toBeLessThanOrEqual(drawing.width + slack)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(drawing.height)
    }
  })

  it.each(Object.entries(drawings))('%s is the same every time', (_, drawing) => {
    expect(drawing.shapes.every(({ path }) => /^M[-\d. MLaZ]+Z$/.test(path))).toBe(true)
  })
})

describe('frontDoor', () => {
  const lightOf = (openShare: number) =>
    frontDoor({ openShare, lit: true, leaf: 'door' }).shapes.filter((shape) => shape.opacity !== undefined)

  it('lets no light over the threshold while it is closed', () => {
    expect(lightOf(0)).toEqual([])
  })

  it('lets more light out the further it opens', () => {
    const widths = [0.1, 0.4, 0.7, 1].map((openShare) => {
      const xs = corners({ width: 0, height: 0, shapes: lightOf(openShare) }).map(([x]) => x)
      return Math.max(...xs) - Math.min(...xs)
    })
    expect(widths).toEqual([...widths].sort((a, b) => a - b))
  })

  it('takes openness beyond its limits as closed or wide open', () => {
    expect(frontDoor({ openShare: 7, lit: true, leaf: 'door' })).toEqual(drawings['an open door'])
  })
})

describe('drawingSvg', () => {
  it('is a picture with a name, or decoration', () => {
    expect(markSvg({ sizePx: 16, tone: 'color' })).toMatch(
      /^<svg xmlns="[^"]+" width="16" height="16" viewBox="0 0 64 64" role="img" aria-label="Over de drempel">/,
    )
    expect(drawingSvg(cup, 24)).toContain('height="20" viewBox="0 0 48 40" aria-hidden="true"')
  })

  it('keeps a name with signs in it a name', () => {
    expect(drawingSvg(cup, 24, 'Koffie & "thee" <3')).toContain('aria-label="Koffie &amp; &quot;thee&quot; &lt;3"')
  })
})
