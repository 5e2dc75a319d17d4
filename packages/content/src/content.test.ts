import { readFile } from 'node:fs/promises'
import { permittedOn, type Snapshot, snapshotSchema } from '@drempel/core/snapshot'
import { describe, expect, it } from 'vitest'
import { exampleSnapshotFile } from './index.ts'
import { corpus, now, problems } from './loaded.example.ts'

const pieces = corpus.pieces.map(({ piece }) => piece)
const snapshot: Snapshot = snapshotSchema.parse(JSON.parse(await readFile(exampleSnapshotFile, 'utf8')))

describe('the content', () => {
  it('has no problems', () => {
    expect(problems.map(String)).toEqual([])
  })

  it('marks every story as what it is', () => {
    for (const piece of pieces) if (piece.kind === 'story') expect(piece.origin).toBe('composite')
  })

  it('speaks of people who feel lonely, never of “the lonely”', () => {
    for (const piece of pieces)
      expect(JSON.stringify(piece), piece.id).not.toMatch(
        /\b(?:de|alle|veel|deze|zulke) eenzamen\b|\beenzame mensen\b/i,
      )
  })

  it('has an English summary of every piece', () => {
    for (const { id, english } of pieces) expect(english, id).toBeDefined()
  })
})

describe('the example project', () => {
  it('is made up, says so, and counts forty initiatives in twelve provinces', () => {
    const { counts, target } = snapshot.programme
    expect(snapshot.example).toBe(true)
    expect(target).toBe(40)
    expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(40)
    expect(snapshot.provinces.reduce((sum, one) => sum + one.initiatives, 0)).toBe(40)
    expect(snapshot.provinces).toHaveLength(12)
  })

  it('is awkward on purpose a day later: two withdrawn, one ended', () => {
    const refusals = permittedOn(snapshot, 'site', now).heldBack.map(({ refusal }) => refusal)
    expect(refusals.sort()).toEqual(['ended', 'withdrawn', 'withdrawn'])
    expect(permittedOn(snapshot, 'site', '2026-11-23').heldBack).toEqual([])
  })

  it('shows the figures that the toolkit shows', () => {
    const figures = new Map(corpus.statistics.entries.map((figure) => [figure.id, figure]))
    expect(snapshot.statistics.length).toBeGreaterThanOrEqual(5)
    for (const figure of snapshot.statistics) expect(figure).toEqual(figures.get(figure.id))
  })
})
