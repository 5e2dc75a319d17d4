import { words } from '../words/words.ts'
import type { Draft } from './draft.ts'
import { endDraft } from './end-draft.ts'
import { finishClip } from './finish-clip.ts'
import type { ClipRequest } from './material.ts'
import type { ClipResult } from './refusal.ts'
import { chooseStatistic } from './statistic-words.ts'

/** Fifteen seconds. */
const TARGET_FRAMES = 450

/** Composes the clip “Een cijfer”: a street in the evening, one figure with its source, the address. */
export function composeStatisticClip(request: ClipRequest): ClipResult {
  const { material, locale } = request
  const chosen = chooseStatistic(material, locale)
  if (!chosen.ok) return chosen
  const said = words[locale]
  const drafts: Draft[] = [
    {
      scene: () => ({ kind: 'street', id: 'street', headline: said.notTheOnlyOne }),
      sentences: [],
      leastFrames: 90,
    },
    {
      scene: () => ({ kind: 'statistic', id: 'statistic', ...chosen.words }),
      sentences: [said.statisticCue],
      leastFrames: 180,
      fills: true,
    },
    endDraft(said.callTitle, request),
  ]
  const head = {
    id: 'cijfer',
    title: said.statisticTitle,
    targetFrames: TARGET_FRAMES,
    poster: 'statistic',
    uses: { statistics: [chosen.statistic.id] },
  }
  return { ok: true, clip: finishClip(head, drafts, request) }
}
