import { composeAdvisorsClip } from '../clip/advisors-clip.ts'
import { composeCardClip } from '../clip/card-clip.ts'
import { composeInitiativeClip } from '../clip/initiative-clip.ts'
import { composeLessonClip } from '../clip/lesson-clip.ts'
import { composeMapClip } from '../clip/map-clip.ts'
import type { ClipRequest, Material } from '../clip/material.ts'
import { type ClipResult, refuse } from '../clip/refusal.ts'
import { composeStatisticClip } from '../clip/statistic-clip.ts'
import { composeStoryClip } from '../clip/story-clip.ts'
import { composeWeekClip } from '../clip/week-clip.ts'
import { composeFilm } from '../film/compose-film.ts'
import type { Format } from '../format/format.ts'
import type { Locale } from '../locale/locale.ts'

/** Film and clips that there is one of, by id. */
export const single: Readonly<Record<string, (request: ClipRequest) => ClipResult>> = {
  film: composeFilm,
  'de-kaart': composeMapClip,
  cijfer: composeStatisticClip,
  adviseurs: composeAdvisorsClip,
  week: composeWeekClip,
}

/** Clips that there are many of, by what their ids begin with; each gets what comes after it. */
const many: readonly (readonly [prefix: string, compose: (rest: string, request: ClipRequest) => ClipResult])[] = [
  ['kaart-', composeCardClip],
  ['verhaal-', composeStoryClip],
  ['les-', (rest, request) => composeLessonClip(`les-${rest}`, request)],
  ['initiatief-', composeInitiativeClip],
]

/** Composes the film or clip with this id, in this shape and language; or says why not. Never throws. */
export function composeFilmOrClip(id: string, format: Format, locale: Locale, material: Material): ClipResult {
  const request = { material, format, locale }
  const one = Object.hasOwn(single, id) ? single[id] : undefined
  if (one) return one(request)
  for (const [prefix, compose] of many) if (id.startsWith(prefix)) return compose(id.slice(prefix.length), request)
  return refuse({ kind: 'no-such-clip', asked: id })
}
