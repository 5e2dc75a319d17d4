import { permittedOn } from '@drempel/core/snapshot'
import { provinces } from '@drempel/core/vocabulary'
import { initiativesOf } from '../scene/light-up.ts'
import { words } from '../words/words.ts'
import { endDraft } from './end-draft.ts'
import { finishClip } from './finish-clip.ts'
import type { ClipRequest } from './material.ts'
import { type ClipResult, refuse } from './refusal.ts'

/** Ten seconds. */
const TARGET_FRAMES = 300

/** Composes “Wij doen mee” of one initiative, when it agrees to clips today. */
export function composeInitiativeClip(id: string, request: ClipRequest): ClipResult {
  const { material, locale } = request
  const { snapshot, today } = material
  const { initiatives, heldBack } = permittedOn(snapshot, 'clips', today)
  const initiative = initiatives.find((one) => one.id === id)
  if (!initiative) {
    const held = heldBack.find((one) => one.kind === 'initiative' && one.id === id)
    return refuse(
      held
        ? { kind: 'no-consent', id, refusal: held.refusal }
        : { kind: 'no-such-subject', of: 'initiative', asked: id },
    )
  }
  const said = words[locale]
  const others = initiativesOf(snapshot) - 1
  const where = provinces.find((one) => one.id === initiative.province)?.[locale] ?? initiative.province
  const draft = {
    scene: () => ({
      kind: 'initiative' as const,
      id: 'initiative',
      name: initiative.name,
      where,
      words: said.takesPart,
    }),
    sentences: others > 0 ? [said.othersToo(others)] : [],
    leastFrames: 180,
    fills: true,
  }
  const head = {
    id: `initiatief-${id}`,
    title: `${initiative.name}: ${said.takesPart}`,
    targetFrames: TARGET_FRAMES,
    poster: 'initiative',
    uses: { consents: [initiative.consentId], initiatives: [id] },
  }
  return { ok: true, clip: finishClip(head, [draft, endDraft(said.takesPartEnd, request)], request) }
}
