import type { FilmCase, FilmScript, FilmScriptScene } from '@drempel/core/toolkit'
import type { Cue } from '../caption/cue.ts'
import type { Clip } from '../clip/clip.ts'
import { posterFrameOf, usesOf, withMedia } from '../clip/finish-clip.ts'
import type { ClipRequest } from '../clip/material.ts'
import { type ClipRefusal, type ClipResult, refuse } from '../clip/refusal.ts'
import { chooseStatistic } from '../clip/statistic-words.ts'
import type { Locale } from '../locale/locale.ts'
import { initiativesOf } from '../scene/light-up.ts'
import { permittedMedia } from '../scene/media-consent.ts'
import type { Scene } from '../scene/scene.ts'
import { composeMusic } from '../sound/compose-music.ts'
import type { Speech } from '../speech/speech.ts'
import { numberInWords } from '../words/numbers.ts'
import { shareInWords } from '../words/share.ts'
import { words } from '../words/words.ts'
import { composeStretch, type FilmParts, piecesOf, titleOfFilm } from './compose-stretch.ts'
import { filmLessons } from './film-lessons.ts'
import { filmQuotes, quoteAsSpoken } from './film-quotes.ts'

/**
 * Composes the film from its script: the voice leads, and the pictures come with its words. A scene lasts as long as its
 * recording asks, else as its script says, and never less than reading takes. Same input, same film.
 */
export function composeFilm(request: ClipRequest): ClipResult {
  const { format } = request
  const media = permittedMedia(request.material, 'film')
  const own = { ...request, material: { ...request.material, media } }
  const { script } = own.material
  if (!script) return refuse({ kind: 'no-script' })
  if (format !== '16:9') return refuse({ kind: 'no-such-format', asked: format, known: ['16:9'] })
  const parts = partsOf(script, own)
  if ('refusal' in parts) return refuse(parts.refusal)
  const scenes: Scene[] = []
  const cues: Cue[] = []
  const speech: Speech[] = []
  const cases = new Set<FilmCase>()
  let fromFrame = 0
  for (const scene of script.scenes) {
    const stretch = composeStretch(scene, parts, own)
    if ('refusal' in stretch) return refuse(stretch.refusal)
    const move = <One extends { fromFrame: number }>(one: One): One => ({
      ...one,
      fromFrame: one.fromFrame + fromFrame,
    })
    scenes.push(...stretch.scenes.map(move))
    cues.push(...stretch.cues.map(move))
    speech.push(move(stretch.speech))
    if (stretch.instead) cases.add(stretch.instead)
    fromFrame += stretch.durationFrames
  }
  const drawn = withMedia('film', scenes, media)
  return { ok: true, clip: finish(parts, { scenes: drawn, cues, speech, durationFrames: fromFrame }, cases, own) }
}

/** The figure, the quotes and what the data say in the script; or why the film is not made. */
function partsOf(script: FilmScript, { material, locale }: ClipRequest): FilmParts | { refusal: ClipRefusal } {
  if (locale === 'en' && !script.english) return { refusal: { kind: 'no-english', of: 'script', id: 'film' } }
  const asked = script.scenes.flatMap(({ statistics }) => statistics)[0]
  const chosen = asked === undefined ? undefined : chooseStatistic({ ...material, statistic: asked }, locale)
  if (chosen && !chosen.ok) return chosen
  const quotes = filmQuotes(material, locale)
  const lessons = filmLessons(material, locale)
  const { snapshot, helpline } = material
  return {
    script,
    quotes,
    lessons,
    ...(chosen ? { statistic: chosen } : {}),
    values: {
      ...(chosen ? { year: String(chosen.statistic.year) } : {}),
      ...(chosen?.statistic.unit === 'share' ? { share: shareInWords(chosen.statistic.value, locale) } : {}),
      groups: words[locale].groups(initiativesOf(snapshot)),
      ...(script.startedWith === undefined ? {} : { before: numberInWords(script.startedWith, locale) }),
      quotes: quotes.map(quoteAsSpoken).join(' '),
      lessons: lessons.map(({ text }) => text).join(' '),
      helpline: helpline.name,
      hours: words[locale].callHours(helpline.hours),
      phone: helpline.phone,
    },
  }
}

function finish(
  { script, statistic, quotes, lessons }: FilmParts,
  { scenes, cues, speech, durationFrames }: Pick<Clip, 'scenes' | 'cues' | 'speech' | 'durationFrames'>,
  cases: ReadonlySet<FilmCase>,
  request: ClipRequest,
): Clip {
  const { material, locale } = request
  const { snapshot, helpline } = material
  const { message } = (locale === 'en' ? script.english : undefined) ?? script
  const map = script.scenes.find(({ shows }) => shows === 'map')
  const shown = scenes.some(({ kind }) => kind === 'quotes') ? quotes : []
  const uses = {
    statistics: statistic ? [statistic.statistic.id] : [],
    consents: shown.map(({ consentId }) => consentId),
    pieces: script.scenes.flatMap((scene) => piecesOf(scene, request)).map(({ slug }) => slug),
    lessons: cases.has('no-quotes') ? lessons.map(({ id }) => id) : [],
    helplines: scenes.some(({ kind }) => kind === 'call') ? [helpline.id] : [],
  }
  return {
    id: 'film',
    kind: 'film',
    title: titleOfFilm(script, locale),
    locale,
    format: '16:9',
    durationFrames,
    example: snapshot.example,
    asOf: snapshot.asOf,
    scenes,
    cues,
    speech,
    music: composeMusic(scenes),
    posterFrame: posterFrameOf(scenes, map?.id ?? ''),
    altText: `${message} ${words[locale].scenesInWords(script.scenes.map((scene) => titleOf(scene, cases, locale)))}`,
    uses: usesOf(uses, scenes),
  }
}

/** What a scene is called, when it says other words too. */
function titleOf(scene: FilmScriptScene, cases: ReadonlySet<FilmCase>, locale: Locale): string {
  const { title, instead } = (locale === 'en' ? scene.english : undefined) ?? scene
  return instead.find(({ when }) => cases.has(when))?.title ?? title
}
