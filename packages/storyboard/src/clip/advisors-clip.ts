import { appearInTurn } from '../reading/appear-in-turn.ts'
import { readingFrames } from '../reading/reading-frames.ts'
import { words } from '../words/words.ts'
import { endDraft } from './end-draft.ts'
import { finishClip } from './finish-clip.ts'
import type { ClipRequest } from './material.ts'
import type { ClipResult } from './refusal.ts'

/** Twenty seconds, of which three are the last picture. */
const TARGET_FRAMES = 600
const SCENE_FRAMES = 510

/** Composes the call-up for advisors: what an advisor does, in three steps. */
export function composeAdvisorsClip(request: ClipRequest): ClipResult {
  const said = words[request.locale]
  const opening = [said.advisorsHeading, said.advisorsCue]
  const draft = {
    scene: (durationFrames: number) => ({
      kind: 'points' as const,
      id: 'points',
      heading: said.advisorsHeading,
      points: appearInTurn(said.advisorsPoints, readingFrames(opening), durationFrames),
      drawing: 'kitchen-table' as const,
    }),
    sentences: [said.advisorsCue],
    leastFrames: SCENE_FRAMES,
    fills: true,
  }
  const head = { id: 'adviseurs', title: said.advisorsTitle, targetFrames: TARGET_FRAMES, poster: 'points', uses: {} }
  return { ok: true, clip: finishClip(head, [draft, endDraft(said.advisorsEnd, request)], request) }
}
