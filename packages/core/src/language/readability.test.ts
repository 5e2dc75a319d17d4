import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doumaBandOf, doumaBands, fleschDouma, shownScore } from './flesch-douma.ts'
import { measureReadability } from './readability.ts'

/** Any code unit, also half of a pair, and often one of the first 256. */
const codeUnit = fc
  .oneof(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 0xffff }))
  .map((code) => String.fromCharCode(code))

describe('fleschDouma', () => {
  it.each([
    [6, 1, 6, 124.255],
    [100, 8, 150, 79.71],
    [100, 5, 180, 49.635],
  ])('gives %i words, %i sentences, %i syllables the published %d', (words, sentences, syllables, score) => {
    expect(fleschDouma({ words, sentences, syllables })).toBeCloseTo(score, 10)
  })

  it.each([
    [0, 0, 0],
    [0, 1, 0],
    [3, 0, 5],
    [Number.NaN, 1, 1],
  ])('has nothing to say about %d words in %d sentences', (words, sentences, syllables) => {
    expect(fleschDouma({ words, sentences, syllables })).toBeNull()
  })

  it('is shown whole, between 0 and 100', () => {
    expect([124.255, 79.71, 49.635, -3].map(shownScore)).toEqual([100, 80, 50, 0])
  })
})

describe('doumaBands', () => {
  it('run from hard to easy, each from its own bottom', () => {
    expect([-40, 29.9, 30, 45, 59.9, 60, 70, 80, 124].map((score) => doumaBandOf(score).id)).toEqual([
      'very-hard',
      'very-hard',
      'hard',
      'fairly-hard',
      'fairly-hard',
      'normal',
      'fairly-easy',
      'easy',
      'very-easy',
    ])
    expect(doumaBands.map((band) => band.from)).toEqual(
      [...doumaBands.map((band) => band.from)].sort((one, other) => one - other),
    )
  })
})

describe('measureReadability', () => {
  it('counts words, sentences and syllables, and scores them', () => {
    const text = 'De deur staat open. Kom je ook koffie drinken?'
    const measured = measureReadability(text)
    expect(measured).toMatchObject({
      words: 9,
      sentences: 2,
      syllables: 12,
      meanSentenceWords: 4.5,
      longSentences: [],
      longWords: [],
    })
    expect(measured.score).toBe(fleschDouma({ words: 9, sentences: 2, syllables: 12 }))
    expect(measured.band?.nl).toBe('zeer gemakkelijk')
    expect(measured.longestSentence).toEqual({ start: 20, end: 46, words: 5 })
  })

  it('reads an abbreviation as it is said', () => {
    expect(measureReadability('Neem bijv. koek.').syllables).toBe(1 + 3 + 1)
  })

  it.each(['', '   \n\n', '…', '👋 – !'])('says that there is nothing to measure in %j', (text) => {
    expect(measureReadability(text)).toEqual({
      words: 0,
      sentences: 0,
      syllables: 0,
      score: null,
      band: null,
      meanSentenceWords: null,
      longestSentence: null,
      longSentences: [],
      longWords: [],
      passiveHints: [],
    })
  })

  it('names sentences over 25 words and words over 14 letters', () => {
    const text = `${'Wij gaan '.repeat(13)}weg. Het verantwoordelijkheidsgevoel groeit. Een doel-middelkaart.`
    const { longSentences, longWords } = measureReadability(text)
    expect(longSentences.map((one) => [one.start, one.words])).toEqual([[0, 27]])
    expect(longWords.map((one) => [one.found, one.letters])).toEqual([
      ['verantwoordelijkheidsgevoel', 27],
      ['doel-middelkaart', 15],
    ])
  })

  it.each([
    ['Er wordt koffie gezet.', 'wordt koffie gezet', 'likely'],
    ['De zaal werd door buren geschilderd.', 'werd door buren geschilderd', 'likely'],
    ['Als er iets gevraagd wordt, help je.', 'gevraagd wordt', 'likely'],
    ['Het plan is besproken.', 'is besproken', 'maybe'],
    ['De tafels worden opgeruimd.', 'worden opgeruimd', 'likely'],
  ])('hints that this may be passive: %s', (text, found, certainty) => {
    expect(measureReadability(text).passiveHints.map((one) => [one.found, one.certainty])).toEqual([[found, certainty]])
    expect(measureReadability(text).passiveHints.map((one) => text.slice(one.start, one.end))).toEqual([found])
  })

  it.each([
    'Het wordt laat.',
    'Hij is gegaan.',
    'Dat is gewoon genoeg.',
    'Zijn knie is kapot.',
    'Het is vermoeiend.',
    'Zij wordt moe, gezet of niet.',
  ])('does not hint at: %s', (text) => {
    expect(measureReadability(text).passiveHints).toEqual([])
  })
})

const bits = fc.array(
  fc.constantFrom(
    'Kom',
    'koffie',
    'dhr.',
    'bijv.',
    'GGD',
    '10.30',
    '.',
    '…',
    '?',
    '‘',
    '’',
    '\n',
    '- ',
    '# ',
    'wordt gezet',
    '\u2029',
    ' ',
  ),
  { maxLength: 40 },
)
const anyText = fc.oneof(
  fc.string({ unit: codeUnit, maxLength: 200 }),
  bits.map((parts) => parts.join(' ')),
  bits.map((parts) => parts.join('')),
)

describe('for any text', () => {
  it('counts are finite, and every place lies in the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const measured = measureReadability(text)
        expect([measured.words, measured.sentences, measured.syllables].every(Number.isSafeInteger)).toBe(true)
        expect(measured.score === null).toBe(measured.words === 0)
        expect(measured.score === null || Number.isFinite(measured.score)).toBe(true)
        for (const one of measured.longWords) expect(text.slice(one.start, one.end)).toBe(one.found)
        for (const one of measured.passiveHints) expect(text.slice(one.start, one.end)).toBe(one.found)
      }),
      { numRuns: 300 },
    )
  })

  it('counts of paragraphs add up', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const sum = (key: 'words' | 'sentences' | 'syllables') =>
          measureReadability(one)[key] + measureReadability(other)[key]
        const whole = measureReadability(`${one}\n\n${other}`)
        expect([whole.words, whole.sentences, whole.syllables]).toEqual([
          sum('words'),
          sum('sentences'),
          sum('syllables'),
        ])
      }),
      { numRuns: 300 },
    )
  })
})
