import { drawingAlt, drawingNames } from '@drempel/storyboard'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { viewOfSketch } from './kit/sketch.ts'
import { sketches } from './sketches.ts'

/** Lying, square, standing, and a strip. */
const aspects = [16 / 9, 1, 4 / 5, 9 / 16, 3]
/** Five seconds: by then every drawing is at rest. */
const REST_FRAME = 150

describe.each(drawingNames)('the drawing %s', (name) => {
  const sketch = sketches[name]
  const pathsAt = (frame: number, aspect: number): string[] =>
    sketch.draw(frame, viewOfSketch(sketch, aspect)).map(({ path, opacity = 1 }) => `${path} ${opacity}`)

  it('moves in the first seconds', () => {
    expect(pathsAt(0, 1)).not.toEqual(pathsAt(REST_FRAME, 1))
  })

  it.each(aspects)('comes to rest, in a box of shape %d', (aspect) => {
    expect(pathsAt(REST_FRAME, aspect)).toEqual(pathsAt(REST_FRAME + 1000, aspect))
  })

  it('has a place for every point, at every frame and in every box', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.constantFrom(...aspects), (frame, aspect) => {
        expect(pathsAt(frame, aspect).filter((path) => /NaN|undefined|Infinity/.test(path))).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  it('has a ground from edge to edge', () => {
    const view = viewOfSketch(sketch, 16 / 9)
    expect(sketch.draw(0, view)[0]?.path).toContain(`M${view.left} ${view.top}`)
  })

  it('is small enough to be drawn thirty times a second', () => {
    expect(sketch.draw(60, viewOfSketch(sketch, 16 / 9)).length).toBeLessThan(500)
  })

  it('is said in words, in both languages, as one sentence', () => {
    for (const words of Object.values(drawingAlt[name])) {
      expect(words).toMatch(/^\p{Lu}[^.]+\.$/u)
      expect(words.length).toBeLessThan(160)
    }
  })
})
