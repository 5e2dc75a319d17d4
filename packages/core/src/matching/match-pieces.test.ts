import { describe, expect, it } from 'vitest'
import { exampleMethod, exampleStory } from '../toolkit/piece.example.ts'
import { type Piece, pieceSchema } from '../toolkit/piece.ts'
import { matchWeights } from './match-weights.ts'
import { matchPieces } from './prepare-matcher.ts'
import type { Situation } from './situation.ts'
import { syntheticPieces } from './synthetic.example.ts'

/** A piece that says yes to nothing in particular: K3, one goal, no elements. */
const piece = (id: string, change: object = {}): Piece =>
  pieceSchema.parse({
    ...exampleMethod,
    id,
    slug: `stuk-${id.toLowerCase()}`,
    evidence: { level: 'K3', sources: ['voorbeeld'], note: 'Verzonnen.' },
    ...change,
  })
const story = (id: string, change: object = {}): Piece =>
  pieceSchema.parse({ ...exampleStory, id, slug: `verhaal-${id.toLowerCase()}`, ...change })
/** What counted for one piece, as `rule points`. */
const counted = (situation: Situation, change: object = {}) =>
  matchPieces(situation, [piece('D01', change)]).ranked[0]?.reasons.map(({ rule, points }) => `${rule} ${points}`)
const words = (situation: Situation, change: object = {}) =>
  matchPieces(situation, [piece('D01', change)]).ranked[0]?.sentence
const ids = (list: readonly { readonly pieceId: string }[]) => list.map(({ pieceId }) => pieceId)

describe('matchPieces', () => {
  it('says in one text why a piece fits', () => {
    const situation: Situation = {
      goals: ['belonging', 'meaning'],
      scan: { contact: 0, meeting: 1, role: 2 },
      obstacles: ['no-new-people', 'no-money'],
      phase: 'stuck',
      capacity: { volunteers: 2, prepMinutes: 30, runMinutes: 120, cost: 'low' },
      professionalPresent: true,
      audiences: ['older'],
      lonelinessKinds: ['emotional', 'social'],
    }
    const change = {
      goals: ['belonging', 'meaning'],
      elements: ['meeting', 'contact'],
      obstacles: ['no-new-people'],
      phases: ['stuck'],
      audiences: ['older', 'newcomers'],
      needsProfessional: true,
      volunteersMin: 2,
      evidence: { level: 'K1', sources: ['voorbeeld'], note: 'Verzonnen.' },
    }
    expect(matchPieces(situation, [piece('D01', change)]).ranked).toEqual([
      {
        pieceId: 'D01',
        slug: 'stuk-d01',
        score: 14,
        reasons: [
          { rule: 'first-goal', points: 3, words: 'Past bij: erbij horen.' },
          { rule: 'second-goal', points: 2, words: 'Past bij jullie tweede doel: betekenis hebben.' },
          { rule: 'missing-element', points: 2, words: 'Jullie misten nog: betekenisvol contact.' },
          { rule: 'sometimes-element', points: 1, words: 'Jullie deden soms al iets aan: ontmoeten.' },
          { rule: 'obstacle', points: 2, words: 'Helpt bij: geen nieuwe mensen.' },
          { rule: 'phase', points: 1, words: 'Past bij hoe ver jullie zijn: stokt.' },
          { rule: 'audience', points: 1, words: 'Denkt aan: oudere buren.' },
          { rule: 'loneliness-kind', points: 1, words: 'Gaat over: sociale eenzaamheid.' },
          {
            rule: 'within-capacity',
            points: 0,
            words: 'Kan met twee mensen, vraagt 5 minuten voorbereiding, duurt 30 minuten en kost niets.',
          },
          { rule: 'strong-evidence', points: 1, words: 'Goed onderbouwd (K1).' },
          { rule: 'needs-professional', points: 0, words: 'Hier hoort een beroepskracht bij, en die is er.' },
        ],
        sentence:
          'Past bij: erbij horen. Past bij jullie tweede doel: betekenis hebben. Jullie misten nog: betekenisvol contact. Jullie deden soms al iets aan: ontmoeten. Helpt bij: geen nieuwe mensen. Past bij hoe ver jullie zijn: stokt. Denkt aan: oudere buren. Gaat over: sociale eenzaamheid. Kan met twee mensen, vraagt 5 minuten voorbereiding, duurt 30 minuten en kost niets. Goed onderbouwd (K1). Hier hoort een beroepskracht bij, en die is er.',
      },
    ])
  })

  it('finds nothing in an empty toolkit', () => {
    expect(matchPieces({ goals: ['network'] }, [])).toEqual({
      picks: [],
      setAside: [],
      stories: [],
      ranked: [],
      unanswered: ['scan', 'obstacles', 'phase', 'capacity', 'professionalPresent', 'audiences', 'lonelinessKinds'],
      unansweredWords:
        'Nog niet beantwoord: wat jullie al doen, waar jullie tegenaan lopen, hoe ver jullie zijn, hoeveel tijd, geld en mensen er zijn, of er een beroepskracht bij is, voor wie jullie het doen en wat mensen bij jullie missen.',
    })
  })

  it('leaves out drafts and retired pieces', () => {
    const pieces = [piece('D01', { status: 'draft' }), piece('D02', { status: 'retired' }), piece('D03')]
    expect(ids(matchPieces({}, pieces).ranked)).toEqual(['D03'])
    expect(matchPieces({ goals: ['belonging'] }, [story('S01', { status: 'draft' })]).stories).toEqual([])
  })
})

