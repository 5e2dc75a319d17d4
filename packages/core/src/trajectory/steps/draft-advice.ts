import { z } from 'zod'
import { adviceItemSchema, pinnedPieceSchema } from '../letter/advice-item.ts'
import { type AdviceLetter, adviceLetterSchema } from '../letter/advice-letter.ts'
import { checkLetter } from '../letter/check-letter.ts'
import { digestSchema } from '../letter/digest.ts'
import { noMaterial } from '../letter/letter-material.ts'
import { itemsOf, piecesOf } from '../letter/letter-words.ts'
import { type CommandBase, commandFields, defineStep, type EventBase, eventFields } from '../step.ts'
import type { AdviceItem, DraftedAdvice, PinnedPiece } from '../trajectory.ts'

const digest = digestSchema.describe(
  'Fingerprint of the letter: SHA-256 of `canonicalLetter`. Whoever keeps the letter computes it.',
)

/** The advice is finished and goes to a second reader. A later draft takes the place of the earlier, read or not. */
export interface DraftAdviceCommand extends CommandBase {
  /** What is asked. */
  kind: 'draft-advice'
  /** Fingerprint of the letter: SHA-256 of `canonicalLetter`. Whoever keeps the letter computes it. */
  digest: string
  /** The whole letter. Its words are checked and then left out of the event. */
  letter: AdviceLetter
}

export const draftAdviceCommandSchema = z.strictObject({
  kind: z.literal('draft-advice').describe('What is asked.'),
  ...commandFields,
  digest,
  letter: adviceLetterSchema.describe('The whole letter. Its words are checked and then left out of the event.'),
}) satisfies z.ZodType<DraftAdviceCommand>

/** The advice was finished. */
export interface AdviceDraftedEvent extends EventBase {
  /** What happened. */
  kind: 'advice-drafted'
  /** Fingerprint of the letter: SHA-256 of `canonicalLetter`. Whoever keeps the letter computes it. */
  digest: string
  /** Its one to three advices, without their words. */
  items: AdviceItem[]
  /** The pieces it names, as they were then. */
  pieces: PinnedPiece[]
}

export const adviceDraftedEventSchema = z.strictObject({
  kind: z.literal('advice-drafted').describe('What happened.'),
  ...eventFields,
  digest,
  items: z.array(adviceItemSchema).min(1).max(3).describe('Its one to three advices, without their words.'),
  pieces: z.array(pinnedPieceSchema).max(5).describe('The pieces it names, as they were then.'),
}) satisfies z.ZodType<AdviceDraftedEvent>

export const draftAdvice = defineStep<
  DraftAdviceCommand,
  AdviceDraftedEvent,
  'conversation-held' | 'advice-drafted' | 'advice-read'
>({
  stages: ['conversation-held', 'advice-drafted', 'advice-read'],
  refuse: ({ conversation }, { letter }, { material = noMaterial }) =>
    checkLetter(letter, { ...material, noteIds: conversation.noteIds, goals: conversation.goals })
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, words, path }) => ({ rule, words, path: ['letter', ...path] })),
  record: ({ on, digest, letter }, who) => ({
    kind: 'advice-drafted',
    on,
    ...who,
    digest,
    items: itemsOf(letter),
    pieces: piecesOf(letter),
  }),
  apply: (state, { on, by, digest, items, pieces }) => {
    const earlier: Pick<DraftedAdvice, 'draft' | 'authorIds'> =
      state.stage === 'conversation-held' ? { draft: 0, authorIds: [] } : state.advice
    const authorIds = earlier.authorIds.includes(by) ? earlier.authorIds : [...earlier.authorIds, by]
    return {
      ...state,
      stage: 'advice-drafted',
      advice: { draft: earlier.draft + 1, digest, authorIds, draftedOn: on, items, pieces },
    }
  },
})
