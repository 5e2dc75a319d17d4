export { type Audience, audienceSchema, audiences } from './audiences.ts'
export { type Element, elementSchema, elements } from './elements.ts'
export { type EvidenceLevel, evidenceLevelSchema, evidenceLevels } from './evidence-levels.ts'
export { type Goal, type GoalTerm, goalSchema, goals } from './goals.ts'
export { type LanguageStatus, languageStatuses, languageStatusSchema } from './language-statuses.ts'
export { type LonelinessKind, lonelinessKindSchema, lonelinessKinds } from './loneliness-kinds.ts'
export { type Obstacle, obstacleSchema, obstacles } from './obstacles.ts'
export { type Phase, phaseSchema, phases } from './phases.ts'
export { type PieceKind, pieceKindSchema, pieceKinds } from './piece-kinds.ts'
export {
  type CostBand,
  costBandSchema,
  costBands,
  type PrintForm,
  printFormSchema,
  printForms,
  type Reach,
  reaches,
  reachSchema,
} from './practice.ts'
export { type Province, type ProvinceTerm, provinceSchema, provinces } from './provinces.ts'
export { type IdsOf, idsOf, type Term, termOf } from './term.ts'
export { type Theme, type ThemeTerm, themeSchema, themes } from './themes.ts'