describe('goals', () => {
  it('count three, two and one, most important first', () => {
    const goals = ['meaning', 'intimacy', 'belonging', 'network'] as const
    expect(counted({ goals: [...goals] }, { goals: ['network'] })).toEqual(['further-goal 1'])
    expect(counted({ goals: [...goals] }, { goals: ['intimacy'] })).toEqual(['second-goal 2'])
    expect(counted({ goals: [...goals] }, { goals })).toEqual(['first-goal 3', 'second-goal 2', 'further-goal 2'])
    expect(words({ goals: [...goals] }, { goals: ['network', 'belonging'] })).toBe(
      'Past verder bij: erbij horen en een sociaal netwerk hebben.',
    )
  })

  it('count once, also when chosen twice', () => {
    expect(counted({ goals: ['network', 'network'] })).toEqual(['first-goal 3'])
    expect(counted({ goals: ['meaning', 'meaning', 'network'] })).toEqual(['second-goal 2'])
  })

  it('are no reason when they differ', () => {
    expect(counted({ goals: ['meaning'] })).toEqual([])
  })
})

describe('elements', () => {
  it('count two when they were missing and serve a chosen goal', () => {
    expect(counted({ goals: ['meaning'], scan: { role: 0 } }, { elements: ['role'] })).toEqual(['missing-element 2'])
    expect(counted({ goals: ['intimacy'], scan: { role: 0 } }, { elements: ['role'] })).toEqual([])
    expect(counted({ goals: ['intimacy', 'meaning'], scan: { role: 0 } }, { elements: ['role'] })).toEqual([
      'missing-element 2',
    ])
  })

  it('count one when they were there sometimes, whatever the goal', () => {
    expect(counted({ goals: ['intimacy'], scan: { role: 1 } }, { elements: ['role'] })).toEqual(['sometimes-element 1'])
  })

  it('count one when they were missing and no goal was chosen', () => {
    expect(counted({ scan: { role: 0 } }, { elements: ['role'] })).toEqual(['unaimed-element 1'])
    expect(words({ scan: { role: 0 } }, { elements: ['role'] })).toBe('Jullie misten nog: betekenisvolle rol.')
  })

  it('count nothing when they are there on purpose or were not talked about', () => {
    expect(counted({ scan: { role: 2 } }, { elements: ['role', 'contact'] })).toEqual([])
  })

  it('count for the two best of a piece only, its strongest first', () => {
    const all = ['activities', 'meeting', 'skills', 'expectations']
    const scan = { activities: 1, meeting: 1, skills: 0, expectations: 0 } as const
    expect(words({ goals: ['meaning'], scan }, { elements: all })).toBe(
      'Jullie misten nog: realistische verwachtingen. Jullie deden soms al iets aan: bezigheden.',
    )
    expect(counted({ goals: ['meaning', 'network'], scan }, { elements: all, goals: ['intimacy'] })).toEqual([
      'missing-element 4',
    ])
  })
})

