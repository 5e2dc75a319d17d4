import { z } from 'zod'
import { idsOf, type Term } from './term.ts'

/** A goal of Bouwman & Van Tilburg (2020). `projectGoal` says whether the project claims to work on it. */
export interface GoalTerm<Id extends string = string> extends Term<Id> {
  /** True for the three goals in the grant; closeness (`intimacy`) is modelled, but not claimed. */
  readonly projectGoal: boolean
}

/** The four goals of an approach to loneliness. Source: Bouwman & Van Tilburg (2020), key `bvt2020`. */
export const goals = [
  {
    id: 'network',
    nl: 'een sociaal netwerk hebben',
    en: 'having a social network',
    meaning: 'Er zijn genoeg en verschillende mensen om je heen.',
    source: 'bvt2020',
    projectGoal: true,
  },
  {
    id: 'belonging',
    nl: 'erbij horen',
    en: 'belonging',
    meaning: 'Je telt mee. Je wordt gemist als je er niet bent.',
    source: 'bvt2020',
    projectGoal: true,
  },
  {
    id: 'intimacy',
    nl: 'nabijheid ervaren',
    en: 'experiencing closeness',
    meaning: 'Er is iemand dichtbij met wie je lief en leed deelt.',
    source: 'bvt2020',
    projectGoal: false,
  },
  {
    id: 'meaning',
    nl: 'betekenis hebben',
    en: 'having meaning',
    meaning: 'Je doet ertoe voor anderen. Er is iets om voor op te staan.',
    source: 'bvt2020',
    projectGoal: true,
  },
] as const satisfies readonly GoalTerm[]

/** Id of one of the four goals. */
export type Goal = (typeof goals)[number]['id']

/** Accepts the id of a goal. */
export const goalSchema = z.enum(idsOf(goals))
