import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPersonalData, publicPhoneNumbers } from './find-personal-data.ts'
import { type Certainty, type PersonalDataKind, personalDataKinds } from './finding.ts'
import { redact } from './redact.ts'

/** Any code unit, also half of a pair, and often one of the first 256. */
const codeUnit = fc
  .oneof(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 0xffff }))
  .map((code) => String.fromCharCode(code))

const kindsIn = (text: string) => findPersonalData(text).map((one) => one.kind)

describe('findPersonalData', () => {
  // Numbers are invented: ranges for drama, test numbers of the tax office, check digits that merely fit.
  it.each([
    ['phone', 'certain', '06 12345678', 'Bel 06 12345678 na tienen.'],
    ['phone', 'certain', '06-12 34 56 78', 'Bel 06-12 34 56 78.'],
    ['phone', 'certain', '(030) 123 45 67', 'Bel (030) 123 45 67!'],
    ['phone', 'certain', '+31 (0)6 1234 5678', 'Bel +31 (0)6 1234 5678.'],
    ['phone', 'certain', '0031612345678', 'Bel 0031612345678 maar.'],
    ['phone', 'certain', '0900-9999', 'Bel 0900-9999 maar.'],
    ['phone', 'certain', '+32 470 12 34 56', 'Bel +32 470 12 34 56.'],
    ['email', 'certain', 'noor.de-wit@buurtpost.nl', 'Mail noor.de-wit@buurtpost.nl.'],
    ['iban', 'certain', 'NL91 ABNA 0417 1643 00', 'Maak het over op NL91 ABNA 0417 1643 00 en klaar.'],
    ['iban', 'certain', 'BE68539007547034', 'Of op BE68539007547034.'],
    ['iban', 'likely', 'NL91 ABNA 0417 1643 01', 'Een cijfer verkeerd: NL91 ABNA 0417 1643 01.'],
    ['bsn', 'likely', '111222333', 'Op het blad stond 111222333.'],
    ['bsn', 'certain', '111222333', 'Haar BSN is 111222333.'],
    ['bsn', 'certain', '111.222.333', 'BSN: 111.222.333.'],
    ['postcode', 'certain', '1234 AB 12', 'Op 1234 AB 12 staat de deur open.'],
    ['postcode', 'maybe', '1234AB', 'Ergens in 1234AB staat de deur open.'],
    ['address', 'likely', 'Dorpsstraat 12a', 'De sleutel ligt op Dorpsstraat 12a bij de buren.'],
    ['birth-date', 'certain', '03-04-1956', 'Zij is geboren op 03-04-1956 in een dorp.'],
    ['birth-date', 'maybe', '3 april 1956', 'Dat was op 3 april 1956.'],
    ['licence-plate', 'likely', '12-ABC-3', 'De auto met 12-ABC-3 staat in de weg.'],
    ['handle', 'likely', '@noor_uit_de_straat', 'Volg @noor_uit_de_straat.'],
    ['handle', 'likely', 'instagram.com/noorbakt', 'Kijk op instagram.com/noorbakt.'],
    ['surname', 'likely', 'mevrouw Jansen', 'Dat zei mevrouw Jansen gisteren.'],
    ['surname', 'likely', 'dhr. P. van der Berg', 'Dat zei dhr. P. van der Berg.'],
    ['surname', 'likely', 'Mw. El Amrani', 'Mw. El Amrani kookt.'],
    ['health', 'maybe', 'verslaafd', 'Noor is al jaren verslaafd.'],
    ['health', 'maybe', 'dementie', 'Sinds de dementie van Harrie bellen we elke dag.'],
  ] as [PersonalDataKind, Certainty, string, string][])('finds a %s (%s): %s', (kind, certainty, value, text) => {
    const found = findPersonalData(text)
    expect(found.map((one) => [one.kind, one.certainty, text.slice(one.start, one.end)])).toEqual([
      [kind, certainty, value],
    ])
  })

  it.each([
    'In 2024 kwamen er 12 mensen, van 10.30 tot 12.00 uur.',
    'Op 24 september 2026 is er koffie, en op 01-02-2027 15 kilo meel.',
    'Er wonen 111.222.333 mensen, en 123456789 is geen nummer dat klopt.',
    'XX91 ABNA 0417 1643 999 is geen rekening.',
    'Mail info@buurttafel.example, of iets@example.org.',
    'Harrie (81) en Noor (34) drinken koffie met Truus.',
    'Mevrouw de voorzitter, meneer van hiernaast en de dokter.',
    'Mensen met dementie zijn welkom. Vraag het aan Alzheimer Nederland.',
    'Volgens mij is ze dement, en haar zoon doet niets.',
    'De buurtbus rijdt door de straat, om 9 uur, in de Langestraat 2024 keer.',
    'Wij zijn met 1000 AB-leden en de 50+-club.',
  ])('leaves alone: %s', (text) => {
    expect(kindsIn(text).filter((kind) => kind !== 'postcode')).toEqual([])
  })

  it('leaves help lines alone, however they are written', () => {
    expect(kindsIn(publicPhoneNumbers.join(', of '))).toEqual([])
    expect(kindsIn('Bel 08000113, 088-0767000 of +31 88 0767 000.')).toEqual([])
  })

  it('leaves alone what the caller says is public', () => {
    expect(
      findPersonalData('Bel 030 123 45 67 of mail Info@Buurt.nl.', { allow: ['030-1234567', 'info@buurt.nl'] }),
    ).toEqual([])
  })

  it('says what to do without repeating the value', () => {
    const [one] = findPersonalData('Bel 06 12345678.')
    expect(one?.words).toBe('Hier staat een telefoonnummer. Laat het weg, of leg vast dat het mag.')
  })

  it('makes one finding of places that overlap, of the weightiest kind', () => {
    const text = 'NL91ABNA0417164300 en @noor@buurt.nl'
    expect(kindsIn(text)).toEqual(['iban', 'email'])
  })
})

