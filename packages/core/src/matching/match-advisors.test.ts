import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../calendar/day.ts'
import { provinces } from '../vocabulary/provinces.ts'
import { trajectoryDays } from './advisor-exclusions.ts'
import {
  type AdvisorProfile,
  advisorProfileSchema,
  type InitiativeProfile,
  initiativeProfileSchema,
} from './advisor-profile.ts'
import { advisorWeights } from './advisor-weights.ts'
import { matchAdvisors } from './match-advisors.ts'

const day = '2026-11-23'
const initiative: InitiativeProfile = { id: 'buurttafel', province: 'zeeland', online: true, themes: [], languages: [] }
const advisor = (change: Partial<AdvisorProfile> = {}): AdvisorProfile => ({
  id: 'adviseur-01',
  certified: true,
  province: 'drenthe',
  travelsTo: [],
  online: true,
  themes: [],
  languages: ['nl'],
  maximumOpen: 4,
  open: 3,
  assignedRecently: 0,
  absences: [],
  conflicts: [],
  ...change,
})
const counted = (change: Partial<AdvisorProfile>, asked: Partial<InitiativeProfile> = {}) =>
  matchAdvisors({ ...initiative, ...asked }, [advisor(change)], { day }).ranked[0]?.reasons.map(
    ({ rule, points }) => `${rule} ${points}`,
  )
const sentence = (change: Partial<AdvisorProfile>, asked: Partial<InitiativeProfile> = {}) =>
  matchAdvisors({ ...initiative, ...asked }, [advisor(change)], { day }).ranked[0]?.sentence
const order = (...changes: Partial<AdvisorProfile>[]) =>
  matchAdvisors(initiative, changes.map(advisor), { day }).ranked.map(({ advisorId }) => advisorId)
const excluded = (change: Partial<AdvisorProfile>) =>
  matchAdvisors(initiative, [advisor(change)], { day }).excluded.flatMap(({ reasons }) =>
    reasons.map(({ rule, words }) => [rule, words]),
  )

describe('matchAdvisors', () => {
  it('says in one text why an advisor fits', () => {
    const asked = { ...initiative, themes: ['reach', 'do', 'tell'] as const, languages: ['ar', 'nl'] }
    const one = advisor({
      province: 'zeeland',
      themes: ['tell', 'do', 'reach'],
      languages: ['nl'],
      open: 2,
      assignedRecently: 2,
    })
    expect(matchAdvisors({ ...asked, themes: [...asked.themes] }, [one], { day })).toEqual({
      ranked: [
        {
          advisorId: 'adviseur-01',
          score: 8,
          reasons: [
            { rule: 'same-province', points: 4, words: 'Woont ook in Zeeland.' },
            { rule: 'language', points: 2, words: 'Spreekt een taal die jullie vroegen (nl).' },
            { rule: 'theme', points: 2, words: 'Weet veel van: Zien en bereiken en Doen.' },
            { rule: 'room', points: 1, words: 'Heeft ruimte: 2 lopend, hooguit 4 tegelijk.' },
            { rule: 'busy-lately', points: -1, words: 'Kreeg er laatst al 2, bij hooguit 4 tegelijk.' },
          ],
          sentence:
            'Woont ook in Zeeland. Spreekt een taal die jullie vroegen (nl). Weet veel van: Zien en bereiken en Doen. Heeft ruimte: 2 lopend, hooguit 4 tegelijk. Kreeg er laatst al 2, bij hooguit 4 tegelijk.',
        },
      ],
      excluded: [],
    })
  })

  it('finds nobody among nobody', () => {
    expect(matchAdvisors(initiative, [], { day })).toEqual({ ranked: [], excluded: [] })
  })

  it('prefers the same province, then who travels, then online, and keeps who cannot come', () => {
    expect(counted({ province: 'zeeland', travelsTo: ['zeeland'] })).toEqual(['same-province 4'])
    expect(counted({ travelsTo: ['utrecht', 'zeeland'] })).toEqual(['travels 3'])
    expect(counted({})).toEqual(['online 2'])
    expect(counted({ online: false })).toEqual(['out-of-reach -4'])
    expect(counted({}, { online: false })).toEqual(['out-of-reach -4'])
    expect([sentence({ travelsTo: ['zeeland'] }), sentence({}), sentence({ online: false })]).toEqual([
      'Komt ook in Zeeland.',
      'Komt niet in Zeeland, online kan wel.',
      'Komt niet in Zeeland, en online lukt ook niet.',
    ])
  })

  it('looks at language only when there is a wish, and names the first that is shared', () => {
    expect(counted({ languages: ['ar'] })).toEqual(['online 2'])
    expect(counted({ languages: ['nl', 'ar'] }, { languages: ['pl', 'ar', 'nl'] })).toEqual(['online 2', 'language 2'])
    expect(sentence({ languages: ['nl', 'ar'] }, { languages: ['pl', 'ar', 'nl'] })).toContain('(ar)')
    expect(counted({}, { languages: ['ar'] })).toEqual(['online 2', 'no-language -2'])
    expect(sentence({}, { languages: ['ar'] })).toContain('Spreekt geen taal die jullie vroegen.')
  })

  it('counts a theme that both know', () => {
    expect(counted({ themes: ['do', 'tell'] }, { themes: ['do', 'reach'] })).toEqual(['online 2', 'theme 1'])
    expect(counted({ themes: ['tell'] }, { themes: ['do'] })).toEqual(['online 2'])
  })

  it('counts room while at most half is taken', () => {
    expect([counted({ open: 2 }), counted({ open: 3 })]).toEqual([['online 2', 'room 1'], ['online 2']])
    expect(counted({ open: 0, maximumOpen: 1 })).toEqual(['online 2', 'room 1'])
  })

  it('takes a point for each half of the own room that was filled lately, two at most', () => {
    const lately = [0, 1, 2, 3, 4, 9].map((assignedRecently) => counted({ assignedRecently })?.at(-1))
    expect(lately).toEqual([
      'online 2',
      'online 2',
      'busy-lately -1',
      'busy-lately -1',
      'busy-lately -2',
      'busy-lately -2',
    ])
  })

  it('is fair among equals: who got least lately for their room comes first, then by id', () => {
    const small = { id: 'adviseur-09', maximumOpen: 8, open: 7, assignedRecently: 1 }
    const large = { id: 'adviseur-01', maximumOpen: 4, open: 3, assignedRecently: 1 }
    expect(order(large, small)).toEqual(['adviseur-09', 'adviseur-01'])
    expect(order({ id: 'adviseur-02' }, { id: 'adviseur-01' })).toEqual(['adviseur-01', 'adviseur-02'])
  })
})

