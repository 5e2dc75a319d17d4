import type { Snapshot } from '@drempel/core/snapshot'
import { describe, expect, it } from 'vitest'
import { checkCues } from '../caption/check-cues.ts'
import { type Clip, clipSchema } from '../clip/clip.ts'
import { exampleMaterial, exampleScript } from '../clip/material.example.ts'
import type { Material } from '../clip/material.ts'
import { formats } from '../format/format.ts'
import type { Locale } from '../locale/locale.ts'
import { checkReading } from '../reading/check-reading.ts'
import type { Scene } from '../scene/scene.ts'
import { composeFilm } from './compose-film.ts'

const { snapshot } = exampleMaterial
const compose = (change: Partial<Material> = {}, locale: Locale = 'nl') =>
  composeFilm({ material: { ...exampleMaterial, ...change }, format: '16:9', locale })
function film(change: Partial<Material> = {}, locale: Locale = 'nl'): Clip {
  const result = compose(change, locale)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.clip
}
const withSnapshot = (change: Partial<Snapshot>) => film({ snapshot: { ...snapshot, ...change } })
const sceneOf = <Kind extends Scene['kind']>({ scenes }: Clip, kind: Kind) =>
  scenes.find((scene) => scene.kind === kind) as Extract<Scene, { kind: Kind }>
const spoken = ({ speech }: Clip, id: string) => speech.find(({ scene }) => scene === id)?.text

function expectWhole(clip: Clip) {
  expect(clipSchema.safeParse(clip).error).toBeUndefined()
  const { captionCharacters } = formats[clip.format]
  expect(checkCues(clip.cues, { captionCharacters, durationFrames: clip.durationFrames })).toEqual([])
  expect(checkReading(clip)).toEqual([])
  expect(clip.music.reduce((sum, one) => sum + one.durationFrames, 0)).toBe(clip.durationFrames)
  for (const { fromFrame, durationFrames } of clip.speech)
    expect(fromFrame + durationFrames).toBeLessThanOrEqual(clip.durationFrames)
}

describe('composeFilm', () => {
  it.each(['nl', 'en'] as const)('draws every scene of the script, in %s', (locale) => {
    const clip = film({}, locale)
    expectWhole(clip)
    expect(clip).toMatchObject({ id: 'film', kind: 'film', format: '16:9', locale, example: true })
    expect(clip.speech.map(({ scene }) => scene)).toEqual(exampleScript.scenes.map(({ id }) => id))
  })

  it('shows the card of the figure from when the voice names it, for at least six seconds', () => {
    const clip = film()
    const figure = sceneOf(clip, 'statistic')
    const named = clip.cues.find(({ lines }) => lines[0]?.startsWith('In 2025'))
    expect(Math.abs(figure.fromFrame - (named?.fromFrame ?? 0))).toBeLessThan(10)
    expect(figure.durationFrames).toBeGreaterThanOrEqual(180)
    expect(spoken(clip, 'opening')).toContain('In 2025 voelde bijna de helft zich eenzaam.')
    expect(clip.uses.statistics).toEqual(['gelezen-bij-de-bron'])
  })

  it('goes on the map from how many it began with to how many there are', () => {
    const map = sceneOf(film(), 'map')
    expect(map).toMatchObject({
      initiatives: 6,
      countOf: 'groepen meldden zich aan',
      before: { lights: 2, words: 'Twee groepen' },
    })
    expect(map.lights[0]?.fromFrame).toBe(map.before?.untilFrame)
    for (const { fromFrame, durationFrames } of map.lights)
      expect(fromFrame + durationFrames).toBeLessThanOrEqual(map.durationFrames - 50)
  })

  it.each([
    [0, 'Twee groepen begonnen. Wie is de eerste?'],
    [1, 'Twee groepen begonnen. Nieuw aangemeld: één groep.'],
    [2, 'Twee groepen begonnen. Nieuw aangemeld: twee groepen.'],
    [3, 'Eerst twee groepen. Daarna meldden drie groepen zich aan. Elk licht is een deur.'],
    [12_000, 'Eerst twee groepen. Daarna meldden 12.000 groepen zich aan. Elk licht is een deur.'],
  ])('says what the data say of %d initiatives', (initiatives, text) => {
    const clip = withSnapshot({ provinces: [{ province: 'utrecht', initiatives }], initiatives: [] })
    expectWhole(clip)
    expect(spoken(clip, 'kaart')).toBe(text)
    expect(sceneOf(clip, 'map').initiatives).toBe(initiatives)
    expect(sceneOf(clip, 'map').before === undefined).toBe(initiatives < 3)
  })

  it('comes with the steps and the windows as the voice names them', () => {
    const clip = film()
    expect(sceneOf(clip, 'table').steps.map(({ text }) => text)).toEqual(['Praten', 'Schrijven'])
    const { windows, quietFromFrame } = sceneOf(clip, 'windows')
    expect(windows.map(({ text }) => text)).toEqual(['Mensen kennen'])
    expect(quietFromFrame).toBeGreaterThan(windows[0]?.fromFrame ?? 0)
  })

  it('gives the address and the line to call at least eight seconds', () => {
    const clip = film()
    expect(sceneOf(clip, 'call').durationFrames).toBeGreaterThanOrEqual(240)
    expect(spoken(clip, 'bel')).toBe('Bel de Verzonnen Lijn, nooit, op 000 0000 000.')
    expect(clip.uses.helplines).toEqual(['verzonnen'])
  })

  it('shows its name at the beginning, and where to find it in the last three seconds', () => {
    const clip = film()
    const { ending, durationFrames } = sceneOf(clip, 'credits')
    expect(sceneOf(clip, 'street').headline).toBe('Over de drempel')
    expect(sceneOf(film({}, 'en'), 'street').headline).toBe('Across the threshold')
    expect(ending).toEqual({ name: 'Over de drempel', address: 'voorbeeld.example', fromFrame: durationFrames - 90 })
  })

  it('lets each window be read for three seconds before the voice goes on', () => {
    const lines = film().cues.map((cue) => [cue.lines.join(' '), cue.fromFrame] as const)
    const at = lines.findIndex(([text]) => text === 'Mensen kennen.')
    expect((lines[at + 1]?.[1] ?? 0) - (lines[at]?.[1] ?? 0)).toBeGreaterThanOrEqual(90)
  })

  it('says at the end who made it, what it rests on, and that it is made up', () => {
    expect(sceneOf(film(), 'credits').groups).toEqual([
      { heading: 'Gemaakt door', lines: ['Niemand'] },
      { heading: 'Bron van het cijfer', lines: ['Verzonnen Instituut, 2025.'] },
      { heading: 'Kaart en letters', lines: [expect.stringContaining('CC BY 4.0'), expect.stringContaining('OFL')] },
      { heading: 'Gegevens', lines: ['Stand van 23 november 2026.', 'Voorbeeld: namen en aantallen zijn verzonnen.'] },
    ])
  })

  it('gives the same film for the same data', () => expect(film()).toEqual(film()))
})

