export { type DoumaBand, doumaBandOf, doumaBands, fleschDouma, shownScore, type TextCounts } from './flesch-douma.ts'
export {
  type Lint2Features,
  type Lint2Level,
  type Lint2Score,
  lint2FeaturesSchema,
  lint2Levels,
  scoreLint2,
} from './lint2.ts'
export { type PassiveHint } from './passive.ts'
export { findPersonalData, type PersonalDataOptions, publicPhoneNumbers } from './personal/find-personal-data.ts'
export {
  type Certainty,
  type PersonalDataFinding,
  type PersonalDataKind,
  personalDataKinds,
} from './personal/finding.ts'
export { redact } from './personal/redact.ts'
export { plainText } from './plain-text.ts'
export {
  type LongWord,
  type MeasuredSentence,
  measureReadability,
  type Readability,
  readabilityTargets,
} from './readability.ts'
export { type Sentence, splitSentences } from './sentences.ts'
export { countSyllables } from './syllables.ts'
export { checkWording, type WordingFinding, type WordingOptions } from './wording/check-wording.ts'
export { officialNames } from './wording/names.ts'
export { type WordingAudience, type WordingRule, type WordingSeverity } from './wording/rule.ts'
export { wordingRules } from './wording/rules.ts'
export { type Stretch, splitWords } from './words.ts'
