import { expectTypeOf } from 'vitest'
import type { z } from 'zod'
import type {
  ActionAnswers,
  ActionResponse,
  ActionScore,
  Axis,
  actionAnswersSchema,
  actionResponseSchema,
  actionResponsesSchema,
  actionScoreSchema,
  axisSchema,
  ContributionToGroup,
  CountTable,
  countTableSchema,
  DirectAnswer,
  Djg6Answers,
  Djg11Answers,
  DjgAnswer,
  DjgFiveAnswer,
  directAnswerSchema,
  djg6AnswersSchema,
  djg11AnswersSchema,
  djgAnswerSchema,
  djgFiveAnswerSchema,
  OpenedPack,
  PackId,
  PackRequest,
  PublishedCell,
  PublishedTable,
  Purpose,
  packIdSchema,
  packRequestSchema,
  publishedCellSchema,
  publishedTableSchema,
  purposeSchema,
  scoreDjg6,
  Ucla3Answers,
  ucla3AnswersSchema,
} from './index.ts'

// A written type and the type of its schema are equal, in both directions.
expectTypeOf<z.infer<typeof actionAnswersSchema>>().toEqualTypeOf<ActionAnswers>()
expectTypeOf<z.infer<typeof actionResponseSchema>>().toEqualTypeOf<ActionResponse>()
expectTypeOf<z.infer<typeof actionResponsesSchema>>().toEqualTypeOf<ActionResponse[]>()
expectTypeOf<z.infer<typeof actionScoreSchema>>().toEqualTypeOf<ActionScore>()
expectTypeOf<z.infer<typeof axisSchema>>().toEqualTypeOf<Axis>()
expectTypeOf<z.infer<typeof countTableSchema>>().toEqualTypeOf<CountTable>()
expectTypeOf<z.infer<typeof directAnswerSchema>>().toEqualTypeOf<DirectAnswer>()
expectTypeOf<z.infer<typeof djg6AnswersSchema>>().toEqualTypeOf<Djg6Answers>()
expectTypeOf<z.infer<typeof djg11AnswersSchema>>().toEqualTypeOf<Djg11Answers>()
expectTypeOf<z.infer<typeof djgAnswerSchema>>().toEqualTypeOf<DjgAnswer>()
expectTypeOf<z.infer<typeof djgFiveAnswerSchema>>().toEqualTypeOf<DjgFiveAnswer>()
expectTypeOf<z.infer<typeof packIdSchema>>().toEqualTypeOf<PackId>()
expectTypeOf<z.infer<typeof packRequestSchema>>().toEqualTypeOf<PackRequest>()
expectTypeOf<z.infer<typeof publishedCellSchema>>().toEqualTypeOf<PublishedCell>()
expectTypeOf<z.infer<typeof publishedTableSchema>>().toEqualTypeOf<PublishedTable>()
expectTypeOf<z.infer<typeof purposeSchema>>().toEqualTypeOf<Purpose>()
expectTypeOf<z.infer<typeof ucla3AnswersSchema>>().toEqualTypeOf<Ucla3Answers>()

// Scoring asks for a pack that was opened, of the right instrument.
expectTypeOf<Parameters<typeof scoreDjg6>[0]>().toEqualTypeOf<OpenedPack<'djg-6'>>()
expectTypeOf<OpenedPack<'djg-11'>>().not.toExtend<OpenedPack<'djg-6'>>()

// What one person adds to a group holds no label.
expectTypeOf<keyof ContributionToGroup>().toEqualTypeOf<'instrument' | 'total' | 'emotional' | 'social'>()
