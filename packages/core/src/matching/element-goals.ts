import type { Element } from '../vocabulary/elements.ts'
import type { Goal } from '../vocabulary/goals.ts'

/**
 * Which goals each active element serves most. The elements and goals are those of Bouwman & Van Tilburg (`bvt2020`);
 * the links between them are our own editorial choice from `domain.md` §2.1 and need an expert's eye. The links of
 * `activities` are weak or indirect; `practical` makes other things possible; `expectations` narrows the gap itself
 * and so serves all four.
 */
export const elementGoals: Readonly<Record<Element, readonly Goal[]>> = {
  activities: ['meaning', 'network'],
  meeting: ['network', 'belonging'],
  practical: ['network'],
  contact: ['intimacy', 'belonging'],
  skills: ['network', 'intimacy'],
  expectations: ['network', 'belonging', 'intimacy', 'meaning'],
  role: ['meaning', 'belonging'],
}