describe('quotes', () => {
  it('are seen and heard with the consent of their speakers, and are marked when they are made up', () => {
    const clip = film()
    expect(sceneOf(clip, 'quotes')).toMatchObject({
      quotes: [
        { text: 'We hadden een tafel nodig.', speaker: 'een gastvrouw' },
        { text: 'Nu staat er altijd iemand op.' },
      ],
      madeUp: 'verzonnen voorbeeld',
    })
    expect(spoken(clip, 'muur')).toBe(
      'Op een muur. Een gastvrouw: ‘We hadden een tafel nodig.’ Een gastheer: ‘Nu staat er altijd iemand op.’',
    )
    expect(clip.uses.consents).toEqual(['c-0002', 'c-0003'])
    expect(sceneOf(withSnapshot({ example: false }), 'quotes')).not.toHaveProperty('madeUp')
  })

  it('are gone from picture, voice and captions from the day of withdrawal', () => {
    const clip = withSnapshot({
      consents: snapshot.consents.map((one) => (one.id === 'c-0002' ? { ...one, withdrawnOn: '2026-11-24' } : one)),
    })
    expectWhole(clip)
    expect(JSON.stringify(clip)).not.toContain('tafel nodig')
    expect(clip.uses.consents).toEqual(['c-0003'])
  })

  it('give way to lessons when nobody agreed', () => {
    const clip = withSnapshot({ quotes: [], consents: [] })
    expectWhole(clip)
    expect(sceneOf(clip, 'quotes')).toBeUndefined()
    expect(sceneOf(clip, 'points')).toMatchObject({
      heading: 'Wat er geleerd is',
      points: [{ text: 'Een vast uur doet meer dan een mooi programma.' }, { text: 'Sta op als de deur opengaat.' }],
    })
    expect(clip.uses).toMatchObject({ consents: [], lessons: ['les-1', 'sta-op'] })
    expect(clip.altText).toContain('Wat er geleerd is')
  })

  it('give way to a tip that says nothing of anybody when there are no lessons either', () => {
    const clip = withSnapshot({ quotes: [], consents: [], lessons: [] })
    expectWhole(clip)
    expect(sceneOf(clip, 'points')).toMatchObject({
      heading: 'Zo begin je',
      points: [{ text: 'Begin klein.' }, { text: 'Blijf komen.' }],
    })
    expect(clip.uses).toMatchObject({ consents: [], lessons: [] })
  })

  it('give way in English to lessons with English words only', () => {
    const clip = film({ snapshot: { ...snapshot, quotes: [] } }, 'en')
    expect(sceneOf(clip, 'points').points.map(({ text }) => text)).toEqual(['Stand up when the door opens.'])
    expect(clip.uses.lessons).toEqual(['sta-op'])
  })

  it('each have captions of their own, also those that end without a mark', () => {
    const quotes = snapshot.quotes.map((one) => ({ ...one, text: one.text.slice(0, -1) }))
    const lines = withSnapshot({ quotes }).cues.map((cue) => cue.lines.join(' '))
    expect(lines).toContain('Een gastvrouw: ‘We hadden een tafel nodig.’')
    expect(lines).toContain('Een gastheer: ‘Nu staat er altijd iemand op.’')
  })

  it('of two hundred letters are shown whole, and then fewer of them', () => {
    const [one, ...others] = snapshot.quotes
    const clip = withSnapshot({
      quotes: [{ ...one, text: 'Lang woord. '.repeat(17) } as typeof one & object, ...others],
    })
    expectWhole(clip)
    expect(sceneOf(clip, 'quotes').quotes).toHaveLength(1)
  })

  it('stay in Dutch in English where nobody translated them, and say so', () => {
    expect(sceneOf(film({}, 'en'), 'quotes').quotes).toMatchObject([
      { text: 'We hadden een tafel nodig.', speaker: 'een gastvrouw (in Dutch)', locale: 'nl' },
      { text: 'Now somebody always stands up.', speaker: 'a host' },
    ])
  })
})

