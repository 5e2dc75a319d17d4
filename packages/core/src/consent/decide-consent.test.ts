import { describe, expect, it } from 'vitest'
import { exampleGive, exampleRecord } from './consent.example.ts'
import type { ConsentCommand, GiveConsent, NarrowConsent } from './consent-command.ts'
import { consentEventSchema } from './consent-event.ts'
import type { ConsentRecord } from './consent-record.ts'
import { decideConsent } from './decide-consent.ts'
import { ledgerRules } from './ledger-refusal.ts'

/** The rules that were not met, or the events. */
const outcome = (record: ConsentRecord | undefined, command: ConsentCommand) => {
  const decision = decideConsent(record, command)
  return decision.ok ? decision.events : decision.refusals.map(({ rule }) => rule)
}
const give = (change: Partial<GiveConsent>) => outcome(undefined, { ...exampleGive, ...change })
const narrow = (change: Partial<NarrowConsent>, record: Partial<ConsentRecord> = {}) =>
  outcome({ ...exampleRecord, ...record }, { kind: 'narrow', on: '2026-06-01', ...change })
const withdraw = (on: ConsentRecord['givenOn'], record: Partial<ConsentRecord> = {}) =>
  outcome({ ...exampleRecord, ...record }, { kind: 'withdraw', on, reason: 'changed-mind' })
const guardian = { guardianId: 'p-0043' }

describe('giving consent', () => {
  it('keeps all that was agreed', () => {
    const { kind: _, id: consentId, ...agreed } = exampleGive
    expect(give({})).toEqual([{ kind: 'given', consentId, ...agreed }])
  })

  it('keeps each use once, in the order of the vocabulary', () => {
    expect(give({ uses: ['training', 'site', 'film', 'site'] })).toMatchObject([{ uses: ['site', 'film', 'training'] }])
  })

  it('adds seven days to think again when it is about feelings, also over a leap day', () => {
    expect(give({ aboutFeelings: true })).toMatchObject([{ coolingOffUntil: '2026-03-08' }])
    expect(give({ aboutFeelings: true, on: '2028-02-22' })).toMatchObject([{ coolingOffUntil: '2028-02-29' }])
  })

  it('keeps the guardian of somebody under eighteen, and not the birthday', () => {
    const events = give({ endsOn: '2027-08-31', minor: { adultOn: '2027-09-14', ...guardian } })
    expect(events).toMatchObject([{ kind: 'given', guardianId: 'p-0043', endsOn: '2027-08-31' }])
    expect(JSON.stringify(events)).not.toContain('2027-09-14')
  })

  it('makes events that the schema accepts', () => {
    const events = give({ aboutFeelings: true, endsOn: '2027-08-31', minor: { adultOn: '2027-09-14', ...guardian } })
    expect(consentEventSchema.array().parse(events)).toEqual(events)
  })

  it.each([
    ['without any use', { uses: [] }, ['no-uses']],
    ['that ends on the day itself', { endsOn: '2026-03-01' }, 'given'],
    ['that ends the day before', { endsOn: '2026-02-28' }, ['ends-too-soon']],
    [
      'about feelings that ends on the last day to think',
      { aboutFeelings: true, endsOn: '2026-03-07' },
      ['ends-too-soon'],
    ],
    ['about feelings that ends on the first day of use', { aboutFeelings: true, endsOn: '2026-03-08' }, 'given'],
    ['about feelings on a quitclaim', { aboutFeelings: true, basis: 'quitclaim' }, ['feelings-need-consent']],
    ['on a quitclaim, not about feelings', { basis: 'quitclaim' }, 'given'],
    ['of a minor without a guardian', { endsOn: '2026-12-31', minor: { adultOn: '2027-01-02' } }, ['needs-guardian']],
    ['of a minor without a last day', { minor: { adultOn: '2027-01-02', ...guardian } }, ['minor-needs-end']],
    [
      'of a minor until the birthday',
      { endsOn: '2027-01-02', minor: { adultOn: '2027-01-02', ...guardian } },
      ['minor-ends-late'],
    ],
    [
      'of a minor until the eve of the birthday',
      { endsOn: '2027-01-01', minor: { adultOn: '2027-01-02', ...guardian } },
      'given',
    ],
    [
      'of a minor who is eighteen that day',
      { endsOn: '2027-01-01', minor: { adultOn: '2026-03-01', ...guardian } },
      ['already-adult'],
    ],
    [
      'of a minor on the last day before eighteen',
      { endsOn: '2026-03-01', minor: { adultOn: '2026-03-02', ...guardian } },
      'given',
    ],
    [
      'with everything wrong',
      { uses: [], basis: 'quitclaim', aboutFeelings: true, minor: { adultOn: '2027-01-02' } },
      ['no-uses', 'feelings-need-consent', 'needs-guardian', 'minor-needs-end'],
    ],
  ] as const)('%s', (_, change, expected) => {
    const result = give(change as Partial<GiveConsent>)
    expect(expected === 'given' ? result.map((one) => (typeof one === 'string' ? one : one.kind)) : result).toEqual(
      expected === 'given' ? ['given'] : expected,
    )
  })

  it('refuses a number that is already taken, together with the rest', () => {
    expect(outcome(exampleRecord, { ...exampleGive, uses: [] })).toEqual(['number-taken', 'no-uses'])
    expect(outcome(exampleRecord, exampleGive)).toEqual(['number-taken'])
  })
})

