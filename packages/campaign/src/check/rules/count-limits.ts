import type { PlannedPost } from '../../model/planned-post.ts'
import type { Limit } from '../../platform-rules/platform-rule.ts'
import { ruleOf } from '../../platform-rules/platform-rules.ts'
import { platformName, textPath } from '../post-texts.ts'
import { postRule } from '../rule.ts'

const matches = (parts: readonly string[], pattern: RegExp) => parts.join('\n').match(pattern)?.length ?? 0
const tags = ({ parts }: PlannedPost) => matches(parts, /(?<![\p{L}\p{N}/#&])#(?=[\p{L}\p{N}_]*\p{L})[\p{L}\p{N}_]+/gu)

/** What is counted for a limit, with its word in a message and in a note. */
const counted: readonly {
  readonly limit: Limit
  readonly count: (planned: PlannedPost) => number
  readonly en: string
  readonly nl: string
}[] = [
  { limit: 'hashtags', count: tags, en: 'hashtags', nl: 'Kies de belangrijkste tags.' },
  {
    limit: 'topics',
    count: tags,
    en: 'topics',
    nl: 'Een bericht op Threads heeft één onderwerp; haal de andere tags uit de tekst.',
  },
  {
    limit: 'links',
    count: ({ links }) => new Set(links.map(({ url }) => url)).size,
    en: 'links',
    nl: 'Eén link is genoeg.',
  },
  {
    limit: 'mentions',
    count: ({ parts }) => matches(parts, /(?<![\p{L}\p{N}@/.])@[\p{L}\p{N}_][\p{L}\p{N}_.-]*/gu),
    en: 'mentions',
    nl: 'Noem minder accounts.',
  },
]

export const countLimits = postRule({
  id: 'count-limits',
  why: {
    nl: 'Platforms staan maar een paar hashtags, links of vermeldingen toe en weigeren het bericht of laten de rest weg.',
    en: 'Platforms allow few hashtags, links or mentions, and refuse the post or drop the rest.',
  },
  source: 'campaign.md §4',
  examples: [
    { posts: [{ channels: ['instagram'], tags: ['A', 'B', 'C', 'D', 'E'] }], problems: [] },
    {
      posts: [{ channels: ['instagram'], tags: ['A', 'B', 'C', 'D', 'E', 'F'] }],
      problems: [{ at: 'text', reason: 'Unexpected 6 hashtags on Instagram, expected at most 5' }],
    },
    {
      posts: [{ channels: ['threads'], text: 'Kom erbij. {link}\n\n#KomErbij #OverDeDrempel' }],
      problems: [{ at: 'text', reason: 'Unexpected 2 topics on Threads, expected at most 1' }],
    },
  ],
  check(planned) {
    return counted.flatMap(({ limit, count, en, nl }) => {
      const most = ruleOf(planned.channel.platform, limit)?.value
      const used = most === undefined ? 0 : count(planned)
      if (most === undefined || used <= most) return []
      const reason = `Unexpected ${used} ${en} on ${platformName(planned)}, expected at most ${most}`
      return [{ path: textPath(planned), reason, actual: String(used), note: nl }]
    })
  },
})