describe('a voice', () => {
  const voice = (durationMs: number) => ({ file: 'nl/ramen.wav', sha256: 'a'.repeat(64), durationMs, scratch: false })

  it('decides how long its scene lasts, and where its captions stand', () => {
    const clip = film({ voices: { nl: { ramen: voice(20_000) } } })
    expectWhole(clip)
    expect(sceneOf(clip, 'windows').durationFrames).toBe(12 + 600 + 16)
    expect(clip.speech.find(({ scene }) => scene === 'ramen')).toMatchObject({
      durationFrames: 600,
      voice: voice(20_000),
    })
  })

  it('that hurries leaves its captions the time they need', () => {
    const clip = film({ voices: { nl: { ramen: voice(300) } } })
    expectWhole(clip)
    expect(sceneOf(clip, 'windows').durationFrames).toBeLessThan(sceneOf(film(), 'windows').durationFrames)
  })

  it('in another language changes nothing', () =>
    expect(film({ voices: { en: { ramen: voice(20_000) } } })).toEqual(film()))
})

describe('a film is refused', () => {
  it('without a script, and in another shape', () => {
    const { script: _, ...material } = exampleMaterial
    expect(composeFilm({ material, format: '16:9', locale: 'nl' })).toEqual({
      ok: false,
      refusal: { kind: 'no-script' },
    })
    expect(composeFilm({ material: exampleMaterial, format: '9:16', locale: 'nl' })).toEqual({
      ok: false,
      refusal: { kind: 'no-such-format', asked: '9:16', known: ['16:9'] },
    })
  })

  it('in English when its figure is another than the words were written for', () => {
    const statistics = snapshot.statistics.map((one) => ({ ...one, value: 0.46, shown: '46%' }))
    const changed = { snapshot: { ...snapshot, statistics } }
    expect(compose(changed, 'en')).toEqual({
      ok: false,
      refusal: {
        kind: 'words-of-another-figure',
        id: 'gelezen-bij-de-bron',
        written: { value: 0.49, year: 2025 },
        now: { value: 0.46, year: 2025 },
      },
    })
    expect(spoken(film(changed), 'opening')).toContain('In 2025 voelde 46 procent zich eenzaam.')
  })

  it('when its figure is not in the data', () => {
    expect(compose({ snapshot: { ...snapshot, statistics: [] } })).toEqual({
      ok: false,
      refusal: { kind: 'no-such-statistic', asked: 'gelezen-bij-de-bron', known: [] },
    })
  })

  it('in English when a scene or a piece has no English words', () => {
    const [first, ...rest] = exampleScript.scenes
    const { english: _, ...dutch } = first as NonNullable<typeof first>
    expect(compose({ script: { ...exampleScript, scenes: [dutch, ...rest] } }, 'en')).toMatchObject({
      refusal: { kind: 'no-english', of: 'script', id: 'opening' },
    })
    const pieces = exampleMaterial.pieces.map(({ english: _, ...piece }) => piece) as Material['pieces']
    expect(compose({ pieces }, 'en')).toMatchObject({ refusal: { kind: 'no-english', of: 'piece' } })
    expect(compose({ pieces }).ok).toBe(true)
  })
})

it('a picture that has nothing to show becomes the street, with the name of the scene', () => {
  const clip = film({ pieces: [] })
  expectWhole(clip)
  expect(clip.scenes.find(({ id }) => id === 'dingen')).toMatchObject({ kind: 'street', headline: 'Scène dingen' })
})
