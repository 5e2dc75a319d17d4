import type { Day } from '@drempel/core/calendar'
import { type ConsentUse, consentRefusalWords, permits } from '@drempel/core/consent'
import type { PlanContext } from './context.ts'
import type { Finding } from './report.ts'

/** A post on its way: which day it is for, and whether it may still go out. */
export interface Moment {
  /** Day of posting. */
  readonly day: string
  /** Whether its grace has not passed: it can still be sent, today at the latest. */
  readonly open: boolean
}

/**
 * What is wrong with a consent for this use. It must hold on the day of posting, and today as well as long as the post may
 * still go out: who withdrew this morning is not shown because last night's post was late.
 */
export function consentFinding(
  what: string,
  consentId: string,
  use: ConsentUse,
  { day, open }: Moment,
  { consents, today }: PlanContext,
): Finding | undefined {
  const consent = consents.get(consentId)
  if (!consent) {
    return {
      rule: 'consent',
      reason: `Unexpected ${what} with the unknown consent \`${consentId}\`, expected a number from the snapshot`,
      actual: consentId,
      note: 'Zonder toestemming gaat het bericht niet weg. Haal een nieuwe `project.json` op, of kies iets anders.',
    }
  }
  for (const on of open && today > day ? [day, today] : [day]) {
    const answer = permits(consent, use, on as Day)
    if (answer.ok) continue
    return {
      rule: 'consent',
      reason: `Unexpected ${what}: consent \`${consentId}\` does not permit \`${use}\` on ${on} (\`${answer.refusal}\`), expected a consent that does`,
      actual: answer.refusal,
      note: `${consentRefusalWords[answer.refusal]} Het bericht staat daarom niet in het plan; haal dit eruit of kies iets anders.`,
    }
  }
  return undefined
}
