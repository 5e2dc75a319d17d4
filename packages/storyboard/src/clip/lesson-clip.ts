import type { Lesson } from '@drempel/core/snapshot'
import { drawingOf } from '../scene/drawing-of.ts'
import { words } from '../words/words.ts'
import { endDraft } from './end-draft.ts'
import { finishClip } from './finish-clip.ts'
import type { ClipRequest } from './material.ts'
import { publishedPieces, titleOf } from './piece-in-clip.ts'
import { type ClipResult, refuse } from './refusal.ts'

/** Fifteen seconds. */
const TARGET_FRAMES = 450

/** Name of the clip of a lesson. Lessons that are called `les-001` keep that name. */
export const lessonClipId = ({ id }: Pick<Lesson, 'id'>): string => (id.startsWith('les-') ? id : `les-${id}`)

/** Composes the clip of one lesson. A lesson without English words stays in Dutch in an English clip, and says so. */
export function composeLessonClip(clip: string, request: ClipRequest): ClipResult {
  const { material, locale } = request
  const lesson = material.snapshot.lessons.find((one) => lessonClipId(one) === clip)
  if (!lesson) return refuse({ kind: 'no-such-subject', of: 'lesson', asked: clip })
  const said = words[locale]
  const pieces = publishedPieces(material).filter(({ slug }) => lesson.pieces.includes(slug))
  const [first] = pieces
  const inDutch = locale === 'en' && lesson.english === undefined
  const draft = {
    scene: () => ({
      kind: 'lesson' as const,
      id: 'lesson',
      label: inDutch ? `${said.lessonLabel} (${said.inDutch})` : said.lessonLabel,
      text: locale === 'en' ? (lesson.english ?? lesson.text) : lesson.text,
      ...(inDutch ? { textLocale: 'nl' as const } : {}),
      pieces: pieces.map((piece) => titleOf(piece, locale)),
      drawing: first ? drawingOf(first) : ('kitchen-table' as const),
    }),
    sentences: [said.lessonCue],
    leastFrames: 180,
    fills: true,
  }
  const head = {
    id: clip,
    title: first ? `${said.lessonTitle}: ${titleOf(first, locale)}` : said.lessonTitle,
    targetFrames: TARGET_FRAMES,
    poster: 'lesson',
    uses: { pieces: pieces.map(({ slug }) => slug), lessons: [lesson.id] },
  }
  return { ok: true, clip: finishClip(head, [draft, endDraft(said.lessonEnd, request)], request) }
}
