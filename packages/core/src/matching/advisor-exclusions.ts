import { addDays, type Day, formatDay } from '../calendar/day.ts'
import { defaultNorms } from '../trajectory/norms.ts'
import type { AdvisorProfile, InitiativeProfile } from './advisor-profile.ts'

/** Why an advisor cannot be asked. */
export type AdvisorExclusion = 'not-certified' | 'conflict' | 'left' | 'leaves-too-soon' | 'absent' | 'full'

/** A reason why an advisor cannot be asked. */
export interface ExclusionReason {
  /** Rule that holds. */
  readonly rule: AdvisorExclusion
  /** Why, in one Dutch sentence. */
  readonly words: string
}

/** Weeks that so many working days take, holidays left out. */
const weeksOf = (workingDays: number) => Math.ceil(workingDays / 5)

/** Days from signing up to written-down lessons, at the latest, by `defaultNorms`: six, two, twelve and one week. */
export const trajectoryDays =
  7 *
  (defaultNorms.conversationWeeks +
    weeksOf(defaultNorms.adviceWorkingDays) +
    defaultNorms.followUpUntilWeeks +
    weeksOf(defaultNorms.lessonsWorkingDays))

/** Everything that stands in the way of asking this advisor on this day. Empty when nothing does. */
export function exclusionsOf(initiative: InitiativeProfile, advisor: AdvisorProfile, day: Day): ExclusionReason[] {
  const reasons: ExclusionReason[] = []
  const { leavesOn, absences, open, maximumOpen } = advisor
  if (!advisor.certified) reasons.push({ rule: 'not-certified', words: 'Heeft de training nog niet afgerond.' })
  if (advisor.conflicts.includes(initiative.id))
    reasons.push({ rule: 'conflict', words: 'Heeft zelf een belang bij dit initiatief.' })
  if (leavesOn !== undefined && leavesOn < day)
    reasons.push({ rule: 'left', words: `Is gestopt op ${formatDay(leavesOn)}.` })
  else if (leavesOn !== undefined && leavesOn < addDays(day, trajectoryDays))
    reasons.push({
      rule: 'leaves-too-soon',
      words: `Stopt op ${formatDay(leavesOn)}, voordat dit traject klaar kan zijn.`,
    })
  const away = absences
    .filter(({ from, to }) => from <= day && day <= to)
    .map(({ to }) => to)
    .sort()
    .at(-1)
  if (away !== undefined) reasons.push({ rule: 'absent', words: `Is er niet tot en met ${formatDay(away)}.` })
  if (open >= maximumOpen)
    reasons.push({ rule: 'full', words: `Heeft geen plaats: ${open} lopend, hooguit ${maximumOpen} tegelijk.` })
  return reasons
}
