import type { MethodPiece, Story } from '@drempel/core/toolkit'
import { describe, expect, it } from 'vitest'
import { composeFilmOrClip } from '../catalogue/compose-by-id.ts'
import { type Format, framesPerSecond } from '../format/format.ts'
import type { Locale } from '../locale/locale.ts'
import { cardTurnFrames } from '../scene/card-turn.ts'
import type { Scene } from '../scene/scene.ts'
import type { Clip } from './clip.ts'
import { exampleMaterial, exampleStory } from './material.example.ts'
import type { Material } from './material.ts'

function clip(id: string, change: Partial<Material> = {}, locale: Locale = 'nl', format: Format = '16:9'): Clip {
  const result = composeFilmOrClip(id, format, locale, { ...exampleMaterial, ...change })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.clip
}
const refusal = (id: string, change: Partial<Material> = {}, locale: Locale = 'nl') => {
  const result = composeFilmOrClip(id, '16:9', locale, { ...exampleMaterial, ...change })
  return result.ok ? undefined : result.refusal
}
const main = (one: Clip) => one.scenes.find(({ kind }) => kind !== 'end' && kind !== 'street') as Scene
const { snapshot } = exampleMaterial

describe('every clip', () => {
  it.each([
    ['cijfer', 15],
    ['kaart-voorbeeld-bankje', 15],
    ['verhaal-voorbeeld-verhaal', 30],
    ['adviseurs', 20],
    ['week', 11],
    ['les-1', 15],
    ['initiatief-verzonnen-tafel', 10],
  ])('%s takes %d seconds, of which the last three are the end card', (id, seconds) => {
    const { durationFrames, scenes, cues, speech } = clip(id)
    expect(durationFrames / framesPerSecond).toBe(seconds)
    expect(scenes.at(-1)).toMatchObject({ kind: 'end', durationFrames: 90, address: 'voorbeeld.example' })
    expect(cues.length).toBeGreaterThan(0)
    expect(speech).toEqual([])
  })

  it('says that it is made up when its data are, and of which day they are', () => {
    expect(clip('week')).toMatchObject({ example: true, asOf: '2026-11-23' })
    expect(clip('week', { snapshot: { ...snapshot, example: false } }).example).toBe(false)
  })

  it('that nobody knows is refused by its name', () => {
    expect(refusal('toString')).toEqual({ kind: 'no-such-clip', asked: 'toString' })
    expect(refusal('kaart-nergens')).toEqual({ kind: 'no-such-subject', of: 'piece', asked: 'nergens' })
    expect(refusal('les-nergens')).toEqual({ kind: 'no-such-subject', of: 'lesson', asked: 'les-nergens' })
    expect(refusal('initiatief-nergens')).toEqual({ kind: 'no-such-subject', of: 'initiative', asked: 'nergens' })
  })

  it('carries a photograph where there is one, with the consent of who is in it', () => {
    const media = {
      kind: 'photo',
      src: `media/${'a'.repeat(64)}.jpg`,
      widthPx: 10,
      heightPx: 10,
      focus: { x: 0.5, y: 0.5 },
      altText: 'Twee buren bij de lift',
      credit: 'Voorbeeld',
      consentId: 'c-0009',
    } as const
    const consents: Material['consents'] = [
      { id: 'c-0009', uses: ['clips'], level: 'full', textVersion: '2026-01', givenOn: '2026-03-01' },
    ]
    const { scenes, uses, altText } = clip('kaart-voorbeeld-bankje', {
      consents,
      media: { 'kaart-voorbeeld-bankje/card': media, 'film/opening': media },
    })
    expect(scenes.map((scene) => scene.media)).toEqual([media, undefined])
    expect(uses.consents).toEqual(['c-0009'])
    expect(altText).toMatch(/^Twee buren bij de lift\. /)
    expect(scenes.at(-1)).toMatchObject({ credits: [expect.any(String), 'Voorbeeld'] })
    expect(clip('kaart-voorbeeld-bankje', { media: { 'kaart-voorbeeld-bankje/card': media } }).uses.consents).toEqual(
      [],
    )
  })
})

