import type { FilmScript } from '@drempel/core/toolkit'
import type { Cue } from '../caption/cue.ts'
import type { Clip } from '../clip/clip.ts'
import { posterFrameOf, usesOf, withMedia } from '../clip/finish-clip.ts'
import type { ClipRequest } from '../clip/material.ts'
import { type ClipRefusal, type ClipResult, refuse } from '../clip/refusal.ts'
import { chooseStatistic } from '../clip/statistic-words.ts'
import { initiativesOf } from '../scene/light-up.ts'
import type { Scene } from '../scene/scene.ts'
import { composeMusic } from '../sound/compose-music.ts'
import type { Speech } from '../speech/speech.ts'
import { numberInWords } from '../words/numbers.ts'
import { words } from '../words/words.ts'
import { composeStretch, type FilmParts, piecesOf } from './compose-stretch.ts'
import { filmQuotes } from './film-quotes.ts'

/**
 * Composes the film from its script: the voice leads, and the pictures come with its words. A scene lasts as long as its
 * recording asks, else as its script says, and never less than reading takes. Same input, same film.
 */
export function composeFilm(request: ClipRequest): ClipResult {
  const { material, format } = request
  const { script } = material
  if (!script) return refuse({ kind: 'no-script' })
  if (format !== '16:9') return refuse({ kind: 'no-such-format', asked: format, known: ['16:9'] })
  const parts = partsOf(script, request)
  if ('refusal' in parts) return refuse(parts.refusal)
  const scenes: Scene[] = []
  const cues: Cue[] = []
  const speech: Speech[] = []
  let fromFrame = 0
  for (const scene of script.scenes) {
    const stretch = composeStretch(scene, parts, request)
    if ('refusal' in stretch) return refuse(stretch.refusal)
    const move = <One extends { fromFrame: number }>(one: One): One => ({
      ...one,
      fromFrame: one.fromFrame + fromFrame,
    })
    scenes.push(...stretch.scenes.map(move))
    cues.push(...stretch.cues.map(move))
    speech.push(move(stretch.speech))
    fromFrame += stretch.durationFrames
  }
  return { ok: true, clip: finish(parts, withMedia('film', scenes, material), cues, speech, fromFrame, request) }
}

/** The figure, the quotes and what the data say in the script; or why the film is not made. */
function partsOf(script: FilmScript, { material, locale }: ClipRequest): FilmParts | { refusal: ClipRefusal } {
  if (locale === 'en' && !script.english) return { refusal: { kind: 'no-english', of: 'script', id: 'film' } }
  const asked = script.scenes.flatMap(({ statistics }) => statistics)[0]
  const chosen = asked === undefined ? undefined : chooseStatistic({ ...material, statistic: asked }, locale)
  if (chosen && !chosen.ok) return chosen
  const quotes = filmQuotes(material, locale)
  const { snapshot, helpline } = material
  return {
    script,
    quotes,
    ...(chosen ? { statistic: chosen } : {}),
    values: {
      ...(chosen ? { year: String(chosen.statistic.year) } : {}),
      groups: words[locale].groups(initiativesOf(snapshot)),
      ...(script.startedWith === undefined ? {} : { before: numberInWords(script.startedWith, locale) }),
      quotes: quotes.map(({ text }) => `‘${text}’`).join(' '),
      helpline: helpline.name,
      phone: helpline.phone,
    },
  }
}

function finish(
  { script, statistic, quotes }: FilmParts,
  scenes: Scene[],
  cues: Cue[],
  speech: Speech[],
  durationFrames: number,
  request: ClipRequest,
): Clip {
  const { material, locale } = request
  const { snapshot } = material
  const { title, message } = (locale === 'en' ? script.english : undefined) ?? script
  const map = script.scenes.find(({ shows }) => shows === 'map')
  const titles = script.scenes.map((scene) => (locale === 'en' ? (scene.english?.title ?? scene.title) : scene.title))
  const shown = scenes.some(({ kind }) => kind === 'quotes') ? quotes : []
  const uses = {
    statistics: statistic ? [statistic.statistic.id] : [],
    consents: shown.map(({ consentId }) => consentId),
    pieces: script.scenes.flatMap((scene) => piecesOf(scene, request)).map(({ slug }) => slug),
  }
  return {
    id: 'film',
    kind: 'film',
    title,
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
    altText: `${message} ${words[locale].scenesInWords(titles)}`,
    uses: usesOf(uses, scenes),
  }
}