describe('permitting less', () => {
  const left = { kind: 'narrowed', consentId: 'c-0007', on: '2026-06-01', uses: ['site', 'film'], level: 'first-name' }

  it('drops a use, and keeps what was not mentioned', () => {
    expect(narrow({ uses: ['film'] })).toEqual([{ ...left, uses: ['film'] }])
    expect(narrow({ uses: ['film'] }, { endsOn: '2027-01-01' })).toEqual([
      { ...left, uses: ['film'], endsOn: '2027-01-01' },
    ])
  })

  it('makes somebody less recognisable, or the end nearer', () => {
    expect(narrow({ level: 'voice' })).toEqual([{ ...left, level: 'voice' }])
    expect(narrow({ endsOn: '2026-06-01' })).toEqual([{ ...left, endsOn: '2026-06-01' }])
    expect(narrow({ endsOn: '2026-12-30' }, { endsOn: '2026-12-31' })).toEqual([{ ...left, endsOn: '2026-12-30' }])
  })

  it('keeps the uses in the order of the vocabulary', () => {
    expect(narrow({ uses: ['film', 'site'], level: 'voice' })).toEqual([{ ...left, level: 'voice' }])
  })

  it.each([
    ['a use that was not agreed', { uses: ['site', 'press'] }, {}, 'wider-than-agreed'],
    ['more recognisable', { level: 'full' }, {}, 'wider-than-agreed'],
    ['a later end', { endsOn: '2027-01-01' }, { endsOn: '2026-12-31' }, 'wider-than-agreed'],
    ['nothing new', {}, {}, 'nothing-changes'],
    [
      'the same in other words',
      { uses: ['film', 'site'], level: 'first-name', endsOn: '2026-12-31' },
      { endsOn: '2026-12-31' },
      'nothing-changes',
    ],
    ['no use at all', { uses: [] }, {}, 'no-uses'],
    ['an end that has passed', { endsOn: '2026-05-31' }, {}, 'ends-in-past'],
    ['on a day before it was given', { on: '2026-02-28', level: 'voice' }, {}, 'before-given'],
    ['after it was withdrawn', { level: 'voice' }, { withdrawnOn: '2026-05-01' }, 'already-withdrawn'],
    ['after its last day', { level: 'voice' }, { endsOn: '2026-05-31' }, 'already-ended'],
  ] as const)('refuses %s', (_, change, record, rule) => {
    expect(narrow(change as Partial<NarrowConsent>, record)).toEqual([rule])
  })

  it('can be said on the day of giving and on the last day', () => {
    expect(narrow({ on: '2026-03-01', level: 'voice' })).toEqual([{ ...left, on: '2026-03-01', level: 'voice' }])
    expect(narrow({ level: 'voice' }, { endsOn: '2026-06-01' })).toMatchObject([{ endsOn: '2026-06-01' }])
  })
})

