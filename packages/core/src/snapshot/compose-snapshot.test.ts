import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ConsentReference } from '../consent/consent-reference.ts'
import { exampleAt, walk } from '../trajectory/trajectory.example.ts'
import type { Trajectory } from '../trajectory/trajectory.ts'
import { provinces } from '../vocabulary/provinces.ts'
import { idsOf } from '../vocabulary/term.ts'
import { composeSnapshot } from './compose-snapshot.ts'
import { type ProjectRecords, projectRecordsSchema } from './records.ts'
import { snapshotSchema } from './snapshot.ts'

const today = '2026-11-24'
const consent = (id: string, change: Partial<ConsentReference> = {}): ConsentReference => ({
  id,
  uses: ['site'],
  level: 'full',
  textVersion: '2026-09',
  givenOn: '2026-03-01',
  ...change,
})
const records: ProjectRecords = {
  example: true,
  programme: { name: 'Over de drempel', target: 40, url: 'https://toolkit.example' },
  initiatives: [
    { id: 'i-1', name: 'Buurttafel De Linde', province: 'zeeland', consentId: 'c-0001' },
    { id: 'i-2', name: 'Soep op Donderdag', province: 'drenthe' },
  ],
  quotes: [{ id: 'q-1', text: 'Ik kom volgende week weer.', speaker: 'een buurman', consentId: 'c-0002' }],
  lessons: [{ id: 'l-1', text: 'Klein en vaak werkt beter.', pieces: [], learntOn: '2026-10-01', shared: true }],
  statistics: [],
  consents: [consent('c-0001'), consent('c-0002', { level: 'anonymous', uses: ['film'] }), consent('c-0003')],
}
const examples = {
  'signed-up': exampleAt('signed-up').trajectory,
  matched: exampleAt('matched').trajectory,
  'advice-sent': exampleAt('advice-sent').trajectory,
  closed: exampleAt('closed').trajectory,
}
const of = (initiativeId: string, stage: keyof typeof examples): Trajectory => ({
  ...examples[stage],
  id: `t-${initiativeId}`,
  initiativeId,
})
const trajectories = [of('i-1', 'closed'), of('i-2', 'matched')]
const heldBack = (change: Partial<ProjectRecords>, list = trajectories) =>
  composeSnapshot({ ...records, ...change }, list, today).heldBack.map(({ kind, id, reasons }) =>
    [kind, id, ...reasons].join(' '),
  )