describe('the other answers', () => {
  it('count two for an obstacle, for two at most, in the order of the initiative', () => {
    const obstacles = ['taboo', 'no-room', 'one-off'] as const
    expect(counted({ obstacles: [...obstacles] }, { obstacles: obstacles.toReversed() })).toEqual(['obstacle 4'])
    expect(words({ obstacles: [...obstacles] }, { obstacles: obstacles.toReversed() })).toBe(
      'Helpt bij: niemand praat erover en geen ruimte.',
    )
    expect(counted({ obstacles: ['taboo', 'taboo'] }, { obstacles: ['taboo'] })).toEqual(['obstacle 2'])
    expect(counted({ obstacles: ['taboo'] }, { obstacles: ['no-room'] })).toEqual([])
  })

  it('count one for the phase', () => {
    expect(counted({ phase: 'start' })).toEqual(['phase 1'])
    expect(counted({ phase: 'idea' })).toEqual([])
  })

  it('count one for the people and one for the kind of loneliness, however many are shared', () => {
    const both = { audiences: ['older', 'young'], lonelinessKinds: ['social', 'existential'] } as const
    const asked: Situation = { audiences: ['young', 'older'], lonelinessKinds: ['existential', 'social'] }
    expect(counted(asked, both)).toEqual(['audience 1', 'loneliness-kind 1'])
    expect(words(asked, both)).toBe(
      'Denkt aan: jongeren en jongvolwassenen en oudere buren. Gaat over: existentiële eenzaamheid en sociale eenzaamheid.',
    )
    expect(counted({ audiences: ['carers'], lonelinessKinds: ['emotional'] })).toEqual([])
  })

  it('give a point to strong evidence and take half a point from an idea', () => {
    const level = (one: string) => counted({ phase: 'idea' }, { evidence: { level: one, sources: ['x'], note: 'x' } })
    expect(['K1', 'K2', 'K3', 'K4', 'K5'].map(level)).toEqual([
      ['strong-evidence 1'],
      ['strong-evidence 1'],
      [],
      [],
      ['one-place -0.5'],
    ])
    expect(words({ phase: 'idea' }, { evidence: { level: 'K5', sources: [], note: 'x' } })).toBe(
      'Een idee, of van één plek (K5).',
    )
    expect(words({ phase: 'idea' }, { evidence: { level: 'K2', sources: [], note: 'x' } })).toBe(
      'Goed onderbouwd (K2).',
    )
  })

  it('take three points when a professional is needed and not there, and only warn when that is not known', () => {
    const needs = { needsProfessional: true }
    expect(counted({ professionalPresent: false }, needs)).toEqual(['no-professional -3'])
    expect(words({ professionalPresent: false }, needs)).toBe('Hier hoort een beroepskracht bij, en die is er niet.')
    expect(counted({ professionalPresent: true }, needs)).toEqual(['needs-professional 0'])
    expect(words({ phase: 'idea' }, needs)).toBe('Hier hoort een beroepskracht bij.')
    expect(counted({ professionalPresent: false })).toEqual([])
  })
})

describe('capacity', () => {
  const method = { volunteersMin: 3, prepMinutes: 90, runMinutes: 121, cost: 'low' }

  it('takes four points once, however much is asked too much', () => {
    const capacity = { volunteers: 2, prepMinutes: 89, runMinutes: 120, cost: 'free' } as const
    expect(counted({ capacity }, method)).toEqual(['over-capacity -4'])
    expect(words({ capacity }, method)).toBe(
      'Vraagt meer dan jullie hebben: drie mensen, 1 uur en 30 minuten voorbereiding, 2 uur en 1 minuut per keer en tot € 50 per keer.',
    )
  })

  it('is enough when it is equal', () => {
    const capacity = { volunteers: 3, prepMinutes: 90, runMinutes: 121, cost: 'low' } as const
    expect(counted({ capacity }, method)).toEqual(['within-capacity 0'])
    expect(words({ capacity }, method)).toBe(
      'Kan met drie mensen, vraagt 1 uur en 30 minuten voorbereiding, duurt 2 uur en 1 minuut en kost tot € 50.',
    )
  })

  it('tells both what fits and what does not', () => {
    expect(counted({ capacity: { volunteers: 1, cost: 'high' } }, method)).toEqual([
      'over-capacity -4',
      'within-capacity 0',
    ])
    expect(words({ capacity: { volunteers: 1, cost: 'high' } }, method)).toBe(
      'Vraagt meer dan jullie hebben: drie mensen. Kost tot € 50.',
    )
  })

  it('says nothing about what was not answered, nor about what is no method', () => {
    expect(counted({ phase: 'idea', capacity: {} }, method)).toEqual([])
    expect(words({ capacity: { prepMinutes: 0 } }, { prepMinutes: 0 })).toBe('Vraagt 0 minuten voorbereiding.')
    expect(words({ capacity: { volunteers: 1 } })).toBe('Kan met één persoon.')
    expect(words({ capacity: { volunteers: 13 } }, { volunteersMin: 13 })).toBe('Kan met 13 mensen.')
    const guide = syntheticPieces(1).find(({ kind }) => kind === 'guide') as Piece
    expect(
      matchPieces({ capacity: { volunteers: 0 } }, [guide]).ranked[0]?.reasons.map(({ rule }) => rule),
    ).not.toContain('within-capacity')
  })
})