describe('an advisor who cannot be asked', () => {
  it.each([
    ['not certified', { certified: false }, 'not-certified', 'Heeft de training nog niet afgerond.'],
    [
      'with an interest',
      { conflicts: ['ander', 'buurttafel'] },
      'conflict',
      'Heeft zelf een belang bij dit initiatief.',
    ],
    ['gone', { leavesOn: '2026-11-22' }, 'left', 'Is gestopt op 22 november 2026.'],
    [
      'going today',
      { leavesOn: '2026-11-23' },
      'leaves-too-soon',
      'Stopt op 23 november 2026, voordat dit traject klaar kan zijn.',
    ],
    [
      'going the day before it can be done',
      { leavesOn: '2027-04-18' },
      'leaves-too-soon',
      'Stopt op 18 april 2027, voordat dit traject klaar kan zijn.',
    ],
    [
      'away, twice',
      {
        absences: [
          { from: '2026-11-23', to: '2026-12-24' },
          { from: '2026-11-01', to: '2026-11-23' },
        ],
      },
      'absent',
      'Is er niet tot en met 24 december 2026.',
    ],
    ['full', { open: 4 }, 'full', 'Heeft geen plaats: 4 lopend, hooguit 4 tegelijk.'],
    ['over full', { open: 5 }, 'full', 'Heeft geen plaats: 5 lopend, hooguit 4 tegelijk.'],
    ['without room at all', { open: 0, maximumOpen: 0 }, 'full', 'Heeft geen plaats: 0 lopend, hooguit 0 tegelijk.'],
  ] as const)('%s', (_, change, rule, words) => {
    expect(excluded(change as Partial<AdvisorProfile>)).toEqual([[rule, words]])
    expect(order(change as Partial<AdvisorProfile>)).toEqual([])
  })

  it.each([
    ['going when it can just be done', { leavesOn: '2027-04-19' }],
    ['away from tomorrow', { absences: [{ from: '2026-11-24', to: '2026-12-24' }] }],
    ['back today', { absences: [{ from: '2026-11-01', to: '2026-11-22' }] }],
    ['with an interest elsewhere', { conflicts: ['ander'] }],
  ] as const)('is not one who is %s', (_, change) => {
    expect(excluded(change as Partial<AdvisorProfile>)).toEqual([])
    expect(order(change as Partial<AdvisorProfile>)).toEqual(['adviseur-01'])
  })

  it('comes with every reason, by id', () => {
    const two = [
      advisor({ id: 'adviseur-02', certified: false, open: 4, conflicts: ['buurttafel'] }),
      advisor({ certified: false }),
    ]
    const { excluded: out } = matchAdvisors(initiative, two, { day })
    expect(out.map(({ advisorId, reasons }) => [advisorId, reasons.map(({ rule }) => rule)])).toEqual([
      ['adviseur-01', ['not-certified']],
      ['adviseur-02', ['not-certified', 'conflict', 'full']],
    ])
  })

  it('counts with the norms of a trajectory', () => {
    expect([trajectoryDays, addDays(day, trajectoryDays)]).toEqual([7 + 6 * 7 + 2 * 7 + 12 * 7, '2027-04-19'])
  })
})

