import { initiativesOf, lightUp } from '../scene/light-up.ts'
import { countSentence, whereInWords } from '../scene/map-words.ts'
import { dayInWords } from '../words/days.ts'
import { words } from '../words/words.ts'
import type { Draft } from './draft.ts'
import { addressAsRead } from './end-draft.ts'
import { finishClip } from './finish-clip.ts'
import type { ClipRequest } from './material.ts'
import type { ClipResult } from './refusal.ts'
import { chooseStatistic } from './statistic-words.ts'

/** First light after the map has appeared, and the time that all lights take together. */
const FIRST_LIGHT_FRAME = 30
const LIGHTING_FRAMES = 132
/** From the last light to the end of the map: time to see where they burn. */
const BURNING_FRAMES = 48

/**
 * Composes the clip “De kaart”: a door opens, lights go on over the country, one figure with its source, and what to do.
 * It names nobody. Same input, same clip.
 */
export function composeMapClip(request: ClipRequest): ClipResult {
  const { material, locale } = request
  const { snapshot, helpline } = material
  const chosen = chooseStatistic(material, locale)
  if (!chosen.ok) return chosen
  const said = words[locale]
  const { programme } = snapshot
  const initiatives = initiativesOf(snapshot)
  const drafts: Draft[] = [
    {
      scene: () => ({ kind: 'title', id: 'title', name: programme.name, title: said.tagline }),
      sentences: [said.mapOpening],
      leastFrames: 126,
    },
    {
      scene: () => ({
        kind: 'map',
        id: 'map',
        lights: lightUp(snapshot, FIRST_LIGHT_FRAME, LIGHTING_FRAMES),
        initiatives,
        countOf: said.countOf(initiatives),
        where: whereInWords(snapshot, locale),
      }),
      sentences: [said.mapAdvice, countSentence(snapshot, initiatives, locale)],
      leastFrames: FIRST_LIGHT_FRAME + LIGHTING_FRAMES + BURNING_FRAMES,
    },
    {
      scene: () => ({ kind: 'statistic', id: 'statistic', ...chosen.words }),
      sentences: [said.statisticCue],
      leastFrames: 180,
    },
    {
      scene: () => ({
        kind: 'call',
        id: 'call',
        title: said.callTitle,
        address: addressAsRead(programme.url),
        url: programme.url,
        helpline: { words: said.needSomebody(helpline.name, helpline.hours), phone: helpline.phone },
        credits: [said.dataOf(dayInWords(snapshot.asOf, locale))],
      }),
      sentences: [said.callCue],
      leastFrames: 240,
    },
  ]
  const uses = { statistics: [chosen.statistic.id], helplines: [helpline.id] }
  return { ok: true, clip: finishClip({ id: 'de-kaart', title: said.mapTitle, poster: 'map', uses }, drafts, request) }
}
