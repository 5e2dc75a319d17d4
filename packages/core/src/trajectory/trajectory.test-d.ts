import { expectTypeOf } from 'vitest'
import type { z } from 'zod'
import type { TrajectoryCommand, trajectoryCommandSchema } from './command.ts'
import type { TrajectoryEvent, trajectoryEventSchema } from './event.ts'
import type { adviceItemSchema, pinnedPieceSchema } from './letter/advice-item.ts'
import type { AdviceLetter, adviceLetterSchema, LetterSentence, letterSentenceSchema } from './letter/advice-letter.ts'
import type { LetterChoice, letterChoiceSchema } from './letter/compose-letter.ts'
import type { ServiceNorms, serviceNormsSchema } from './norms.ts'
import type { ConversationNote, conversationNoteSchema } from './note.ts'
import type { itemOutcomeSchema } from './steps/hold-follow-up.ts'
import type { AdviceItem, ItemOutcome, PinnedPiece, SentAdvice, Trajectory, TrajectoryAt } from './trajectory.ts'

// A written interface and the type of its schema are equal, in both directions.
expectTypeOf<z.infer<typeof trajectoryCommandSchema>>().toEqualTypeOf<TrajectoryCommand>()
expectTypeOf<z.infer<typeof trajectoryEventSchema>>().toEqualTypeOf<TrajectoryEvent>()
expectTypeOf<z.infer<typeof adviceLetterSchema>>().toEqualTypeOf<AdviceLetter>()
expectTypeOf<z.infer<typeof letterSentenceSchema>>().toEqualTypeOf<LetterSentence>()
expectTypeOf<z.infer<typeof letterChoiceSchema>>().toEqualTypeOf<LetterChoice>()
expectTypeOf<z.infer<typeof adviceItemSchema>>().toEqualTypeOf<AdviceItem>()
expectTypeOf<z.infer<typeof pinnedPieceSchema>>().toEqualTypeOf<PinnedPiece>()
expectTypeOf<z.infer<typeof itemOutcomeSchema>>().toEqualTypeOf<ItemOutcome>()
expectTypeOf<z.infer<typeof serviceNormsSchema>>().toEqualTypeOf<ServiceNorms>()
expectTypeOf<z.infer<typeof conversationNoteSchema>>().toEqualTypeOf<ConversationNote>()

// A state that cannot be has no shape: what was sent has a reader, and nobody closes without a follow-up.
expectTypeOf<TrajectoryAt<'advice-sent'>['advice']>().toEqualTypeOf<SentAdvice>()
expectTypeOf<TrajectoryAt<'closed'>>().toHaveProperty('followUp')
expectTypeOf<TrajectoryAt<'signed-up'>>().not.toHaveProperty('advisorId')
expectTypeOf<Extract<Trajectory, { stage: 'stopped' }>>().toHaveProperty('reason')
