import { formatDay } from '@drempel/core/calendar'
import type { Snapshot } from '@drempel/core/snapshot'
import type { Helpline, Instrument, Statistic } from '@drempel/core/toolkit'
import { provinces } from '@drempel/core/vocabulary'
import type { Cue } from '../caption/cue.ts'
import { endOf, timeCues } from '../caption/time-cues.ts'
import { type Format, formats } from '../format/format.ts'
import { countSentence, whereInWords } from '../scene/map-words.ts'
import type { ProvinceLights, Scene } from '../scene/scene.ts'
import type { Clip } from './clip.ts'

/** What the clip is made from. */
export interface MapClipInput {
  /** The project snapshot. */
  readonly snapshot: Snapshot
  /** The line to call that the last scene shows. */
  readonly helpline: Helpline
  /** Shape of the picture. */
  readonly format: Format
  /** Id of the figure to show. Left out: the first that was read at its publisher, else the first. */
  readonly statistic?: string
}

/** The figure that is asked for does not exist, or there is none at all. */
export interface MapClipRefusal {
  readonly kind: 'no-such-statistic'
  /** The id that was asked for; absent when the snapshot holds no figure at all. */
  readonly asked?: string
  /** Ids that exist. */
  readonly known: readonly string[]
}

/** The clip, or why there is none. */
export type MapClipResult =
  | { readonly ok: true; readonly clip: Clip }
  | { readonly ok: false; readonly refusal: MapClipRefusal }

/** A scene without its place: what is seen, what is said, and how long it takes to look at it. */
interface Draft {
  readonly scene: {
    [Kind in Scene['kind']]: Omit<Extract<Scene, { kind: Kind }>, 'fromFrame' | 'durationFrames'>
  }[Scene['kind']]
  readonly sentences: readonly string[]
  readonly leastFrames: number
}

/** From the start of a scene to its first caption: the eye first goes to the picture. */
const LEAD_FRAMES = 18
/** From the last caption of a scene to its end. */
const TAIL_FRAMES = 10
/** First light after the map has appeared, and the time that all lights take together. */
const FIRST_LIGHT_FRAME = 30
const LIGHTING_FRAMES = 132

const howMeasured: Readonly<Record<Instrument, string>> = {
  'djg-6': 'vragenlijst met zes uitspraken',
  'djg-11': 'vragenlijst met elf uitspraken',
  'direct-question': 'één rechtstreekse vraag',
  register: 'registratie',
  count: 'telling',
}

/**
 * Composes the clip “De kaart”: a door opens, lights go on over the country, one figure with its source, and what to do.
 * It names nobody. Same input, same clip.
 */
export function composeMapClip({ snapshot, helpline, format, statistic: asked }: MapClipInput): MapClipResult {
  const statistic = choose(snapshot.statistics, asked)
  if (!statistic) {
    const known = snapshot.statistics.map(({ id }) => id)
    return { ok: false, refusal: { kind: 'no-such-statistic', ...(asked === undefined ? {} : { asked }), known } }
  }
  const initiatives = snapshot.provinces.reduce((sum, one) => sum + one.initiatives, 0)
  const { scenes, cues } = place(drafts(snapshot, statistic, helpline, initiatives), format)
  const durationFrames = scenes.reduce((sum, scene) => sum + scene.durationFrames, 0)
  const map = scenes.find(({ kind }) => kind === 'map') as Scene
  return {
    ok: true,
    clip: {
      id: 'de-kaart',
      kind: 'clip',
      title: 'De kaart',
      locale: 'nl',
      format,
      durationFrames,
      example: snapshot.example,
      asOf: snapshot.asOf,
      scenes,
      cues,
      speech: [],
      music: [{ mood: 'carry', fromFrame: 0, durationFrames }],
      posterFrame: Math.min(durationFrames - 1, map.fromFrame + FIRST_LIGHT_FRAME + LIGHTING_FRAMES + 20),
      altText: altText(initiatives, whereInWords(snapshot), statistic),
      uses: { statistics: [statistic.id], consents: [], pieces: [] },
    },
  }
}

const choose = (statistics: readonly Statistic[], asked?: string): Statistic | undefined =>
  asked === undefined
    ? (statistics.find(({ confidence }) => confidence === 'primary') ?? statistics[0])
    : statistics.find(({ id }) => id === asked)

