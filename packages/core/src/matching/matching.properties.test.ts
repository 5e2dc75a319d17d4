import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goals } from '../vocabulary/goals.ts'
import { themeShare } from './choose.ts'
import { matchWeights } from './match-weights.ts'
import type { PieceMatches } from './piece-match.ts'
import { matchPieces, prepareMatcher } from './prepare-matcher.ts'
import { syntheticPieces, syntheticSituations } from './synthetic.example.ts'

const pieces = syntheticPieces(200, 7)
const situation = fc.integer({ min: 0, max: 2 ** 31 }).map((seed) => syntheticSituations(1, seed)[0] ?? {})
const some = fc.subarray(pieces, { minLength: 1, maxLength: 40 })
const piece = fc.constantFrom(...pieces)
const doable = fc.constantFrom(...pieces.filter(({ kind }) => kind !== 'story'))
const goal = fc.constantFrom(...goals.map(({ id }) => id))
const all = ({ ranked, stories }: PieceMatches) => [...ranked, ...stories]
const byId = new Map(pieces.map((one) => [one.id, one]))

describe('whatever is asked of whichever pieces', () => {
  it('a score is exactly the sum of its reasons, and no rule comes twice or more often than it may', () => {
    const limits = new Map(matchWeights.map(({ rule, points, atMost }) => [rule as string, points * atMost]))
    fc.assert(
      fc.property(situation, some, (asked, list) => {
        for (const { score, reasons, sentence } of all(matchPieces(asked, list))) {
          expect(score).toBe(reasons.reduce((sum, { points }) => sum + points, 0))
          expect(new Set(reasons.map(({ rule }) => rule)).size).toBe(reasons.length)
          for (const { rule, points } of reasons)
            expect(Math.abs(points)).toBeLessThanOrEqual(Math.abs(limits.get(rule) ?? NaN))
          expect(sentence).toBe(reasons.map(({ words }) => words).join(' '))
        }
      }),
    )
  })

  it('reasons stand in the order of the weights', () => {
    const order = matchWeights.map(({ rule }): string => rule)
    fc.assert(
      fc.property(situation, piece, (asked, one) => {
        const places = all(matchPieces(asked, [one])).flatMap(({ reasons }) =>
          reasons.map(({ rule }) => order.indexOf(rule)),
        )
        expect(places).toEqual(places.toSorted((a, b) => a - b))
      }),
    )
  })

  it('the answer does not depend on the order of the pieces', () => {
    fc.assert(
      fc.property(
        situation,
        some.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        (asked, [list, shuffled]) => {
          expect(matchPieces(asked, shuffled)).toEqual(matchPieces(asked, list))
        },
      ),
    )
  })

  it('the order is by score and then by number', () => {
    fc.assert(
      fc.property(situation, some, (asked, list) => {
        const { ranked } = matchPieces(asked, list)
        for (const [index, one] of ranked.entries()) {
          const next = ranked[index + 1]
          if (next)
            expect(one.score > next.score || (one.score === next.score && one.pieceId < next.pieceId)).toBe(true)
        }
      }),
    )
  })

  it('another piece never changes a score or a reason', () => {
    fc.assert(
      fc.property(situation, some, piece, (asked, list, extra) => {
        const before = matchPieces(asked, list).ranked
        const after = matchPieces(asked, [...list, extra]).ranked
        for (const match of before) expect(after).toContainEqual(match)
      }),
    )
  })

  it('the picks are varied, and every better piece that is missing is set aside with words', () => {
    fc.assert(
      fc.property(situation, some, fc.integer({ min: 1, max: 8 }), (asked, list, limit) => {
        const { picks, setAside, ranked } = matchPieces(asked, list, { limit })
        expect(picks.length).toBeLessThanOrEqual(limit)
        const themes = picks.map(({ pieceId }) => byId.get(pieceId)?.theme)
        for (const theme of themes)
          expect(themes.filter((one) => one === theme).length).toBeLessThanOrEqual(Math.ceil(limit * themeShare))
        const opens = (id: string) => byId.get(id)?.elements.some((one) => one === 'practical' || one === 'contact')
        expect(picks.some(({ pieceId }) => opens(pieceId))).toBe(ranked.some(({ pieceId }) => opens(pieceId)))
        const told = new Set([...picks, ...setAside.map(({ match }) => match)].map(({ pieceId }) => pieceId))
        const better = ranked.slice(0, Math.min(limit, ranked.length))
        expect(better.filter(({ pieceId }) => !told.has(pieceId))).toEqual([])
        expect(setAside.filter(({ match }) => picks.includes(match))).toEqual([])
        for (const { words } of setAside) expect(words).toMatch(/^\p{Lu}.*\.$/u)
      }),
    )
  })

  it('a piece that needs a professional scores three less when none is there, and others the same', () => {
    fc.assert(
      fc.property(situation, doable, (asked, one) => {
        const score = (professionalPresent: boolean) =>
          matchPieces({ ...asked, professionalPresent }, [one]).ranked[0]?.score ?? NaN
        expect(score(true) - score(false)).toBe(one.needsProfessional ? 3 : 0)
      }),
    )
  })

  it('choosing a goal that a piece serves never lowers its score, wherever it stands in the list', () => {
    fc.assert(
      fc.property(situation, doable, goal, fc.nat(3), (asked, one, chosen, place) => {
        fc.pre(one.goals.includes(chosen) && !asked.goals?.includes(chosen))
        const withGoal = (asked.goals ?? []).toSpliced(place, 0, chosen)
        const score = (list: typeof withGoal) => matchPieces({ ...asked, goals: list }, [one]).ranked[0]?.score ?? NaN
        expect(score(withGoal)).toBeGreaterThanOrEqual(score(asked.goals ?? []))
      }),
    )
  })

  it('an element that is there less never scores less, once a goal that it serves is chosen', () => {
    fc.assert(
      fc.property(situation, doable, (asked, one) => {
        const score = (value: 0 | 1 | 2) =>
          matchPieces({ ...asked, goals: ['belonging'], scan: { ...asked.scan, contact: value } }, [one]).ranked[0]
            ?.score ?? NaN
        expect(score(0)).toBeGreaterThanOrEqual(score(1))
        expect(score(1)).toBeGreaterThanOrEqual(score(2))
      }),
    )
  })

  it('a prepared matcher answers like a fresh one, again and again', () => {
    const match = prepareMatcher(pieces)
    fc.assert(
      fc.property(situation, (asked) => {
        expect(match(asked)).toEqual(matchPieces(asked, pieces))
        expect(match(asked)).toEqual(match(asked))
      }),
      { numRuns: 20 },
    )
  })

  it('leaves the pieces it was given as they were', () => {
    const list = pieces.toReversed()
    const copy = [...list]
    matchPieces({ goals: ['network'] }, list)
    expect(list).toEqual(copy)
  })
})
