import { daysBetween } from '@drempel/core/calendar'
import { helplineFreshDays } from '@drempel/core/toolkit'
import { defineRule } from '../rule.ts'

export const helplineDate = defineRule({
  id: 'helpline-date',
  why: 'Somebody in need dials this number. A number that nobody checked for half a year is not published.',
  examples: [
    { now: '2027-05-23', problems: [] },
    {
      now: '2027-05-24',
      problems: [
        {
          at: '2026-11-24',
          reason: 'Unexpected number of `luisterlijn` that was checked 181 days ago, expected at most 180',
        },
      ],
    },
  ],
  check({ helplines, now }, report) {
    for (const [index, { id, checkedAt, sourceUrl }] of helplines.entries.entries()) {
      const days = daysBetween(checkedAt, now)
      if (days <= helplineFreshDays) continue
      report({
        file: helplines.file,
        place: helplines.head.placeOf([index, 'checkedAt']),
        actual: checkedAt,
        reason: `Unexpected number of \`${id}\` that was checked ${days} days ago, expected at most ${helplineFreshDays}`,
        note: `Look at ${sourceUrl}, then move \`checkedAt\`.`,
      })
    }
  },
})
