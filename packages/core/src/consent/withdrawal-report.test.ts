import { describe, expect, it } from 'vitest'
import type { ConsentReference } from './consent-reference.ts'
import { type PublishedPlace, publishedPlaceSchema, usesOf } from './published-place.ts'
import { consentRefusalWords } from './refusal-words.ts'
import { removalActions, withdrawalReport } from './withdrawal-report.ts'

const consent: ConsentReference = {
  id: 'c-0007',
  uses: ['site', 'booklet', 'film', 'clips', 'social', 'press', 'training'],
  level: 'first-name',
  textVersion: '2026-01',
  givenOn: '2026-03-01',
}
const at = (use: PublishedPlace['use'], place: string, change: Partial<PublishedPlace> = {}): PublishedPlace => ({
  consentId: 'c-0007',
  use,
  place,
  publishedOn: '2026-04-01',
  ...change,
})
const places = [
  at('social', 'bericht-12'),
  at('site', '/verhalen/b'),
  at('site', '/verhalen/a 1'),
  at('site', '/verhalen/a', { publishedOn: '2026-05-01' }),
  at('site', '/verhalen/a'),
  at('film', 'film-nl.mp4', { removedOn: '2026-04-02' }),
  at('booklet', 'boekje, eerste druk', { consentId: 'c-0008' }),
  at('clips', 'clip-30.mp4'),
  at('clips', 'clip-30.mp4'),
]

describe('usesOf', () => {
  it('lists what is still there under this consent, each once, by use, place and day', () => {
    expect(usesOf('c-0007', places).map((one) => [one.use, one.place, one.publishedOn])).toEqual([
      ['site', '/verhalen/a', '2026-04-01'],
      ['site', '/verhalen/a', '2026-05-01'],
      ['site', '/verhalen/a 1', '2026-04-01'],
      ['site', '/verhalen/b', '2026-04-01'],
      ['clips', 'clip-30.mp4', '2026-04-01'],
      ['social', 'bericht-12', '2026-04-01'],
    ])
    expect(usesOf('c-0008', places)).toEqual([places[6]])
  })

  it('follows the order of the uses', () => {
    const uses = consent.uses.toReversed().map((use) => at(use, 'plek'))
    expect(usesOf('c-0007', uses).map(({ use }) => use)).toEqual(consent.uses)
  })

  it('is empty when nothing was published', () => {
    expect([usesOf('c-0007', []), usesOf('c-9999', places)]).toEqual([[], []])
  })

  it('reads places that the schema accepts', () => {
    expect(publishedPlaceSchema.array().parse(places)).toEqual(places)
    expect(publishedPlaceSchema.safeParse(at('site', ' ')).success).toBe(false)
  })
})

describe('withdrawalReport', () => {
  it('takes everything down from the day of withdrawal on', () => {
    const report = withdrawalReport({ ...consent, withdrawnOn: '2026-06-01' }, places, '2026-06-01')
    expect(report.removals).toHaveLength(6)
    expect(report.removals[4]).toEqual({
      use: 'clips',
      place: 'clip-30.mp4',
      publishedOn: '2026-04-01',
      refusal: 'withdrawn',
      action: 'Haal het filmpje offline, overal waar het staat.',
    })
    expect([report.consentId, report.day, report.staying]).toEqual(['c-0007', '2026-06-01', []])
    expect(report.words[0]).toBe('Toestemming c-0007 op 1 juni 2026: 6 plekken moeten weg.')
    expect(report.words[6]).toBe('Sociale media: bericht-12. De toestemming is teruggetrokken. Verwijder het bericht.')
  })

  it('takes down the part that a narrowed consent no longer covers', () => {
    const report = withdrawalReport({ ...consent, uses: ['site', 'clips'] }, places, '2026-06-01')
    expect(report.words).toEqual([
      'Toestemming c-0007 op 1 juni 2026: één plek moet weg.',
      'Sociale media: bericht-12. Hiervoor is geen toestemming gegeven. Verwijder het bericht.',
    ])
    expect(report.staying.map(({ place }) => place)).toEqual([
      '/verhalen/a',
      '/verhalen/a',
      '/verhalen/a 1',
      '/verhalen/b',
      'clip-30.mp4',
    ])
  })

  it('takes nothing down on the last day, and all on the day after', () => {
    const ending = { ...consent, endsOn: '2028-02-29' } as const
    expect(withdrawalReport(ending, places, '2028-02-29').words).toEqual([
      'Toestemming c-0007 op 29 februari 2028: er hoeft niets weg.',
    ])
    const after = withdrawalReport(ending, places, '2028-03-01').removals
    expect([after.length, after[0]?.refusal]).toEqual([6, 'ended'])
  })

  it('says for every use what to do, and for every refusal why', () => {
    expect(removalActions).toEqual({
      site: 'Haal het van de website en bouw de website opnieuw.',
      booklet:
        'Deel dit boekje niet meer uit en druk het niet opnieuw. Wat al is uitgedeeld, kunnen we niet terughalen.',
      film: 'Haal de film offline en maak hem opnieuw zonder dit stuk.',
      clips: 'Haal het filmpje offline, overal waar het staat.',
      social: 'Verwijder het bericht.',
      press: 'Vraag de redactie om het weg te halen. Zij beslissen daar zelf over.',
      training: 'Haal het uit de training en vraag adviseurs om hun kopie weg te gooien.',
    })
    expect(consentRefusalWords).toEqual({
      withdrawn: 'De toestemming is teruggetrokken.',
      'not-yet-given': 'De toestemming was er op die dag nog niet.',
      'cooling-off': 'De bedenktijd loopt nog.',
      ended: 'De toestemming is afgelopen.',
      'not-for-this-use': 'Hiervoor is geen toestemming gegeven.',
      'too-recognisable': 'Zo herkenbaar wilde deze persoon niet zijn.',
    })
  })
})