describe('without any answer', () => {
  const pieces = [
    piece('D01'),
    piece('D02', { evidence: { level: 'K5', sources: [], note: 'x' } }),
    piece('A02', { theme: 'understand' }),
    piece('B01', { theme: 'reach', evidence: { level: 'K2', sources: ['x'], note: 'x' } }),
  ]

  it('gives a fixed order, and says that there are no answers yet', () => {
    const { picks, unansweredWords, unanswered } = matchPieces({}, pieces)
    expect(ids(picks)).toEqual(['B01', 'A02', 'D01', 'D02'])
    expect(picks[1]).toEqual({
      pieceId: 'A02',
      slug: 'stuk-a02',
      score: 0,
      reasons: [
        { rule: 'no-answers', points: 0, words: 'Nog geen antwoorden: dit is de vaste volgorde van de toolkit.' },
      ],
      sentence: 'Nog geen antwoorden: dit is de vaste volgorde van de toolkit.',
    })
    expect(unansweredWords).toBe('Nog geen antwoorden. Dit is de vaste volgorde van de toolkit.')
    expect(unanswered).toHaveLength(8)
  })

  it('counts empty lists as no answer', () => {
    const empty: Situation = { goals: [], scan: {}, obstacles: [], capacity: {}, audiences: [], lonelinessKinds: [] }
    expect(matchPieces(empty, pieces)).toEqual(matchPieces({}, pieces))
  })

  it('knows that "no" is an answer', () => {
    const answered = matchPieces({ professionalPresent: false }, pieces)
    expect(answered.unanswered).not.toContain('professionalPresent')
    expect(answered.picks[1]?.reasons).toEqual([])
    expect(answered.picks[1]?.sentence).toBe('')
  })

  it('says nothing is missing when all was answered', () => {
    const all: Situation = {
      goals: ['network'],
      scan: { role: 0 },
      obstacles: ['taboo'],
      phase: 'idea',
      capacity: { volunteers: 0 },
      professionalPresent: false,
      audiences: ['young'],
      lonelinessKinds: ['social'],
    }
    const { unanswered, unansweredWords } = matchPieces(all, pieces)
    expect([unanswered, unansweredWords]).toEqual([[], ''])
    const { phase: _, ...rest } = all
    expect(matchPieces(rest, pieces).unansweredWords).toBe('Nog niet beantwoord: hoe ver jullie zijn.')
  })
})

