import { elements, goals } from '@drempel/core/vocabulary'
import { type Coverage, coverage } from '../coverage/coverage.ts'
import { coverageWords } from '../coverage/coverage-words.ts'
import { type PlanFinding, planRule } from '../rule.ts'

/** Fewer posts are no campaign yet, of which a mix can be asked. Our own choice. */
const FEWEST_POSTS = 10
/** Most posts that only say how it hurts; at most half about old people (`domain.md` §6.6). */
const most = { problemOnlyShare: 0.2, oldShare: 0.5 } as const

const every = <Value>(values: readonly Value[], index: number): Value => values[index % values.length] as Value

/** Twelve posts of which all the fields go round. */
const mixed = Array.from({ length: 14 }, (_, index) => ({
  id: `bericht-${index}`,
  goal: every(['network', 'belonging', 'meaning'], index),
  element: every(
    elements.map(({ id }) => id),
    index,
  ),
  perspective: every(['helper', 'person'], index),
  age: every(['young', 'middle', 'old', 'all'], index),
  when: { day: `2027-03-${String(index + 1).padStart(2, '0')}`, time: '10:00' },
}))

export const coverageMix = planRule({
  id: 'coverage-mix',
  why: {
    nl: 'Een campagne die alleen over ouderen, alleen over pijn of alleen over koffie gaat, vertelt het halve verhaal. Elk doel van het project en elk werkzaam element komt aan bod.',
    en: 'A campaign only about old people, pain or coffee tells half the story. Every goal of the project and every active element has its turn.',
  },
  source: 'campaign.md §6 W10, bvt2020',
  examples: [
    { posts: mixed, problems: [] },
    { posts: mixed.slice(0, 3), problems: [] },
    {
      posts: mixed.map((post) => ({ ...post, goal: 'network', perspective: 'helper', age: 'old' })),
      problems: [
        { at: 'calendar', reason: 'Unexpected absence of posts for the goal `belonging`, expected at least one' },
        { at: 'calendar', reason: 'Unexpected absence of posts for the goal `meaning`, expected at least one' },
        { at: 'calendar', reason: 'Unexpected absence of posts from the perspective `person`, expected at least one' },
        { at: 'calendar', reason: 'Unexpected absence of posts with the age `young`, expected at least one' },
        { at: 'calendar', reason: 'Unexpected absence of posts with the age `middle`, expected at least one' },
        { at: 'calendar', reason: 'Unexpected 14 of 14 posts about old people, expected at most half' },
      ],
    },
    {
      posts: mixed.map((post, index) => ({
        ...post,
        ...(index < 3 ? { pain: true, text: 'Praten? {hulplijn}', action: { words: 'Bel', by: 'phone' } } : {}),
      })),
      problems: [{ at: 'calendar', reason: 'Unexpected 3 of 14 posts only about pain, expected at most a fifth' }],
    },
  ],
  checkAll(posts) {
    const counted = coverage({ posts })
    if (counted.posts < FEWEST_POSTS) return []
    return [...absent(counted), ...tooMuch(counted)]
  },
})

/** Goals that the project claims, and choices that a campaign may not leave out. */
function absent(counted: Coverage): PlanFinding[] {
  const claimed = goals.filter(({ projectGoal }) => projectGoal)
  return [
    ...claimed
      .filter(({ id }) => counted.goals[id] === 0)
      .map(({ id, nl }) => missing(`for the goal \`${id}\``, `het doel ‘${nl}’`)),
    ...elements
      .filter(({ id }) => counted.elements[id] === 0)
      .map(({ id, nl }) => missing(`for the element \`${id}\``, `het werkzame element ‘${nl}’`)),
    ...(['helper', 'person'] as const)
      .filter((id) => counted.perspectives[id] === 0)
      .map((id) =>
        missing(`from the perspective \`${id}\``, `‘${coverageWords.perspectives[id]}’ (\`perspective: ${id}\`)`),
      ),
    ...(['young', 'middle', 'old'] as const)
      .filter((id) => counted.ages[id] === 0)
      .map((id) =>
        missing(`with the age \`${id}\``, `mensen van de leeftijd ‘${coverageWords.ages[id]}’ (\`age: ${id}\`)`),
      ),
  ]
}

const missing = (en: string, nl: string): PlanFinding =>
  finding(`Unexpected absence of posts ${en}, expected at least one`, `Maak een bericht voor ${nl}.`)

function tooMuch({ posts, ages: { old }, problemOnly }: Coverage): PlanFinding[] {
  return [
    ...(old > posts * most.oldShare
      ? [
          finding(
            `Unexpected ${old} of ${posts} posts about old people, expected at most half`,
            'Laat ook jongeren, ouders en werkenden zien: iedereen kan zich eenzaam voelen.',
          ),
        ]
      : []),
    ...(problemOnly > posts * most.problemOnlyShare
      ? [
          finding(
            `Unexpected ${problemOnly} of ${posts} posts only about pain, expected at most a fifth`,
            'Zet er berichten bij die laten zien wat buren doen.',
          ),
        ]
      : []),
  ]
}

const finding = (reason: string, note: string): PlanFinding => ({
  at: 'calendar',
  keys: [],
  severity: 'warning',
  reason,
  note,
})
