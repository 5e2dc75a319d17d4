import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../plain-text.ts'
import { checkWording } from './check-wording.ts'
import { officialNames } from './names.ts'
import { wordingRules } from './rules.ts'

/** Any code unit, also half of a pair, and often one of the first 256. */
const codeUnit = fc
  .oneof(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 0xffff }))
  .map((code) => String.fromCharCode(code))

const rulesIn = (text: string, options = {}) => checkWording(text, options).map((one) => one.rule)

describe.each(wordingRules)('$id', ({ id, severity, examples }) => {
  it.each(examples.fails)('finds: %s', (text) => {
    expect(checkWording(text).find((one) => one.rule === id)?.severity).toBe(severity)
  })
  it.each(examples.passes)('leaves alone: %s', (text) => {
    expect(rulesIn(text)).not.toContain(id)
  })
})

describe('wordingRules', () => {
  it('have an address each, and an example on both sides', () => {
    expect(new Set(wordingRules.map((one) => one.id)).size).toBe(wordingRules.length)
    expect(wordingRules.filter(({ examples }) => examples.fails.length === 0 || examples.passes.length === 0)).toEqual(
      [],
    )
  })

  it('do not object to each other’s suggestions', () => {
    expect(wordingRules.flatMap((one) => checkWording(one.suggestion))).toEqual([])
  })
})

describe('checkWording', () => {
  it('says where, what, why and what instead', () => {
    expect(checkWording('Wij bezoeken eenzame\nouderen.')).toEqual([
      {
        rule: 'label-people',
        start: 13,
        end: 28,
        found: 'eenzame\nouderen',
        suggestion: 'mensen die zich eenzaam voelen',
        severity: 'error',
        quoted: false,
        words:
          '‘eenzame ouderen’: Het plakt een gevoel op iemand, alsof die niets anders is. Liever: mensen die zich eenzaam voelen.',
      },
    ])
  })

  it('does not mind capitals', () => {
    expect(rulesIn('EENZAME OUDEREN. Eenzamen!')).toEqual(['label-people', 'label-noun'])
  })

  it('does not read across an empty line, a heading or an item', () => {
    expect(rulesIn('Hij voelt zich eenzame\n\nouderen komen ook.')).toEqual([])
    expect(rulesIn(plainText('- samen eenzame\n- ouderen'))).toEqual([])
  })

  it('reads through the marks of Markdown', () => {
    const markdown = 'Voor [eenzame](piece:x) **ouderen** hier.'
    const [one] = checkWording(plainText(markdown))
    expect(markdown.slice(one?.start, one?.end)).toBe('eenzame](piece:x) **ouderen')
  })

  it.each([
    'Je eenzaam voelen kan iedereen gebeuren.',
    'Eenzaamheid is een gevoel; wat kun je doen tegen eenzaamheid?',
    'In de hal ligt een bak met verloren voorwerpen en een verloren sleutel.',
    'Er was strijd om de bal, en zij vocht voor haar straat.',
    'Zij leden verlies met de kaarten.',
    'Drie weken geleden ging het over eenzaamheid.',
    'Alleen wonen is fijn, en alleen zijn is niet erg.',
    'Hij voelt zich soms eenzaam, en dan belt hij Truus.',
    'Een oplossing voor de kapotte lift.',
  ])('leaves plain talk alone: %s', (text) => {
    expect(checkWording(text)).toEqual([])
  })

  describe('in quoted speech', () => {
    it.each([
      '“Ik bezoek eenzame ouderen”, zei ze.',
      '«Ik bezoek eenzame ouderen», zei ze.',
      '‘Ik bezoek ’s avonds foto’s van eenzame ouderen’, zei ze.',
      '"Ik bezoek eenzame ouderen", zei ze.',
      "Zij zei: 'Ik bezoek 's avonds eenzame ouderen', en ging.",
      '> Ik bezoek eenzame ouderen.',
    ])('is only info: %s', (text) => {
      expect(checkWording(text).map((one) => [one.rule, one.severity, one.quoted])).toEqual([
        ['label-people', 'info', true],
      ])
    })

    it('says nothing when the rule lets people speak so', () => {
      expect(checkWording('‘De strijd tegen eenzaamheid is zwaar’, zei hij. ‘Ik was eenzaam.’')).toEqual([])
    })

    it.each([
      ['a quote without an end', '“Ik bezoek eenzame ouderen, zei ze.'],
      ['a quote that would run over an empty line', '‘Ik zei iets\n\nEenzame ouderen’ is een etiket.'],
      ['apostrophes', "Foto's van eenzame ouderen in oma's album."],
      ['words after the quote', '‘Kom maar’, zei ze tegen eenzame ouderen.'],
    ])('is not: %s', (_, text) => {
      expect(checkWording(text).map((one) => one.severity)).toEqual(['error'])
    })
  })

  describe('names', () => {
    it.each(officialNames)('%s may stand as it is', (name) => {
      expect(checkWording(`Het heet ${name}, al jaren.`)).toEqual([])
      expect(checkWording(name.toUpperCase().replaceAll(' ', '\n'))).toEqual([])
    })

    it('of the caller may stand too, also with signs in them, and only there', () => {
      const allow = ['Strijd (tegen eenzaamheid) + zo', 'Stichting Eenzame Ouderen', '  ']
      expect(checkWording('Bij Stichting eenzame ouderen.', { allow })).toEqual([])
      expect(checkWording('Bij Noord-Eenzame Ouderen.', { allow: ['Noord-Eenzame Ouderen'] })).toEqual([])
      expect(rulesIn('Bij Stichting Eenzame Ouderen helpen ze eenzame ouderen.', { allow })).toEqual(['label-people'])
    })
  })

  it('lets professionals say `doelgroep`, and asks residents for another word', () => {
    expect(rulesIn('Wie is de doelgroep?')).toEqual(['target-group'])
    expect(rulesIn('Wie is de doelgroep?', { audience: 'residents' })).toEqual(['target-group'])
    expect(rulesIn('Wie is de doelgroep?', { audience: 'professionals' })).toEqual([])
  })

  it('finds one place once, although more phrases of a rule fit', () => {
    expect(rulesIn('Hij gaf toe dat hij eenzaam was.').filter((rule) => rule === 'admit')).toHaveLength(1)
  })
})

describe('for any text', () => {
  const words = fc.constantFrom(
    ...[
      'eenzame',
      'ouderen',
      'eenzaamheid',
      'lijdt',
      'aan',
      'strijd',
      'tegen',
      'de',
      'geeft',
      'toe',
      'dat',
      'niet',
      'oplossen',
    ],
    ...[
      '‘',
      '’',
      '“',
      '”',
      '"',
      "'",
      '>',
      '\n',
      '\n\n',
      '.',
      ',',
      'Week tegen Eenzaamheid',
      'epidemie',
      'wij helpen hen',
      '\u2029',
    ],
  )
  const anyText = fc.oneof(
    fc.string({ unit: codeUnit, maxLength: 100 }),
    fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
  )

  it('findings are ordered by place and hold what stands there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0
        for (const { start, end, found } of checkWording(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(text.slice(start, end)).toBe(found)
          expect(found).not.toBe('')
          at = start
        }
      }),
      { numRuns: 300 },
    )
  })

  it('findings of paragraphs add up', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        expect(rulesIn(`${one}\n\n${other}`)).toEqual([...rulesIn(one), ...rulesIn(other)])
      }),
      { numRuns: 300 },
    )
  })
})
