import { daysBetween } from '@drempel/core/calendar'
import { defineRule } from '../rule.ts'

/** Days before the review day on which the reminder begins: `domain.md` §8.4. */
const REMIND_DAYS = 30

export const reviewDate = defineRule({
  id: 'review-date',
  why: 'Somebody reads every piece again now and then. A late review is a reminder and not an error: it must not shut the whole toolkit.',
  examples: [
    { fields: { reviewBefore: '2027-11-24' }, problems: [] },
    {
      fields: { reviewBefore: '2026-11-20' },
      problems: [
        {
          at: '2026-11-20',
          reason: 'Unexpected review date in the past (`2026-11-20`), expected a day after 2026-11-24',
        },
      ],
    },
    {
      fields: { reviewBefore: '2026-12-01' },
      problems: [
        {
          at: '2026-12-01',
          reason: 'Unexpected review date in 7 days (`2026-12-01`), expected somebody to read it before',
        },
      ],
    },
  ],
  check({ pieces, now }, report) {
    for (const { file, piece, head } of pieces) {
      const days = daysBetween(now, piece.reviewBefore)
      const at = {
        file,
        place: head.placeOf(['reviewBefore']),
        actual: piece.reviewBefore,
        note: 'Read it, mend it, then move `reviewBefore` and `updatedOn`.',
      }
      if (days <= 0)
        report({
          ...at,
          severity: 'warning',
          reason: `Unexpected review date in the past (\`${piece.reviewBefore}\`), expected a day after ${now}`,
        })
      else if (days <= REMIND_DAYS)
        report({
          ...at,
          severity: 'info',
          reason: `Unexpected review date in ${days} days (\`${piece.reviewBefore}\`), expected somebody to read it before`,
        })
    }
  },
})
