import type { z } from 'zod'
import { exampleMethod, exampleStory } from '../toolkit/piece.example.ts'
import { type Piece, pieceSchema } from '../toolkit/piece.ts'
import { audiences } from '../vocabulary/audiences.ts'
import { elements } from '../vocabulary/elements.ts'
import { evidenceLevels } from '../vocabulary/evidence-levels.ts'
import { goals } from '../vocabulary/goals.ts'
import { lonelinessKinds } from '../vocabulary/loneliness-kinds.ts'
import { obstacles } from '../vocabulary/obstacles.ts'
import { phases } from '../vocabulary/phases.ts'
import { costBands } from '../vocabulary/practice.ts'
import { idsOf } from '../vocabulary/term.ts'
import { themes } from '../vocabulary/themes.ts'
import { type Situation, situationSchema } from './situation.ts'

/** A stream of numbers from 0 up to and not including `below`, the same for the same seed. For tests and benches. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    // Numerical Recipes' linear congruential generator; the high bits are the better ones.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
}

const some = <Item>(list: readonly Item[], count: number, next: (below: number) => number): Item[] => {
  const rest = [...list]
  return Array.from({ length: Math.min(count, list.length) }, () => rest.splice(next(rest.length), 1)).flat()
}

/** Pieces that pass the schema, made up from a seed: every tenth a story, the others methods and guides. At most 1000. */
export function syntheticPieces(count: number, seed = 1): Piece[] {
  const next = numbersFrom(seed)
  return Array.from({ length: count }, (_, index) => {
    const story = index % 10 === 9
    const theme = themes[index % 10] ?? themes[8]
    const number = String(Math.floor(index / 10)).padStart(2, '0')
    const shared = {
      id: `${story ? 'S' : theme.letter}${number}`,
      slug: `stuk-${index}`,
      theme: theme.id,
      goals: some(idsOf(goals), 1 + next(3), next),
      elements: some(idsOf(elements), next(4), next),
      lonelinessKinds: some(idsOf(lonelinessKinds), 1 + next(2), next),
      audiences: some(idsOf(audiences), 1 + next(3), next),
      phases: some(idsOf(phases), 1 + next(4), next),
      obstacles: some(idsOf(obstacles), next(3), next),
      needsProfessional: next(10) === 0,
    }
    if (story) return pieceSchema.parse({ ...exampleStory, ...shared })
    const level = evidenceLevels[next(5)]?.id ?? 'K5'
    const evidence = { level, sources: ['voorbeeld'], note: 'Verzonnen voor een test.' }
    if (index % 3 === 0) return pieceSchema.parse({ ...guide, ...shared, evidence })
    return pieceSchema.parse({
      ...exampleMethod,
      ...shared,
      evidence,
      volunteersMin: 1 + next(6),
      prepMinutes: next(13) * 10,
      runMinutes: 10 + next(12) * 15,
      cost: costBands[next(4)]?.id ?? 'free',
    })
  })
}

const {
  group,
  volunteersMin,
  prepMinutes,
  runMinutes,
  frequency,
  reach,
  cost,
  steps,
  newcomerStep,
  contactStep,
  ...base
} = exampleMethod
const guide: z.input<typeof pieceSchema> = { ...base, kind: 'guide' }

/** Situations that pass the schema, made up from a seed; each answer is missing one time in four. */
export function syntheticSituations(count: number, seed = 2): Situation[] {
  const next = numbersFrom(seed)
  const maybe = <Answer extends object>(answer: Answer): Partial<Answer> => (next(4) === 0 ? {} : answer)
  return Array.from({ length: count }, () =>
    situationSchema.parse({
      ...maybe({ goals: some(idsOf(goals), 1 + next(2), next) }),
      ...maybe({ scan: Object.fromEntries(idsOf(elements).map((element) => [element, next(3)])) }),
      ...maybe({ obstacles: some(idsOf(obstacles), next(3), next) }),
      ...maybe({ phase: idsOf(phases)[next(5)] }),
      ...maybe({ capacity: { volunteers: 1 + next(6), prepMinutes: next(10) * 10, runMinutes: 60 + next(10) * 15 } }),
      ...maybe({ professionalPresent: next(2) === 0 }),
      ...maybe({ audiences: some(idsOf(audiences), next(3), next) }),
      ...maybe({ lonelinessKinds: some(idsOf(lonelinessKinds), next(3), next) }),
    }),
  )
}
