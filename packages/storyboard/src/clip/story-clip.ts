import { permits } from '@drempel/core/consent'
import type { Piece, Story } from '@drempel/core/toolkit'
import { provinces } from '@drempel/core/vocabulary'
import type { Locale } from '../locale/locale.ts'
import { appearInTurn, inTurnFrames } from '../reading/appear-in-turn.ts'
import { readingFrames } from '../reading/reading-frames.ts'
import { drawingOf } from '../scene/drawing-of.ts'
import { sentencesOf } from '../words/sentences.ts'
import { words } from '../words/words.ts'
import { endDraft } from './end-draft.ts'
import { finishClip } from './finish-clip.ts'
import type { ClipRequest, Material } from './material.ts'
import { pieceFor } from './piece-in-clip.ts'
import { type ClipRefusal, type ClipResult, refuse } from './refusal.ts'

/** Thirty seconds, of which three are the last picture. */
const TARGET_FRAMES = 900
const SCENE_FRAMES = 810
/** A story may take thirty-eight: one that is cut short ends at its lowest point, or without what it was about. */
const MOST_SCENE_FRAMES = 1050

/** Whether a piece is a story. */
export const isStory = (piece: Piece): piece is Story => piece.kind === 'story'

/**
 * Composes the clip of one story, in the sentences of its short version. A composite story says that it is one; of a real place
 * a clip is made only when everybody in it agrees today.
 */
export function composeStoryClip(slug: string, request: ClipRequest): ClipResult {
  const { material, locale } = request
  const found = pieceFor(material, slug, locale, isStory)
  if (!found.ok) return found
  const story = found.piece
  const refusal = refusalOf(story, material)
  if (refusal) return refuse(refusal)
  const said = words[locale]
  const composite = story.origin === 'composite'
  const province = provinces.find(({ id }) => id === story.province)?.[locale] ?? story.province
  const cue = composite ? said.compositeCue : said.ownCue(province)
  const title = locale === 'en' ? (story.english?.title ?? story.title) : story.title
  const firstBeatFrame = readingFrames([title, cue])
  const beats = beatsOf(story, locale, MOST_SCENE_FRAMES - firstBeatFrame)
  const draft = {
    scene: (durationFrames: number) => ({
      kind: 'story' as const,
      id: 'story',
      label: composite ? said.compositeStory : said.ownStory,
      title,
      beats: appearInTurn(beats, firstBeatFrame, durationFrames),
      drawing: drawingOf(story),
    }),
    sentences: [cue],
    leastFrames: Math.max(SCENE_FRAMES, firstBeatFrame + inTurnFrames(beats)),
    fills: true,
  }
  const consents = story.quotes.flatMap(({ consentId }) => (consentId === undefined ? [] : [consentId]))
  const head = {
    id: `verhaal-${slug}`,
    title,
    targetFrames: TARGET_FRAMES,
    poster: 'story',
    uses: { pieces: [slug], consents },
  }
  return { ok: true, clip: finishClip(head, [draft, endDraft(said.storyEnd, request)], request) }
}

/** A story of a real place is told by people; without words of anybody who agreed, nobody agreed. */
function refusalOf({ slug, origin, quotes }: Story, { snapshot, today }: Material): ClipRefusal | undefined {
  if (origin === 'composite') return undefined
  if (quotes.length === 0) return { kind: 'no-consent', id: slug, refusal: 'unknown-consent' }
  for (const { consentId } of quotes) {
    const consent = snapshot.consents.find(({ id }) => id === consentId)
    if (!consent) return { kind: 'no-consent', id: slug, refusal: 'unknown-consent' }
    const answer = permits(consent, 'clips', today)
    if (!answer.ok) return { kind: 'no-consent', id: slug, refusal: answer.refusal }
  }
  return undefined
}

/** Says what the label over a composite story says already. */
const SAYS_COMPOSITE = /^A composite story:/u

/**
 * The sentences of the short version, from the first to how it ended; where there is no time for all, fewer in the middle.
 */
function beatsOf(story: Story, locale: Locale, roomFrames: number): string[] {
  const short = locale === 'en' ? (story.english?.inThirtySeconds ?? '') : story.inThirtySeconds
  const kept = sentencesOf(short).filter((sentence) => !SAYS_COMPOSITE.test(sentence))
  while (kept.length > 2 && inTurnFrames(kept) > roomFrames) kept.splice(Math.floor(kept.length / 2), 1)
  return kept
}
