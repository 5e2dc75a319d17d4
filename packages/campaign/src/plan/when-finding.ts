import { MOST_PLUS_DAYS, type Post, YEARS } from '../model/post.ts'
import type { WhenRefusal } from '../time/resolve-when.ts'
import type { PlanContext } from './context.ts'
import type { Finding } from './report.ts'
import { meant } from './suggestion.ts'

/** What is wrong with a time, in words. */
export function whenFinding(refusal: WhenRefusal, { when }: Post, { occasions }: PlanContext): Finding {
  const rule = 'when'
  switch (refusal.kind) {
    case 'no-day':
      return {
        rule,
        reason: 'Unexpected `when` without a day, expected `day` or `occasion`',
        note: 'Zet erbij op welke dag, of aan welke gelegenheid het hangt.',
      }
    case 'two-days':
      return {
        rule,
        reason: 'Unexpected `occasion` beside `day`, expected one of the two',
        note: 'Haal er een weg: een vaste dag, of een gelegenheid met `plusDays`.',
      }
    case 'plus-without-occasion':
      return {
        rule,
        reason: 'Unexpected `plusDays` beside `day`, expected it with `occasion` only',
        note: 'Reken de dag uit, of hang het bericht aan een gelegenheid.',
      }
    case 'no-such-day':
      return {
        rule,
        reason: `Unexpected day \`${refusal.day}\`, expected a day that exists`,
        actual: refusal.day,
        note: 'Kijk de datum na, bijvoorbeeld `2027-03-04`.',
      }
    case 'far-year':
      return {
        rule,
        reason: `Unexpected day \`${refusal.day}\`, expected a year from ${YEARS.first} to ${YEARS.last}`,
        actual: refusal.day,
        note: 'Kijk het jaartal na.',
      }
    case 'far-from-occasion':
      return {
        rule,
        reason: `Unexpected \`plusDays\` of ${refusal.plusDays}, expected -${MOST_PLUS_DAYS} to ${MOST_PLUS_DAYS}`,
        actual: String(refusal.plusDays),
        note: 'Schrijf hier een aantal dagen, geen datum.',
      }
    case 'unknown-occasion':
      return {
        rule,
        reason: `Unexpected occasion \`${refusal.id}\`, expected an occasion of \`occasions.yaml\``,
        actual: refusal.id,
        expected: [...occasions.keys()],
        note: meant(refusal.id, occasions.keys(), 'De gelegenheden staan in `occasions.yaml`.'),
      }
    case 'occasion-without-day':
      return {
        rule,
        reason: `Unexpected occasion \`${refusal.id}\` without a day, expected \`day\`, or \`rule\` with \`year\``,
        actual: refusal.id,
        note: 'Zet de dag erbij in `occasions.yaml`.',
      }
    case 'skipped':
      return {
        rule,
        reason: `Unexpected time \`${when.time}\` on ${refusal.day}, expected a time that exists: the clock skips this hour`,
        actual: when.time,
        note: 'Die nacht gaat de klok vooruit. Kies een andere tijd.',
      }
    case 'twice':
      return {
        rule,
        reason: `Unexpected time \`${when.time}\` on ${refusal.day}, expected \`choose\`: the clock shows it twice (${refusal.offsets.join(' and ')})`,
        actual: when.time,
        expected: ['earlier', 'later'],
        note: 'Die nacht gaat de klok terug. Zet er `choose: earlier` of `choose: later` bij, of kies een andere tijd.',
      }
  }
}
