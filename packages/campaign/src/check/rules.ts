import type { CheckRule } from './rule.ts'
import { altText } from './rules/alt-text.ts'
import { approvalChanged } from './rules/approval-changed.ts'
import { callToAction } from './rules/call-to-action.ts'
import { captions } from './rules/captions.ts'
import { countLimits } from './rules/count-limits.ts'
import { coverageMix } from './rules/coverage-mix.ts'
import { effectClaim } from './rules/effect-claim.ts'
import { exampleData } from './rules/example-data.ts'
import { figure } from './rules/figure.ts'
import { formOfAddress } from './rules/form-of-address.ts'
import { hashtagForm } from './rules/hashtag-form.ts'
import { helpWithPain } from './rules/help-with-pain.ts'
import { helplineFresh } from './rules/helpline-fresh.ts'
import { links } from './rules/links.ts'
import { mediaChanged } from './rules/media-changed.ts'
import { mediaLimits } from './rules/media-limits.ts'
import { mediaNeeded } from './rules/media-needed.ts'
import { occasionConfirmed } from './rules/occasion-confirmed.ts'
import { overlap } from './rules/overlap.ts'
import { ownQuote } from './rules/own-quote.ts'
import { personalData } from './rules/personal-data.ts'
import { pictureConsent } from './rules/picture-consent.ts'
import { quietHours } from './rules/quiet-hours.ts'
import { rateBudget } from './rules/rate-budget.ts'
import { readability } from './rules/readability.ts'
import { sadPicture } from './rules/sad-picture.ts'
import { sensitiveDaysRule } from './rules/sensitive-days.ts'
import { siteBuilt } from './rules/site-built.ts'
import { staleRulesRule } from './rules/stale-rules.ts'
import { textLength } from './rules/text-length.ts'
import { utm } from './rules/utm.ts'
import { wording } from './rules/wording.ts'

/** All rules, ordered by name. Consent on the day of posting is looked at where the plan is made: such a post is left out of it. */
export const checkRules: readonly CheckRule[] = [
  altText,
  approvalChanged,
  callToAction,
  captions,
  countLimits,
  coverageMix,
  effectClaim,
  exampleData,
  figure,
  formOfAddress,
  hashtagForm,
  helpWithPain,
  helplineFresh,
  links,
  mediaChanged,
  mediaLimits,
  mediaNeeded,
  occasionConfirmed,
  overlap,
  ownQuote,
  personalData,
  pictureConsent,
  quietHours,
  rateBudget,
  readability,
  sadPicture,
  sensitiveDaysRule,
  siteBuilt,
  staleRulesRule,
  textLength,
  utm,
  wording,
]
