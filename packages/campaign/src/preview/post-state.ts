import { type Problem, severityOf } from '@drempel/diagnostics'
import type { FoundApproval } from '../approve/approval-state.ts'
import type { IconName } from './icons.ts'

/** What a reader of the preview wants to know first of a post, the most urgent first. */
export type PostState = 'errors' | 'changed' | 'none' | 'approved'

/** Words and sign of each state. Colour says nothing that these do not. */
export const postStates: Readonly<Record<PostState, { says: string; many: string; icon: IconName }>> = {
  errors: { says: 'Eerst verbeteren', many: 'eerst verbeteren', icon: 'caution' },
  changed: { says: 'Veranderd na akkoord', many: 'veranderd na akkoord', icon: 'pencil' },
  none: { says: 'Nog geen akkoord', many: 'nog geen akkoord', icon: 'circle' },
  approved: { says: 'Akkoord', many: 'akkoord', icon: 'check' },
}

/** State of one planned post: errors go before everything, because nothing with errors is sent. */
export const postState = (problems: readonly Problem[], { state }: FoundApproval): PostState =>
  problems.some((one) => severityOf(one) === 'error') ? 'errors' : state
