import type { Rule } from './rule.ts'
import { duplicateAddress } from './rules/duplicate-address.ts'
import { evidence } from './rules/evidence.ts'
import { headingOrder } from './rules/heading-order.ts'
import { helplineDate } from './rules/helpline-date.ts'
import { imageText } from './rules/image-text.ts'
import { internalLink } from './rules/internal-link.ts'
import { reviewDate } from './rules/review-date.ts'

/** All rules, ordered by name. */
export const rules: readonly Rule[] = [
  duplicateAddress,
  evidence,
  headingOrder,
  helplineDate,
  imageText,
  internalLink,
  reviewDate,
]
