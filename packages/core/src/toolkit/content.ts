import { z } from 'zod'
import { type Day, daySchema } from '../calendar/day.ts'
import { type Guidance, guidanceSchema } from '../guidance/guidance.ts'
import { type TrainingModule, trainingModuleSchema } from '../training/training-module.ts'
import { type Faq, faqSchema } from './faq.ts'
import { type FilmScript, filmScriptSchema } from './film-script.ts'
import { type GlossaryTerm, glossaryTermSchema } from './glossary-term.ts'
import { type Helpline, helplineSchema } from './helpline.ts'
import { type MeetingProgramme, meetingProgrammeSchema } from './meeting.ts'
import { type Piece, pieceSchema } from './piece.ts'
import { type Source, sourceSchema } from './source.ts'
import { type Statistic, statisticSchema } from './statistic.ts'

/** Everything the toolkit holds, in one file: `content.json`. Written by the toolkit, read by API, film and campaign. */
export interface ToolkitContent {
  /** Version of this shape. Goes up when a reader of the old shape would break. */
  schemaVersion: 1
  /** Day for which it was checked and published. */
  asOf: Day
  /** The pieces, ordered by id. */
  pieces: Piece[]
  /** The list of sources, ordered by key. */
  sources: Source[]
  /** The helplines, in the order of showing. */
  helplines: Helpline[]
  /** The figures, ordered by id. */
  statistics: Statistic[]
  /** What an advisor has in hand: guide, blocks, signals, call script. */
  guidance: Guidance
  /** The modules of the training for advisors, in the order of learning. */
  training: TrainingModule[]
  /** Questions that people often ask, in the order of showing. */
  faq: Faq[]
  /** The words of the field, ordered by id. */
  glossary: GlossaryTerm[]
  /** The programme of the knowledge meeting. Absent in a toolkit that has none. */
  meeting?: MeetingProgramme
  /** The text of the film. Absent in a toolkit that has none. */
  filmScript?: FilmScript
}

/** Accepts `content.json` and no other keys. */
export const toolkitContentSchema = z.strictObject({
  schemaVersion: z.literal(1).describe('Version of this shape. Goes up when a reader of the old shape would break.'),
  asOf: daySchema.describe('Day for which it was checked and published.'),
  pieces: z.array(pieceSchema).describe('The pieces, ordered by id.'),
  sources: z.array(sourceSchema).describe('The list of sources, ordered by key.'),
  helplines: z.array(helplineSchema).describe('The helplines, in the order of showing.'),
  statistics: z.array(statisticSchema).describe('The figures, ordered by id.'),
  guidance: guidanceSchema.describe('What an advisor has in hand: guide, blocks, signals, call script.'),
  training: z
    .array(trainingModuleSchema)
    .describe('The modules of the training for advisors, in the order of learning.'),
  faq: z.array(faqSchema).describe('Questions that people often ask, in the order of showing.'),
  glossary: z.array(glossaryTermSchema).describe('The words of the field, ordered by id.'),
  meeting: meetingProgrammeSchema
    .exactOptional()
    .describe('The programme of the knowledge meeting. Absent in a toolkit that has none.'),
  filmScript: filmScriptSchema.exactOptional().describe('The text of the film. Absent in a toolkit that has none.'),
}) satisfies z.ZodType<ToolkitContent>