describe('variety', () => {
  const themed = (id: string, theme: string, change: object = {}) => piece(id, { theme, ...change })
  const goals: Situation = { goals: ['network'] }

  it('takes at most two of five from one theme, and says what it set aside', () => {
    const pieces = ['D01', 'D02', 'D03', 'D04'].map((id) => themed(id, 'do'))
    const { picks, setAside } = matchPieces(goals, [...pieces, themed('H01', 'sustain', { goals: ['meaning'] })])
    expect(ids(picks)).toEqual(['D01', 'D02', 'H01'])
    expect(setAside.map(({ match, rule, words: why }) => [match.pieceId, rule, why])).toEqual([
      ['D03', 'theme-full', 'Er staan al genoeg stukken uit dit thema tussen, dus koos de lijst een ander thema.'],
      ['D04', 'theme-full', 'Er staan al genoeg stukken uit dit thema tussen, dus koos de lijst een ander thema.'],
    ])
  })

  it('keeps to the share for other lengths', () => {
    const pieces = Array.from({ length: 9 }, (_, index) => themed(`D0${index + 1}`, 'do'))
    const lengths = [0, 1, 2, 3, 5, 6, 10].map((limit) => matchPieces(goals, pieces, { limit }).picks.length)
    expect(lengths).toEqual([0, 1, 1, 2, 2, 3, 4])
  })

  it('stops setting aside once the list is full', () => {
    const pieces = ['do', 'do', 'do', 'tell', 'tell', 'reach', 'reach', 'do'].map((theme, index) =>
      themed(`D0${index + 1}`, theme),
    )
    const { picks, setAside } = matchPieces(goals, pieces)
    expect([ids(picks), ids(setAside.map(({ match }) => match))]).toEqual([
      ['D01', 'D02', 'D04', 'D05', 'D06'],
      ['D03'],
    ])
  })

  it('makes room for a piece that takes thresholds away or deepens contact', () => {
    const pieces = ['do', 'tell', 'reach', 'welcome', 'deepen'].map((theme, index) => themed(`D0${index + 1}`, theme))
    for (const element of ['practical', 'contact']) {
      const low = themed('H01', 'sustain', { elements: [element], goals: ['meaning'] })
      const { picks, setAside } = matchPieces(goals, [...pieces, low])
      expect(ids(picks)).toEqual(['D01', 'D02', 'D03', 'D04', 'H01'])
      expect(setAside.map(({ match, rule, words: why }) => [match.pieceId, rule, why])).toEqual([
        ['D05', 'room-for-threshold', 'Maakte plaats voor een stuk dat drempels weghaalt of contact verdiept.'],
      ])
    }
  })

  it('makes that room within the theme when the theme is full', () => {
    const low = themed('D09', 'do', { elements: ['contact'], goals: ['meaning'] })
    const { picks, setAside } = matchPieces(goals, [
      themed('D01', 'do'),
      themed('D02', 'do'),
      themed('H01', 'sustain'),
      low,
    ])
    expect(ids(picks)).toEqual(['D01', 'H01', 'D09'])
    expect(setAside.map(({ match, rule }) => [match.pieceId, rule])).toEqual([['D02', 'room-for-threshold']])
  })

  it('makes no room when one is there already, or when there is none', () => {
    const open = themed('D01', 'do', { elements: ['meeting', 'contact'] })
    expect(matchPieces(goals, [open, themed('D02', 'do')]).setAside).toEqual([])
    expect(matchPieces(goals, [themed('D02', 'do', { elements: ['meeting'] })]).setAside).toEqual([])
  })
})

describe('stories and explanations', () => {
  it('a story is never a pick, and illustrates a goal or an obstacle', () => {
    const stories = [
      story('S01'),
      story('S02', { goals: ['meaning'], obstacles: ['taboo'] }),
      story('S03', { goals: ['meaning'] }),
      story('S04', { obstacles: ['taboo'] }),
    ]
    const found = matchPieces({ goals: ['belonging'], obstacles: ['taboo'], phase: 'running' }, [
      ...stories,
      piece('D01'),
    ])
    expect([ids(found.picks), ids(found.ranked), ids(found.stories)]).toEqual([['D01'], ['D01'], ['S04', 'S01']])
    expect(ids(matchPieces({ obstacles: ['taboo'] }, stories).stories)).toEqual(['S02', 'S04'])
    expect(ids(matchPieces({ goals: ['network', 'belonging'] }, [story('S01')]).stories)).toEqual(['S01'])
    expect(ids(matchPieces({ goals: ['network', 'meaning', 'belonging'] }, [story('S01')]).stories)).toEqual(['S01'])
    expect(matchPieces({ phase: 'running' }, stories).stories).toEqual([])
    expect(matchPieces({}, stories)).toMatchObject({ picks: [], stories: [] })
  })

  const { group: _1, volunteersMin: _2, prepMinutes: _3, runMinutes: _4, frequency: _5, ...most } = exampleMethod
  const { reach: _6, cost: _7, steps: _8, newcomerStep: _9, contactStep: _10, ...base } = most
  const explanation = pieceSchema.parse({
    ...base,
    id: 'A01',
    slug: 'uitleg',
    kind: 'explanation',
    theme: 'understand',
    elements: ['contact', 'practical'],
  })

  it('an explanation may be a pick', () => {
    expect(ids(matchPieces({ goals: ['network'] }, [explanation]).picks)).toEqual(['A01'])
  })

  it('an explanation brings no element, and takes no threshold away', () => {
    const situation: Situation = { goals: ['network'], scan: { practical: 0, contact: 1 } }
    expect(matchPieces(situation, [explanation]).ranked[0]?.reasons.map(({ rule }) => rule)).toEqual([
      'first-goal',
      'one-place',
    ])
    const others = ['do', 'tell', 'reach', 'welcome'].map((theme, index) => piece(`D0${index + 1}`, { theme }))
    const low = piece('H01', { theme: 'sustain', elements: ['practical'], goals: ['meaning'] })
    const { picks } = matchPieces({ goals: ['network'] }, [explanation, ...others, low])
    expect(ids(picks)).toEqual(['D01', 'D02', 'D03', 'D04', 'H01'])
  })
})

