export { type AdvisorExclusion, type ExclusionReason, trajectoryDays } from './advisor-exclusions.ts'
export {
  type Absence,
  type AdvisorProfile,
  absenceSchema,
  advisorProfileSchema,
  type InitiativeProfile,
  initiativeProfileSchema,
} from './advisor-profile.ts'
export { type AdvisorRule, advisorWeights } from './advisor-weights.ts'
export { themeShare } from './choose.ts'
export { elementGoals } from './element-goals.ts'
export {
  type ElementScan,
  elementScanSchema,
  type ScanScore,
  scanScoreSchema,
} from './element-scan.ts'
export {
  type AdvisorMatch,
  type AdvisorMatches,
  type AdvisorMatchOptions,
  type ExcludedAdvisor,
  matchAdvisors,
} from './match-advisors.ts'
export { type MatchRule, type MatchWeight, matchWeights } from './match-weights.ts'
export {
  type MatchReason,
  type PieceMatch,
  type PieceMatches,
  type ReferAdvice,
  type SetAside,
  type SetAsideRule,
} from './piece-match.ts'
export { type Matcher, type MatchOptions, matchPieces, prepareMatcher } from './prepare-matcher.ts'
export { referralSlugs } from './refer.ts'
export {
  type Capacity,
  capacitySchema,
  type Situation,
  type SituationField,
  situationFields,
  situationSchema,
} from './situation.ts'