function drafts(snapshot: Snapshot, statistic: Statistic, helpline: Helpline, initiatives: number): Draft[] {
  const { programme } = snapshot
  return [
    {
      scene: { kind: 'title', id: 'title', name: programme.name, title: 'Samen iets doen aan eenzaamheid' },
      sentences: ['Soms begint het met een open deur.'],
      leastFrames: 126,
    },
    {
      scene: {
        kind: 'map',
        id: 'map',
        lights: lightsOf(snapshot, initiatives),
        initiatives,
        countOf: `van ${programme.target} initiatieven`,
        where: whereInWords(snapshot),
      },
      sentences: ['Buren met een plan krijgen hier advies.', countSentence(snapshot, initiatives)],
      leastFrames: FIRST_LIGHT_FRAME + LIGHTING_FRAMES + 48,
    },
    {
      scene: {
        kind: 'statistic',
        id: 'statistic',
        shown: statistic.shown,
        statement: statistic.statement,
        source: sourceOf(statistic),
      },
      sentences: ['Misschien ken je iemand die zich eenzaam voelt.', 'Misschien voel je het zelf weleens.'],
      leastFrames: 165,
    },
    {
      scene: {
        kind: 'call',
        id: 'call',
        title: 'Wat kan er in jouw straat?',
        address: programme.url.replace(/^https?:\/\//, '').replace(/\/$/, ''),
        url: programme.url,
        helpline: { words: `Nu iemand nodig? Bel ${helpline.name}`, phone: helpline.phone },
        credits: [`Stand van ${formatDay(snapshot.asOf)}.`, 'Kaart: Zubayer Rahman, svg-maps (CC BY 4.0), bewerkt.'],
      },
      sentences: ['Begin gerust klein.', 'Kijk wat je deze week al kunt doen.'],
      leastFrames: 180,
    },
  ]
}

/** Every province gets its share of the time, by the number of its lights. */
function lightsOf(snapshot: Snapshot, initiatives: number): ProvinceLights[] {
  const counts = new Map(snapshot.provinces.map((one) => [one.province, one.initiatives]))
  const frameOf = (count: number) =>
    FIRST_LIGHT_FRAME + Math.round((count * LIGHTING_FRAMES) / Math.max(1, initiatives))
  let before = 0
  return provinces.flatMap(({ id: province }) => {
    const count = counts.get(province) ?? 0
    if (count === 0) return []
    const fromFrame = frameOf(before)
    before += count
    return [{ province, initiatives: count, fromFrame, durationFrames: Math.max(1, frameOf(before) - fromFrame) }]
  })
}

function sourceOf({ publisher, year, population, instrument, caveat, confidence }: Statistic): string[] {
  return [
    `Bron: ${publisher}, ${year}.`,
    `Over ${population}, ${howMeasured[instrument]}.`,
    ...(confidence === 'secondary' ? ['Overgenomen uit een bericht over het onderzoek.'] : []),
    ...(caveat === undefined ? [] : [firstSentence(caveat)]),
  ]
}

const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text

/** Sets the drafts one after another: each as long as its picture and its captions ask. */
function place(all: readonly Draft[], format: Format): { scenes: Scene[]; cues: Cue[] } {
  const scenes: Scene[] = []
  const cues: Cue[] = []
  let fromFrame = 0
  for (const { scene, sentences, leastFrames } of all) {
    const own = timeCues(sentences, fromFrame + LEAD_FRAMES, formats[format])
    const durationFrames = Math.max(leastFrames, endOf(own) - fromFrame + TAIL_FRAMES)
    scenes.push({ ...scene, fromFrame, durationFrames })
    cues.push(...own)
    fromFrame += durationFrames
  }
  return { scenes, cues }
}

const altText = (initiatives: number, where: string, { statement, publisher, year }: Statistic): string =>
  `Een voordeur gaat open. Op een kaart van Nederland bij avond ${initiatives === 1 ? 'gaat één licht' : `gaan ${initiatives} lichten`} aan, ${where}. Daarna een cijfer: ${statement.replace(/\.$/, '')} (${publisher}, ${year}). Aan het eind het adres van de toolkit met een code om te scannen, en een hulplijn.`
