import { type Element, elements, type Goal, goals } from '@drempel/core/vocabulary'
import type { Plan } from '../../model/plan.ts'
import { ages, audiences, type Post, perspectives } from '../../model/post.ts'

/** How often each of a list of choices is made. */
export type Tally<Choice extends string> = Readonly<Record<Choice, number>>

/** What the campaign as a whole talks about. A post counts once, on however many channels it stands. */
export interface Coverage {
  /** Posts. */
  readonly posts: number
  /** Posts by goal and active element. */
  readonly matrix: Readonly<Record<Goal, Tally<Element>>>
  readonly goals: Tally<Goal>
  readonly elements: Tally<Element>
  readonly perspectives: Tally<(typeof perspectives)[number]>
  readonly ages: Tally<(typeof ages)[number]>
  readonly audiences: Tally<(typeof audiences)[number]>
  /** Posts that only say how it hurts: `pain`, and nothing to open or to come to. */
  readonly problemOnly: number
}

const ids = <Id extends string>(terms: readonly { readonly id: Id }[]) => terms.map(({ id }) => id)

function tally<Choice extends string>(choices: readonly Choice[], chosen: readonly Choice[]): Tally<Choice> {
  const counted = Map.groupBy(chosen, (one) => one)
  return Object.fromEntries(choices.map((choice) => [choice, counted.get(choice)?.length ?? 0])) as Tally<Choice>
}

/** Counts the posts of a plan by what they are about. Source of goals and elements: Bouwman & Van Tilburg (2020), key `bvt2020`. */
export function coverage({ posts: planned }: Pick<Plan, 'posts'>): Coverage {
  const posts = [...new Map(planned.map(({ post }) => [post.id, post])).values()]
  const pick = <Key extends keyof Post>(key: Key) => posts.map((post) => post[key])
  const rows = ids(goals).map((goal) => {
    const served = posts.filter((post) => post.goal === goal)
    return [
      goal,
      tally(
        ids(elements),
        served.map(({ element }) => element),
      ),
    ] as const
  })
  return {
    posts: posts.length,
    matrix: Object.fromEntries(rows) as Coverage['matrix'],
    goals: tally(ids(goals), pick('goal')),
    elements: tally(ids(elements), pick('element')),
    perspectives: tally(perspectives, pick('perspective')),
    ages: tally(ages, pick('age')),
    audiences: tally(audiences, pick('audience')),
    problemOnly: posts.filter(({ pain, action }) => pain === true && action.by === 'phone').length,
  }
}
