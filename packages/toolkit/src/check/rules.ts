import type { Rule } from './rule.ts'
import { duplicateAddress } from './rules/duplicate-address.ts'
import { duplicateId } from './rules/duplicate-id.ts'
import { evidence } from './rules/evidence.ts'
import { glossaryUse } from './rules/glossary-use.ts'
import { headingOrder } from './rules/heading-order.ts'
import { helplineDate } from './rules/helpline-date.ts'
import { imageText } from './rules/image-text.ts'
import { internalLink } from './rules/internal-link.ts'
import { knownName } from './rules/known-name.ts'
import { personalData } from './rules/personal-data.ts'
import { readability } from './rules/readability.ts'
import { reviewDate } from './rules/review-date.ts'
import { statisticComparison } from './rules/statistic-comparison.ts'
import { wording } from './rules/wording.ts'

/** All rules, ordered by name. */
export const rules: readonly Rule[] = [
  duplicateAddress,
  duplicateId,
  evidence,
  glossaryUse,
  headingOrder,
  helplineDate,
  imageText,
  internalLink,
  knownName,
  personalData,
  readability,
  reviewDate,
  statisticComparison,
  wording,
]