describe('a card', () => {
  it('tells what it is, what it asks and how to begin', () => {
    expect(main(clip('kaart-voorbeeld-bankje'))).toMatchObject({
      label: 'Uit de toolkit',
      title: 'Voorbeeld: het bankje',
      summary: 'Een bankje waar elke week iemand zit.',
      facts: ['30 minuten', '1 vrijwilliger', 'gratis'],
      steps: [{ text: 'Zet het bankje neer.' }, { text: 'Ga zitten.' }],
      numbered: true,
    })
    expect(clip('kaart-voorbeeld-bankje').uses.pieces).toEqual(['voorbeeld-bankje'])
  })

  it('stands still at what it is, before the card begins to turn', () => {
    const made = clip('kaart-voorbeeld-bankje')
    const scene = main(made)
    expect(scene.kind === 'card' && scene.steps[0]?.fromFrame).toBe(made.posterFrame + 1 + cardTurnFrames)
  })

  it('numbers steps only: not one alone, and not English sentences', () => {
    const [method] = exampleMaterial.pieces as [MethodPiece]
    const alone = { ...method, steps: ['Ga zitten.', 'c'.repeat(500)] }
    expect(main(clip('kaart-voorbeeld-bankje', { pieces: [alone] }))).not.toHaveProperty('numbered')
    expect(main(clip('kaart-voorbeeld-bankje', {}, 'en'))).not.toHaveProperty('numbered')
  })

  it('shows two steps in a square picture, where three do not fit', () => {
    const steps = (format: Format) => {
      const scene = main(clip('kaart-voorbeeld-welkom', {}, 'nl', format))
      return scene.kind === 'card' ? scene.steps.length : 0
    }
    expect([steps('16:9'), steps('1:1'), steps('4:5'), steps('9:16')]).toEqual([3, 2, 3, 3])
  })

  it('speaks English with English words only, and is refused without', () => {
    expect(main(clip('kaart-voorbeeld-bankje', {}, 'en'))).toMatchObject({
      label: 'From the toolkit',
      title: 'Example D98',
      facts: ['30 minutes', '1 volunteer', 'free'],
      steps: [{ text: 'Put a bench outside.' }, { text: 'Sit down.' }, { text: 'Say good morning.' }],
    })
    const pieces = exampleMaterial.pieces.map(({ english: _, ...piece }) => piece) as Material['pieces']
    expect(refusal('kaart-voorbeeld-bankje', { pieces }, 'en')).toEqual({
      kind: 'no-english',
      of: 'piece',
      id: 'voorbeeld-bankje',
    })
  })

  it('of a piece that is not published is not made', () => {
    const pieces = exampleMaterial.pieces.map((piece) => ({ ...piece, status: 'draft' as const }))
    expect(refusal('kaart-voorbeeld-bankje', { pieces })).toMatchObject({ kind: 'no-such-subject' })
  })

  it('leaves out a first step for which there is no time, rather than the second', () => {
    const long = { ...exampleMaterial.pieces[0], steps: ['a'.repeat(300), 'Kort.'] } as Material['pieces'][number]
    expect(main(clip('kaart-voorbeeld-bankje', { pieces: [long] }))).toMatchObject({ steps: [] })
  })
})

describe('a story', () => {
  const beats = (one: Clip) => {
    const scene = main(one)
    return scene.kind === 'story' ? scene.beats.map(({ text }) => text) : []
  }
  const told = (inThirtySeconds: string): Story => ({
    ...exampleStory,
    inThirtySeconds,
    english: { ...exampleStory.english, title: 'The bench', summary: 'A bench.', inThirtySeconds },
  })

  it('that is composite says so, and is told in its short version, first to last', () => {
    expect(main(clip('verhaal-voorbeeld-verhaal'))).toMatchObject({ label: 'Samengesteld verhaal' })
    expect(beats(clip('verhaal-voorbeeld-verhaal'))).toEqual(['Zet een bank neer.', 'Ga zitten.', 'Schuif op.'])
  })

  it('takes more time rather than leaving out how it ended', () => {
    const pieces = [told(`Eerst. ${'Heel veel woorden die nog gelezen worden. '.repeat(8)} Zo kwam het goed.`)]
    const made = clip('verhaal-voorbeeld-verhaal', { pieces })
    expect(beats(made)).toHaveLength(10)
    expect(made.durationFrames).toBeGreaterThan(900)
  })

  it.each(['nl', 'en'] as const)('that is too long even then keeps its beginning and its end, in %s', (locale) => {
    const pieces = [told(`Eerst. ${'Heel veel woorden. '.repeat(60)} Zo kwam het goed.`)]
    const kept = beats(clip('verhaal-voorbeeld-verhaal', { pieces }, locale))
    expect([kept[0], kept.at(-1)]).toEqual(['Eerst.', 'Zo kwam het goed.'])
    expect(kept.length).toBeGreaterThan(5)
  })

  it('does not say twice in English that it is composite', () => {
    const pieces = [told('It began. It ended. A composite story: the people in it do not exist.')]
    expect(beats(clip('verhaal-voorbeeld-verhaal', { pieces }, 'en'))).toEqual(['It began.', 'It ended.'])
  })

  describe('of a real place', () => {
    const own = (consentId?: string): Story => ({
      ...exampleStory,
      origin: 'own',
      quotes: consentId === undefined ? [] : [{ text: 'Schuif op.', speaker: 'een buurvrouw', consentId }],
    })
    const refused = (...args: Parameters<typeof own>) =>
      refusal('verhaal-voorbeeld-verhaal', { pieces: [own(...args)] })

    it('is made when everybody in it agrees to clips, and uses their consents', () => {
      const made = clip('verhaal-voorbeeld-verhaal', { pieces: [own('c-0001')] })
      expect(made.uses.consents).toEqual(['c-0001'])
      expect(main(made)).toMatchObject({ label: 'Een verhaal uit een buurt' })
    })

    it('is refused when somebody does not, or nobody said anything', () => {
      expect(refused('c-0002')).toMatchObject({ kind: 'no-consent', refusal: 'not-for-this-use' })
      expect(refused('c-9999')).toMatchObject({ kind: 'no-consent', refusal: 'unknown-consent' })
      expect(refused()).toMatchObject({ kind: 'no-consent', refusal: 'unknown-consent' })
    })
  })
})