describe('advice to refer on', () => {
  const refer = piece('G03', { slug: 'wanneer-verwijs-je-door', theme: 'together' })
  const warm = piece('G02', { slug: 'warm-overdragen', theme: 'together' })
  const advice = (situation: Situation, pieces: Piece[] = []) => matchPieces(situation, pieces).advice

  it('comes when only closeness is asked', () => {
    expect(advice({ goals: ['intimacy'] }, [warm, refer])).toEqual({
      kind: 'refer',
      words:
        'Dit is geen klus voor jullie alleen. Wie iemand heel dichtbij mist, vindt dat niet in een groep. Blijf een goede buur, en vraag samen wie er verder kan helpen.',
      slugs: ['wanneer-verwijs-je-door', 'warm-overdragen'],
    })
    expect(advice({ lonelinessKinds: ['emotional'] })?.kind).toBe('refer')
    expect(advice({ goals: ['intimacy'], lonelinessKinds: ['emotional'], phase: 'stuck' })?.kind).toBe('refer')
  })

  it('names no piece that is not there', () => {
    expect(advice({ goals: ['intimacy'] })?.slugs).toEqual([])
    const draft = piece('G03', { slug: 'wanneer-verwijs-je-door', status: 'draft' })
    expect(advice({ goals: ['intimacy'] }, [draft])?.slugs).toEqual([])
  })

  it('keeps the picks: one can still be a good neighbour', () => {
    expect(ids(matchPieces({ goals: ['intimacy'] }, [refer]).picks)).toEqual(['G03'])
  })

  it.each<Situation>([
    {},
    { goals: [], lonelinessKinds: [] },
    { phase: 'idea' },
    { goals: ['intimacy', 'belonging'] },
    { goals: ['intimacy'], lonelinessKinds: ['social'] },
    { goals: ['meaning'], lonelinessKinds: ['emotional'] },
    { lonelinessKinds: ['emotional', 'existential'] },
  ])('does not come for %o', (situation) => {
    expect(advice(situation)).toBeUndefined()
    expect(Object.keys(matchPieces(situation, []))).not.toContain('advice')
  })
})

describe('matchWeights', () => {
  it('are the proposal, written out', () => {
    expect(matchWeights.map(({ rule, points, atMost, source }) => `${rule} ${points} ×${atMost} ${source}`)).toEqual([
      'no-answers 0 ×1 project',
      'first-goal 3 ×1 domain',
      'second-goal 2 ×1 project',
      'further-goal 1 ×2 project',
      'missing-element 2 ×2 domain',
      'unaimed-element 1 ×2 project',
      'sometimes-element 1 ×2 domain',
      'obstacle 2 ×2 domain',
      'phase 1 ×1 domain',
      'audience 1 ×1 project',
      'loneliness-kind 1 ×1 project',
      'over-capacity -4 ×1 domain',
      'within-capacity 0 ×1 domain',
      'strong-evidence 1 ×1 domain',
      'one-place -0.5 ×1 domain',
      'no-professional -3 ×1 domain',
      'needs-professional 0 ×1 project',
    ])
    expect(matchWeights.every(({ meaning }) => /^\p{Lu}.*\.$/u.test(meaning))).toBe(true)
  })
})
