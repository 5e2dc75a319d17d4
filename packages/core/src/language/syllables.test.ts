import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countSyllables } from './syllables.ts'

/** Any code unit, also half of a pair, and often one of the first 256. */
const codeUnit = fc
  .oneof(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 0xffff }))
  .map((code) => String.fromCharCode(code))

/** Counted by hand, as the words are hyphenated; `sta-ti-on` three. */
const counted: Record<number, string> = {
  1: 'buur straat eeuw nieuw mooi fraai groei dak één vrij lijf huis kou blauw geit deur boek tien uur coach team blues oud drie zee',
  2:
    'buren eenzaam idee zeeën naaien mooie groeien nieuwe eeuwen kleuren buien baby foto’s oma’s website online bureau ' +
    'niveau cadeau loyaal naïef reëel dieet duo app-groep bedrijf vrijuit gelijk hobby chaos zoiets actie ' +
    'duel toilet smartphone coachen olie reuma cacao skiër',
  3:
    'radio museum station studio ideeën theater serieus milieu relatie eenzaamheid ideaal theorie ' +
    'creatief sociaal podium pensioen actueel patiënt enquête hyena eieren oceaan gezellig Brabantse barbecue',
  4:
    'situatie materiaal coalitie officieel financieel beïnvloeden jubileum januari vrijwilligers familiair ingenieur aquarium ' +
    'portiekkoffie drieëntwintig enthousiast mayonaise industrieën tweeëndertig',
  5: 'initiatief realiseren coördinatie financiële eenzaamheidscijfer organiseren vergaderingen',
  6: 'individuele emotionele geïnteresseerden',
}
const list = Object.entries(counted).flatMap(([count, words]) =>
  words.split(' ').map((word) => [word, Number(count)] as const),
)

describe('countSyllables', () => {
  it('agrees with a list of at least 80 words that was counted by hand', () => {
    expect(list.length).toBeGreaterThanOrEqual(80)
    expect(list.map(([word]) => [word, countSyllables(word)])).toEqual(list)
  })

  it.each([
    ['7', 2, 'ze-ven'],
    ['12', 1, 'twaalf'],
    ['40', 2, 'veer-tig'],
    ['113', 4, 'hon-derd der-tien'],
    ['1985', 7, 'ne-gen-tien vijf-en-tach-tig'],
    ['1900', 5, 'ne-gen-tien hon-derd'],
    ['2000', 3, 'twee dui-zend'],
    ['2024', 6, 'twin-tig vier-en-twin-tig'],
    ['2,5', 2, 'twee vijf: the comma is not read'],
    ['10.30', 3, 'tien der-tig'],
    ['0800', 4, 'nul acht nul nul: digit by digit'],
    ['1000000', 3, 'één mil-joen'],
    ['4e', 2, 'vier e'],
    ['A4', 2, 'aa vier'],
    ['€', 0, 'signs are not read'],
    ['', 0, 'nothing'],
  ])('reads the number %s as %i: %s', (word, count) => {
    expect(countSyllables(word)).toBe(count)
  })

  it.each([
    ['GGD', 3],
    ['ov', 2],
    ['hbo', 3],
    ['tv', 2],
    ['MIND', 1],
    ['bijv.', 3],
    ['d.w.z', 4],
    ['dhr', 2],
    ['m.b.t.', 5],
    ['o.a.', 5],
    ['’s', 1],
    ['e-mail', 2],
    ['Noord-Holland', 3],
  ])('reads the abbreviation or joined word %s as %i', (word, count) => {
    expect(countSyllables(word)).toBe(count)
  })

  it('hears no difference between upper and lower case, or between one and two code points for a trema', () => {
    expect(countSyllables('BEÏNVLOEDEN')).toBe(4)
    expect(countSyllables('beïnvloeden'.normalize('NFD'))).toBe(4)
  })

  it('gives any word with a letter or digit at least one', () => {
    fc.assert(
      fc.property(fc.string({ unit: codeUnit, maxLength: 40 }), (text) => {
        const count = countSyllables(text)
        expect(Number.isInteger(count) && count >= 0).toBe(true)
        if (/[a-z0-9]/i.test(text)) expect(count).toBeGreaterThan(0)
      }),
    )
  })
})