describe('a lesson', () => {
  it('stands with the piece that it belongs to', () => {
    expect(clip('les-1').title).toBe('Een les: Voorbeeld: het bankje')
    expect(main(clip('les-1'))).toMatchObject({ pieces: ['Voorbeeld: het bankje'], drawing: 'long-table' })
    expect(main(clip('les-sta-op'))).toMatchObject({ pieces: [], text: 'Sta op als de deur opengaat.' })
  })

  it('speaks English when it can, and says so when it stays in Dutch', () => {
    expect(main(clip('les-sta-op', {}, 'en'))).not.toHaveProperty('textLocale')
    expect(main(clip('les-sta-op', {}, 'en'))).toMatchObject({ text: 'Stand up when the door opens.' })
    expect(main(clip('les-1', {}, 'en'))).toMatchObject({
      label: 'Learned in the neighbourhood (in Dutch)',
      text: 'Een vast uur doet meer dan een mooi programma.',
      textLocale: 'nl',
    })
  })
})

describe('an initiative', () => {
  it('is named with its consent', () => {
    expect(main(clip('initiatief-verzonnen-tafel'))).toMatchObject({
      name: 'De Verzonnen Tafel',
      where: 'Utrecht',
      words: 'Wij doen mee',
    })
    expect(clip('initiatief-verzonnen-tafel').uses).toMatchObject({
      consents: ['c-0001'],
      initiatives: ['verzonnen-tafel'],
    })
    expect(clip('initiatief-verzonnen-tafel').cues[0]?.lines.join(' ')).toBe(
      'Ook vijf andere groepen in het land meldden zich aan.',
    )
  })

  it('is not named from the day on which it withdrew', () => {
    const consents = snapshot.consents.map((consent) => ({ ...consent, withdrawnOn: '2026-11-24' as const }))
    expect(refusal('initiatief-verzonnen-tafel', { snapshot: { ...snapshot, consents } })).toEqual({
      kind: 'no-consent',
      id: 'verzonnen-tafel',
      refusal: 'withdrawn',
    })
    expect(clip('initiatief-verzonnen-tafel', { snapshot: { ...snapshot, consents }, today: '2026-11-23' }).id).toBe(
      'initiatief-verzonnen-tafel',
    )
  })

  it('that is the only one does not speak of others', () => {
    const alone = { ...snapshot, provinces: [{ province: 'utrecht' as const, initiatives: 1 }] }
    expect(clip('initiatief-verzonnen-tafel', { snapshot: alone }).cues).toEqual([])
  })
})

describe('a figure', () => {
  it('speaks English with the words of the script, and is refused without them', () => {
    expect(main(clip('cijfer', {}, 'en'))).toMatchObject({
      shown: 'almost half',
      source: [
        'Source: Verzonnen Instituut, 2025.',
        'About people aged 18 and over, questionnaire with eleven statements.',
      ],
    })
    expect(refusal('cijfer', { statistic: 'via-een-bericht' }, 'en')).toEqual({
      kind: 'no-english',
      of: 'statistic',
      id: 'via-een-bericht',
    })
  })
})

it('the week is told with its days, and with the piece about it when that is published', () => {
  expect(main(clip('week'))).toMatchObject({ days: '30 september tot en met 6 oktober' })
  expect(clip('week').uses.pieces).toEqual([])
  const piece = { ...exampleStory, slug: 'week-tegen-eenzaamheid' }
  expect(clip('week', { pieces: [piece] }).uses.pieces).toEqual(['week-tegen-eenzaamheid'])
})
