/** One rule of the matcher and what it adds. */
export interface MatchWeight<Rule extends string = string> {
  /** Name of the rule, as it stands at a reason. */
  readonly rule: Rule
  /** Points that it adds each time it holds; negative takes away, 0 only tells something. */
  readonly points: number
  /** How often it may count for one piece. */
  readonly atMost: number
  /** What it means, in one plain Dutch sentence. */
  readonly meaning: string
  /** `domain`: proposed in `domain.md` §8.3. `project`: added by us, where the proposal says nothing. */
  readonly source: 'domain' | 'project'
}

/**
 * The rules of the matcher and their weights. All are proposals: **expert review needed**, nobody measured them. Ours
 * are: less for a second and further goal, at most two elements and two obstacles a piece (a piece about everything
 * would win always), no elements for explanations, one point for an unaimed element, audience and kind of loneliness.
 */
export const matchWeights = [
  { rule: 'no-answers', points: 0, atMost: 1, source: 'project', meaning: 'Er zijn nog geen antwoorden.' },
  { rule: 'first-goal', points: 3, atMost: 1, source: 'domain', meaning: 'Het stuk past bij het belangrijkste doel.' },
  { rule: 'second-goal', points: 2, atMost: 1, source: 'project', meaning: 'Het stuk past bij het tweede doel.' },
  { rule: 'further-goal', points: 1, atMost: 2, source: 'project', meaning: 'Het stuk past bij een ander doel.' },
  {
    rule: 'missing-element',
    points: 2,
    atMost: 2,
    source: 'domain',
    meaning: 'Het stuk brengt iets wat er nog niet was en wat bij een gekozen doel helpt.',
  },
  {
    rule: 'unaimed-element',
    points: 1,
    atMost: 2,
    source: 'project',
    meaning: 'Het stuk brengt iets wat er nog niet was; een doel is nog niet gekozen.',
  },
  {
    rule: 'sometimes-element',
    points: 1,
    atMost: 2,
    source: 'domain',
    meaning: 'Het stuk helpt om met opzet te doen wat nu soms gebeurt.',
  },
  { rule: 'obstacle', points: 2, atMost: 2, source: 'domain', meaning: 'Het stuk helpt bij iets wat in de weg zit.' },
  { rule: 'phase', points: 1, atMost: 1, source: 'domain', meaning: 'Het stuk past bij hoe ver het initiatief is.' },
  { rule: 'audience', points: 1, atMost: 1, source: 'project', meaning: 'Het stuk denkt aan dezelfde mensen.' },
  { rule: 'loneliness-kind', points: 1, atMost: 1, source: 'project', meaning: 'Het stuk past bij wat mensen missen.' },
  {
    rule: 'over-capacity',
    points: -4,
    atMost: 1,
    source: 'domain',
    meaning: 'Het stuk vraagt meer tijd, geld of mensen dan er zijn.',
  },
  { rule: 'within-capacity', points: 0, atMost: 1, source: 'domain', meaning: 'Het stuk past in wat er is.' },
  { rule: 'strong-evidence', points: 1, atMost: 1, source: 'domain', meaning: 'Het stuk is goed onderbouwd (K1, K2).' },
  {
    rule: 'one-place',
    points: -0.5,
    atMost: 1,
    source: 'domain',
    meaning: 'Het stuk is een idee of van één plek (K5).',
  },
  {
    rule: 'no-professional',
    points: -3,
    atMost: 1,
    source: 'domain',
    meaning: 'Het stuk heeft een beroepskracht nodig en die is er niet.',
  },
  {
    rule: 'needs-professional',
    points: 0,
    atMost: 1,
    source: 'project',
    meaning: 'Het stuk heeft een beroepskracht nodig; die is er, of we weten het niet.',
  },
] as const satisfies readonly MatchWeight[]

/** Name of a rule of the matcher. */
export type MatchRule = (typeof matchWeights)[number]['rule']
