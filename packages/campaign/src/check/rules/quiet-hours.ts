import type { Platform } from '../../model/platform.ts'
import { postRule } from '../rule.ts'

const [FROM, UNTIL] = ['22:00', '07:00']
/** Nothing rings when these are ready: paper, and a feed that somebody reads when they like. */
const silent = new Set<Platform>(['paper', 'press', 'poster', 'feed'])

export const quietHours = postRule({
  id: 'quiet-hours',
  why: {
    nl: 'Een melding in de nacht maakt iemand wakker, of treft iemand die al lag te piekeren.',
    en: 'A notification at night wakes somebody, or finds somebody who lay awake.',
  },
  source: 'campaign.md §6 W13',
  examples: [
    { posts: [{ when: { day: '2027-03-04', time: '07:00' } }], problems: [] },
    { posts: [{ when: { day: '2027-03-04', time: '23:00' }, channels: ['poster'] }], problems: [] },
    {
      posts: [{ when: { day: '2027-03-04', time: '22:00' } }],
      problems: [{ at: 'when.time', reason: 'Unexpected time 22:00, expected a time between 07:00 and 22:00' }],
    },
  ],
  check({ local: { time }, channel }) {
    if (silent.has(channel.platform) || (time >= UNTIL && time < FROM)) return []
    const reason = `Unexpected time ${time}, expected a time between ${UNTIL} and ${FROM}`
    return [
      {
        path: ['when', 'time'],
        severity: 'warning',
        actual: time,
        reason,
        note: 'Kies een uur waarop mensen wakker zijn.',
      },
    ]
  },
})
