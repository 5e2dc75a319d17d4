import type { PlannedPost } from '../../model/planned-post.ts'
import type { Platform } from '../../model/platform.ts'
import { planRule } from '../rule.ts'

/** Least hours between two posts on one channel: closer, the second pushes the first away. Our own choice. */
const LEAST_HOURS = 2
const MS_PER_HOUR = 3_600_000
/** Not read at a moment. */
const withoutMoment = new Set<Platform>(['paper', 'press', 'poster'])

export const overlap = planRule({
  id: 'overlap',
  why: {
    nl: 'Twee berichten kort na elkaar op één kanaal: dan leest niemand het eerste.',
    en: 'Two posts on one channel shortly after each other: nobody reads the first.',
  },
  source: 'project',
  examples: [
    { posts: [{}, { id: 'tweede', when: { day: '2027-03-04', time: '12:00' } }], problems: [] },
    { posts: [{}, { id: 'tweede', when: { day: '2027-03-04', time: '10:30' }, channels: ['bluesky'] }], problems: [] },
    {
      posts: [{ id: 'tweede', when: { day: '2027-03-04', time: '11:59' } }, {}],
      problems: [
        {
          at: 'when',
          reason: 'Unexpected post on `mastodon` 119 minutes after `stoel`, expected at least 2 hours between them',
        },
      ],
    },
  ],
  checkAll(posts) {
    const byChannel = Map.groupBy(
      posts.filter(({ channel }) => !withoutMoment.has(channel.platform)),
      ({ channel }) => channel.id,
    )
    return [...byChannel].flatMap(([channel, onIt]) => {
      const inOrder = onIt.toSorted((one, other) => dueMs(one) - dueMs(other))
      return inOrder.flatMap((planned, index) => {
        const before = inOrder[index - 1]
        if (!before || dueMs(planned) - dueMs(before) >= LEAST_HOURS * MS_PER_HOUR) return []
        const minutes = Math.round((dueMs(planned) - dueMs(before)) / 60_000)
        return [
          {
            at: { post: planned.post.id, path: ['when'] },
            keys: [planned.key, before.key],
            severity: 'warning',
            reason: `Unexpected post on \`${channel}\` ${minutes} minutes after \`${before.post.id}\`, expected at least ${LEAST_HOURS} hours between them`,
            note: 'Zet een van de twee op een ander uur.',
          } as const,
        ]
      })
    })
  },
})

const dueMs = ({ dueAt }: PlannedPost): number => Date.parse(dueAt)
