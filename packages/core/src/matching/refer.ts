import type { ReferAdvice } from './piece-match.ts'
import type { Situation } from './situation.ts'

/** Pieces about referring on, most useful first. Slugs never change after publication. */
export const referralSlugs = ['wanneer-verwijs-je-door', 'warm-overdragen', 'huisarts-wijkteam-welzijn'] as const

/**
 * Advises to refer on when all that is asked is closeness: of the goals only `intimacy`, of the kinds of loneliness
 * only `emotional`, and at least one of the two. A close tie cannot be organised, and it is not a goal of the project;
 * as soon as a wider goal or another kind is named, there is something for the initiative to do.
 */
export function referAdvice(situation: Situation, published: ReadonlySet<string>): ReferAdvice | undefined {
  const { goals = [], lonelinessKinds = [] } = situation
  const asksNothing = goals.length === 0 && lonelinessKinds.length === 0
  const asksMore = goals.some((goal) => goal !== 'intimacy') || lonelinessKinds.some((kind) => kind !== 'emotional')
  if (asksNothing || asksMore) return undefined
  return {
    kind: 'refer',
    words:
      'Dit is geen klus voor jullie alleen. Wie iemand heel dichtbij mist, vindt dat niet in een groep. Blijf een goede buur, en vraag samen wie er verder kan helpen.',
    slugs: referralSlugs.filter((slug) => published.has(slug)),
  }
}