describe('taking consent back', () => {
  const back = { kind: 'withdrawn', consentId: 'c-0007', reason: 'changed-mind' }

  it('can be done any day, from the day it was given until after the end', () => {
    expect(withdraw('2026-03-01')).toEqual([{ ...back, on: '2026-03-01' }])
    expect(withdraw('2027-03-01', { endsOn: '2026-12-31' })).toEqual([{ ...back, on: '2027-03-01' }])
  })

  it('refuses a day before it was given', () => {
    expect(withdraw('2026-02-28')).toEqual(['before-given'])
  })

  it('refuses a second time', () => {
    expect(withdraw('2026-06-01', { withdrawnOn: '2026-05-01' })).toEqual(['already-withdrawn'])
  })

  it('refuses for a quitclaim, which ends by agreement: by an earlier last day', () => {
    expect(withdraw('2026-06-01', { basis: 'quitclaim' })).toEqual(['quitclaim-by-agreement'])
    expect(narrow({ endsOn: '2026-06-01' }, { basis: 'quitclaim' })).toMatchObject([{ endsOn: '2026-06-01' }])
  })

  it('refuses what is not there', () => {
    expect(outcome(undefined, { kind: 'withdraw', on: '2026-06-01', reason: 'none-given' })).toEqual([
      'unknown-consent',
    ])
    expect(outcome(undefined, { kind: 'narrow', on: '2026-06-01', level: 'voice' })).toEqual(['unknown-consent'])
  })
})

describe('the words of a refusal', () => {
  it('come with the rule', () => {
    expect(decideConsent(exampleRecord, exampleGive)).toEqual({
      ok: false,
      refusals: [
        {
          rule: 'number-taken',
          words: 'Dit nummer is al in gebruik. Geef de nieuwe toestemming een eigen nummer.',
        },
      ],
    })
  })

  it('are plain Dutch for every rule', () => {
    expect(ledgerRules).toEqual({
      'number-taken': 'Dit nummer is al in gebruik. Geef de nieuwe toestemming een eigen nummer.',
      'unknown-consent': 'Deze toestemming kennen we niet. Kijk het nummer na.',
      'no-uses': 'Er is geen enkel gebruik gekozen. Kies er een, of trek de toestemming terug.',
      'ends-too-soon': 'De laatste dag ligt voor de eerste dag waarop iets mag. Kies een latere dag.',
      'feelings-need-consent':
        'Een verhaal over gevoelens vraagt toestemming, geen quitclaim: je moet er altijd op terug kunnen komen.',
      'needs-guardian': 'Deze persoon is nog geen achttien. Vraag ook een ouder of voogd om toestemming.',
      'minor-needs-end':
        'Toestemming van een ouder of voogd heeft een laatste dag nodig, vóór de achttiende verjaardag.',
      'minor-ends-late':
        'De laatste dag moet vóór de achttiende verjaardag liggen. Vraag het daarna opnieuw, aan de persoon zelf.',
      'already-adult': 'Deze persoon is al achttien en zegt zelf ja of nee. Laat de ouder of voogd weg.',
      'before-given': 'Deze dag ligt voor de dag waarop de toestemming is gegeven. Kijk de datum na.',
      'already-withdrawn': 'Deze toestemming is al teruggetrokken.',
      'already-ended': 'Deze toestemming is al afgelopen. Vraag opnieuw toestemming.',
      'wider-than-agreed':
        'Dit is meer dan was afgesproken. Vraag voor meer opnieuw toestemming, met een eigen nummer.',
      'ends-in-past': 'De nieuwe laatste dag is al voorbij. Kies vandaag of later, of trek de toestemming terug.',
      'nothing-changes': 'Hiermee verandert er niets.',
      'quitclaim-by-agreement': 'Een quitclaim is een afspraak samen. Overleg, en leg een eerdere laatste dag vast.',
    })
  })
})