describe('whoever there is', () => {
  const anybody = fc.record({
    province: fc.constantFrom(...provinces.map(({ id }) => id)),
    certified: fc.boolean(),
    online: fc.boolean(),
    maximumOpen: fc.nat(6),
    open: fc.nat(6),
    assignedRecently: fc.nat(8),
  })
  const people = fc
    .array(anybody, { maxLength: 12 })
    .map((list) => list.map((one, index) => advisor({ ...one, id: `a-${index}` })))

  it('everybody is ranked or excluded, once, and a score is the sum of its reasons', () => {
    fc.assert(
      fc.property(people, (list) => {
        const { ranked, excluded: out } = matchAdvisors(initiative, list, { day })
        expect([...ranked, ...out].map(({ advisorId }) => advisorId).sort()).toEqual(list.map(({ id }) => id).sort())
        for (const { score, reasons } of ranked)
          expect(score).toBe(reasons.reduce((sum, { points }) => sum + points, 0))
      }),
    )
  })

  it('the answer does not depend on the order in which they are named', () => {
    fc.assert(
      fc.property(people, (list) => {
        expect(matchAdvisors(initiative, list.toReversed(), { day })).toEqual(matchAdvisors(initiative, list, { day }))
      }),
    )
  })

  it('one more assignment lately never brings somebody forward', () => {
    fc.assert(
      fc.property(people, (list) => {
        const place = (extra: number) => {
          const changed = list.map((one, index) =>
            index === 0 ? { ...one, assignedRecently: one.assignedRecently + extra } : one,
          )
          return matchAdvisors(initiative, changed, { day }).ranked.findIndex(({ advisorId }) => advisorId === 'a-0')
        }
        expect(place(1)).toBeGreaterThanOrEqual(place(0))
      }),
    )
  })
})

describe('the profiles', () => {
  it('fill in what may be left out', () => {
    const { travelsTo, themes, absences, conflicts, ...least } = advisor({ online: false })
    const { online, ...without } = least
    expect(advisorProfileSchema.parse(without)).toEqual(advisor({ online: false }))
    expect(initiativeProfileSchema.parse({ id: 'buurttafel', province: 'zeeland' })).toEqual({
      ...initiative,
      online: false,
    })
  })

  it('refuse a name, an absence that ends before it begins, and somebody without a language', () => {
    const issues = (change: object) =>
      (advisorProfileSchema.safeParse({ ...advisor(), ...change }).error?.issues ?? []).map(
        ({ path, message }) => `/${path.join('/')}: ${message}`,
      )
    expect(issues({ name: 'Noor' })).toEqual(['/: Unrecognized key: "name"'])
    expect(issues({ absences: [{ from: '2026-11-24', to: '2026-11-23' }] })).toEqual([
      '/absences/0/to: expected a last day that is not before the first',
    ])
    expect(issues({ absences: [{ from: '2026-11-24', to: '2026-11-24' }] })).toEqual([])
    expect(issues({ languages: [] })).toHaveLength(1)
    expect(initiativeProfileSchema.safeParse({ ...initiative, phone: '1' }).success).toBe(false)
  })
})

describe('advisorWeights', () => {
  it('are our own proposal, written out', () => {
    expect(advisorWeights.map(({ rule, points, atMost }) => `${rule} ${points} ×${atMost}`)).toEqual([
      'same-province 4 ×1',
      'travels 3 ×1',
      'online 2 ×1',
      'out-of-reach -4 ×1',
      'language 2 ×1',
      'no-language -2 ×1',
      'theme 1 ×2',
      'room 1 ×1',
      'busy-lately -1 ×2',
    ])
    expect(advisorWeights.every(({ meaning, source }) => /^\p{Lu}.*\.$/u.test(meaning) && source === 'project')).toBe(
      true,
    )
  })
})