describe('composeSnapshot', () => {
  it('publishes what may be public, and lists what stays', () => {
    const { snapshot, heldBack: kept } = composeSnapshot(records, trajectories, today)
    expect(snapshot).toEqual({
      schemaVersion: 1,
      example: true,
      asOf: '2026-11-24',
      programme: {
        name: 'Over de drempel',
        target: 40,
        url: 'https://toolkit.example',
        counts: { planned: 1, inProgress: 0, completed: 1, stopped: 0 },
      },
      // From north to south.
      provinces: [
        { province: 'drenthe', initiatives: 1 },
        { province: 'zeeland', initiatives: 1 },
      ],
      initiatives: [{ id: 'i-1', name: 'Buurttafel De Linde', province: 'zeeland', consentId: 'c-0001' }],
      statistics: [],
      quotes: [{ id: 'q-1', text: 'Ik kom volgende week weer.', speaker: 'een buurman', consentId: 'c-0002' }],
      lessons: [{ id: 'l-1', text: 'Klein en vaak werkt beter.', pieces: [], learntOn: '2026-10-01' }],
      consents: [records.consents[0], records.consents[1]],
    })
    expect(kept).toEqual([{ kind: 'initiative', id: 'i-2', reasons: ['no-consent'] }])
    expect(snapshotSchema.safeParse(snapshot).success).toBe(true)
  })

  it.each([
    ['withdrawn on this day', { withdrawnOn: '2026-11-24' }, ['initiative i-1 withdrawn']],
    ['ended the day before', { endsOn: '2026-11-23' }, ['initiative i-1 ended']],
    ['that ends on this day', { endsOn: '2026-11-24' }, []],
    ['that begins tomorrow', { givenOn: '2026-11-25' }, ['initiative i-1 not-yet-given']],
    ['in its time to think again', { coolingOffUntil: '2026-11-25' }, ['initiative i-1 cooling-off']],
    [
      'for two uses, both withdrawn',
      { uses: ['site', 'film'], withdrawnOn: '2026-11-01' },
      ['initiative i-1 withdrawn'],
    ],
  ] as const)('holds back what has a consent %s', (_, change, expected) => {
    const consents = [
      consent('c-0001', { ...change, uses: [...('uses' in change ? change.uses : ['site' as const])] }),
      ...records.consents.slice(1),
    ]
    expect(heldBack({ consents }).filter((one) => one.includes('i-1'))).toEqual(expected)
  })

  it('holds back names and words whose consent nobody can show', () => {
    expect(heldBack({ consents: [] })).toEqual([
      'initiative i-1 unknown-consent',
      'initiative i-2 no-consent',
      'quote q-1 unknown-consent',
    ])
  })

  it.each([
    ['full', 'Nadia El Amrani', true],
    ['first-name', 'Nadia, 34', true],
    ['first-name', 'Nadia El Amrani', false],
    ['voice', 'een stem uit Zeeland', false],
    ['voice', 'een stem', true],
    ['anonymous', 'Nadia', false],
    ['anonymous', 'een gastvrouw', true],
  ] as const)('shows at level `%s` the speaker “%s”: %s', (level, speaker, shown) => {
    const quotes = [{ id: 'q-1', text: 'Ik kom weer.', speaker, consentId: 'c-0002' }]
    const consents = [consent('c-0001'), consent('c-0002', { level })]
    expect(heldBack({ quotes, consents }).some((one) => one.startsWith('quote q-1 too-recognisable'))).toBe(!shown)
  })

  it('holds back words that hold personal data or that hurt, with every reason', () => {
    const text = 'Bel 06-12345678 voor alle eenzamen.'
    expect(heldBack({ quotes: [{ id: 'q-1', text, speaker: 'een buur' }] })).toEqual([
      'initiative i-2 no-consent',
      'quote q-1 no-consent personal-data wording',
    ])
    const lesson = { id: 'l-1', pieces: [], learntOn: '2026-10-01' as const }
    expect(heldBack({ lessons: [{ ...lesson, text, shared: false }] })).toContain(
      'lesson l-1 not-shared personal-data wording',
    )
    expect(heldBack({ lessons: [{ ...lesson, text: 'Klein werkt.', shared: false }] })).toContain(
      'lesson l-1 not-shared',
    )
  })

  it.each([
    ['a telephone number as a speaker', { speaker: 'een buurvrouw, 06-12345678' }, 'personal-data'],
    [
      'a speaker with a surname in small letters behind a title',
      { speaker: 'mevrouw Jansen' },
      'too-recognisable personal-data',
    ],
    ['a speaker in words that hurt', { speaker: 'een van de eenzamen' }, 'wording'],
    ['a full name in the words', { text: 'Ik ben Nadia El Amrani en ik kom weer.' }, 'names-somebody'],
    ['a full name with small words between', { text: 'Vraag het aan Joke de Vries.' }, 'names-somebody'],
    ['an initiative that is not named', { text: 'Bij soep  op\ndonderdag is het warm.' }, 'names-initiative'],
  ])('holds back a quote with %s', (_, change, reasons) => {
    const quote = { id: 'q-1', text: 'Ik kom weer.', speaker: 'een buurman', consentId: 'c-0002', ...change }
    expect(heldBack({ quotes: [quote] })).toContain(`quote q-1 ${reasons}`)
  })

  it('holds back a lesson that names somebody, or an initiative that is not named', () => {
    const lesson = { id: 'l-1', pieces: [], learntOn: '2026-10-01' as const, shared: true }
    const held = (text: string) =>
      heldBack({ lessons: [{ ...lesson, text }] }).filter((one) => one.startsWith('lesson'))
    expect(held('Bij Soep op Donderdag staat nu iemand bij de deur.')).toEqual(['lesson l-1 names-initiative'])
    expect(held('Nadia El Amrani staat bij de deur.')).toEqual(['lesson l-1 names-somebody'])
    // One that may be named, may be named here too.
    expect(held('Bij Buurttafel De Linde staat nu iemand bij de deur.')).toEqual([])
    expect(held('In Drenthe staat iemand bij de deur. Dat helpt.')).toEqual([])
  })

  it('holds back what was only agreed for training or the press', () => {
    const consents = [consent('c-0001', { uses: ['training', 'press'] }), ...records.consents.slice(1)]
    expect(heldBack({ consents })).toContain('initiative i-1 not-for-this-use')
    const clips = [consent('c-0001', { uses: ['clips'] }), ...records.consents.slice(1)]
    expect(heldBack({ consents: clips })).toEqual(['initiative i-2 no-consent'])
  })

  it('counts an initiative that stopped and came back once, where it is now', () => {
    const again = { ...of('i-1', 'signed-up'), id: 't-9', signedUpOn: '2026-09-01' as const }
    for (const list of [
      [of('i-1', 'closed'), again],
      [again, of('i-1', 'closed')],
    ]) {
      const { snapshot } = composeSnapshot(records, list, today)
      expect(snapshot.provinces).toEqual([{ province: 'zeeland', initiatives: 1 }])
      expect(snapshot.programme.counts).toEqual({ planned: 1, inProgress: 0, completed: 0, stopped: 0 })
    }
  })

  it('counts and names no initiative without a trajectory, and no trajectory without an initiative', () => {
    const { snapshot } = composeSnapshot(records, [of('i-2', 'matched'), of('i-9', 'closed')], today)
    expect(snapshot.provinces).toEqual([{ province: 'drenthe', initiatives: 1 }])
    expect(snapshot.programme.counts).toEqual({ planned: 1, inProgress: 0, completed: 0, stopped: 0 })
    expect(heldBack({}, [of('i-2', 'matched')])).toContain('initiative i-1 no-trajectory')
  })

  it('is valid and empty for a project that has nothing yet', () => {
    const nothing = { ...records, initiatives: [], quotes: [], lessons: [], consents: [] }
    const { snapshot, heldBack: kept } = composeSnapshot(nothing, [], today)
    expect(snapshotSchema.safeParse(snapshot).success).toBe(true)
    expect([snapshot.provinces, kept]).toEqual([[], []])
  })

  it('says nothing of how far the one initiative in a province is', () => {
    const initiatives = [
      ...records.initiatives,
      ...Array.from({ length: 9 }, (_, index) => ({ id: `i-1${index}`, name: 'X', province: 'limburg' as const })),
    ]
    const rest = Array.from({ length: 9 }, (_, index) => of(`i-1${index}`, 'advice-sent'))
    const stopped = walk(
      [{ by: 'x', command: { kind: 'stop', on: '2026-11-01', reason: 'no-time' } }],
      of('i-2', 'matched'),
    ).trajectory
    const one = composeSnapshot({ ...records, initiatives }, [of('i-1', 'closed'), stopped, ...rest], today).snapshot
    // The same margins when the one in Drenthe goes on and one in Limburg stopped: nobody can tell which.
    const other = composeSnapshot(
      { ...records, initiatives },
      [of('i-1', 'closed'), of('i-2', 'advice-sent'), { ...stopped, initiativeId: 'i-10' }, ...rest.slice(1)],
      today,
    ).snapshot
    expect(other).toEqual(one)
  })

  it('gives for any records a snapshot that its own schema accepts, without a word of what was held back', () => {
    const flag = fc.boolean()
    const project = fc
      .array(
        fc.record({
          province: fc.constantFrom(...idsOf(provinces)),
          agreed: flag,
          withdrawn: flag,
          stage: fc.constantFrom('signed-up' as const, 'advice-sent' as const, 'closed' as const),
        }),
        { maxLength: 40 },
      )
      .map((rows) => ({
        list: rows.map(({ stage }, index) => of(`i-${index}`, stage)),
        records: {
          ...records,
          quotes: rows.map((_, index) => ({
            id: `q-${index}`,
            text: `Bij geheim${index}eind is het fijn.`,
            speaker: 'een buur',
            consentId: 'c-1000',
          })),
          lessons: rows.map((_, index) => ({
            id: `l-${index}`,
            text: `Zo deed GEHEIM${index}EIND het.`,
            pieces: [],
            learntOn: '2026-10-01' as const,
            shared: true,
          })),
          initiatives: rows.map(({ province, agreed }, index) => ({
            id: `i-${index}`,
            name: `Geheim${index}eind`,
            province,
            ...(agreed ? { consentId: `c-${1000 + index}` } : {}),
          })),
          consents: rows.map(({ withdrawn }, index) =>
            consent(`c-${1000 + index}`, withdrawn ? { withdrawnOn: today } : {}),
          ),
        } satisfies ProjectRecords,
      }))
    fc.assert(
      fc.property(project, ({ list, records: made }) => {
        const { snapshot, heldBack: kept } = composeSnapshot(made, list, today)
        expect(snapshotSchema.safeParse(snapshot).error?.issues ?? []).toEqual([])
        const text = JSON.stringify([snapshot, kept])
        for (const { kind, id, reasons } of kept) {
          expect(reasons.length).toBeGreaterThan(0)
          if (kind === 'initiative') expect(text.toLowerCase()).not.toContain(`geheim${id.slice(2)}eind`)
        }
        expect(snapshot.initiatives.length + kept.filter(({ kind }) => kind === 'initiative').length).toBe(
          made.initiatives.length,
        )
      }),
    )
  })
})

describe('projectRecordsSchema', () => {
  it('refuses a second record with one number, so that a withdrawal cannot be overruled', () => {
    const twice = { ...records, consents: [consent('c-0001', { withdrawnOn: today }), consent('c-0001')] }
    expect(
      projectRecordsSchema.safeParse(twice).error?.issues.map(({ path, message }) => [path.join('.'), message]),
    ).toEqual([['consents.1.id', 'unexpected second `c-0001`, expected every id once']])
    expect(projectRecordsSchema.safeParse({ ...records, quotes: [...records.quotes, ...records.quotes] }).success).toBe(
      false,
    )
  })

  it('accepts the records, and places what is wrong', () => {
    expect(projectRecordsSchema.safeParse(records).success).toBe(true)
    const wrong = {
      ...records,
      initiatives: [{ id: 'I 1', name: ' ', province: 'holland', consentId: '7' }],
      quotes: [{}],
    }
    expect(projectRecordsSchema.safeParse(wrong).error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'initiatives.0.id',
      'initiatives.0.name',
      'initiatives.0.province',
      'initiatives.0.consentId',
      'quotes.0.id',
      'quotes.0.text',
      'quotes.0.speaker',
    ])
  })
})