describe('redact', () => {
  it('says what stood there', () => {
    const text = 'Mail noor@buurtpost.nl of bel 06 12345678.'
    expect(redact(text, findPersonalData(text))).toBe('Mail [e-mailadres] of bel [telefoonnummer].')
  })

  it('takes findings in any order, and skips one that does not fit', () => {
    const text = 'Mail noor@buurtpost.nl of bel 06 12345678.'
    const findings = findPersonalData(text).reverse()
    expect(
      redact(text, [...findings, { kind: 'phone', start: 8, end: 9 }, { kind: 'phone', start: 40, end: 99 }]),
    ).toBe('Mail [e-mailadres] of bel [telefoonnummer].')
  })
})

const piece = fc.constantFrom(
  'Noor',
  'mevrouw',
  'Jansen',
  'dementie',
  'Dorpsstraat',
  '12',
  '1234 AB',
  '06',
  '12345678',
  '0612345678',
  '111222333',
  'NL91ABNA0417164300',
  'noor@buurt.nl',
  '@noor',
  'geboren',
  '03-04-1956',
  '12-ABC-3',
  '.',
  '\n',
  ',',
  '(',
  '+31',
  '-',
)
const anyText = fc.oneof(
  fc.string({ unit: codeUnit, maxLength: 200 }),
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
)

describe('for any text', () => {
  it('gives findings in order, within the text, apart from each other', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0
        for (const { start, end, kind } of findPersonalData(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(personalDataKinds.map((one) => one.id)).toContain(kind)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 300 },
    )
  })

  // A marker is shorter than what it replaces, so a name can come nearer to a word about health: those are left out.
  it('leaves nothing to find after redaction', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(kindsIn(redact(text, findPersonalData(text))).filter((kind) => kind !== 'health')).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
