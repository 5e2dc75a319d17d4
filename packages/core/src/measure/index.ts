export {
  type ActionAnswers,
  type ActionResponse,
  type ActionScore,
  type ActionSummary,
  actionAnswersSchema,
  actionResponseSchema,
  actionResponsesSchema,
  actionScoreSchema,
  changeNote,
  type ScoreShare,
  type StatementMoment,
  type StatementSummary,
  summariseActionPerspective,
} from './action-perspective.ts'
export {
  type DirectAnswer,
  type Djg6Answers,
  type Djg11Answers,
  type DjgFiveAnswer,
  directAnswerSchema,
  djg6AnswersSchema,
  djg11AnswersSchema,
  djgAnswerSchema,
  djgFiveAnswerSchema,
  fromFiveOptions,
  type Ucla3Answers,
  ucla3AnswersSchema,
} from './answers.ts'
export {
  type Axis,
  axisSchema,
  type CountTable,
  countsBy,
  countTableSchema,
  type PublishedTable,
  publishedTableSchema,
} from './count-table.ts'
export { type DirectTally, type DirectTallyAnswer, tallyDirectQuestion } from './direct-question.ts'
export type { DjgAnswer, PackItem, Subscale } from './djg-items.ts'
export type { FamilyRefusal, RefusedFamily } from './family.ts'
export { type Limit, limits } from './limits.ts'
export { type Band, type Norm, type NormId, norms, type Scale } from './norms.ts'
export {
  type OpenedPack,
  openPack,
  type PackAnswer,
  type PackRefusal,
  type PackRequest,
  packIdSchema,
  packRequestSchema,
  purposeSchema,
} from './open-pack.ts'
export { type AnswerOption, type InstrumentPack, type PackCard, type PackId, type Purpose, packCards } from './packs.ts'
export { hiddenNote, type PublishedCell, publishCount, publishedCellSchema, renderCell } from './published-cell.ts'
export { auditTable, type Exposure, type ReaderRange } from './reader-range.ts'
export { type ContributionToGroup, scoreDjg6, scoreDjg11, scoreUcla3 } from './score.ts'
export type { GroupShare } from './shares.ts'
export {
  type CategoryShare,
  type Centre,
  type GroupAnswer,
  type GroupRefusal,
  type GroupSummary,
  type SummaryChoice,
  summariseGroup,
} from './summarise-group.ts'
export { type SuppressedFamily, suppress, suppressAll } from './suppress.ts'
