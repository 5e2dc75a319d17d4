import { rulesAboutPeople } from './about-people.ts'
import { rulesAboutTheFeeling } from './about-the-feeling.ts'
import { rulesAboutWhatWeDo } from './about-what-we-do.ts'
import type { WordingRule } from './rule.ts'

/**
 * All rules about words, each with its reason and examples. Ours, after the language guide of Marmalade Trust (`marmalade`)
 * and the list in `domain.md` §6.6, with W1 to W4 of the campaign; where those two differ in weight, the heavier counts,
 * except for `admit`, a warning.
 */
export const wordingRules: readonly WordingRule[] = [
  ...rulesAboutPeople,
  ...rulesAboutTheFeeling,
  ...rulesAboutWhatWeDo,
]
