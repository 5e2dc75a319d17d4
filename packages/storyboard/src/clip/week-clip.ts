import { daysInWords } from '../words/days.ts'
import { words } from '../words/words.ts'
import { endDraft } from './end-draft.ts'
import { finishClip } from './finish-clip.ts'
import type { ClipRequest } from './material.ts'
import { publishedPieces } from './piece-in-clip.ts'
import type { ClipResult } from './refusal.ts'
import { nextWeek } from './week.ts'

/** Eleven seconds. */
const TARGET_FRAMES = 330

/** The piece of the toolkit about this week. */
const PIECE = 'week-tegen-eenzaamheid'

/** Composes the clip for the Week tegen Eenzaamheid: its days, and what you could do. */
export function composeWeekClip(request: ClipRequest): ClipResult {
  const { material, locale } = request
  const said = words[locale]
  const { first, last } = nextWeek(material.today)
  const draft = {
    scene: () => ({
      kind: 'week' as const,
      id: 'week',
      name: said.weekName,
      days: daysInWords(first, last, locale),
      invitation: said.weekInvitation,
    }),
    sentences: [said.weekCue],
    leastFrames: 180,
    fills: true,
  }
  const pieces = publishedPieces(material).some(({ slug }) => slug === PIECE) ? [PIECE] : []
  const head = { id: 'week', title: said.weekName, targetFrames: TARGET_FRAMES, poster: 'week', uses: { pieces } }
  return { ok: true, clip: finishClip(head, [draft, endDraft(said.weekEnd, request)], request) }
}
