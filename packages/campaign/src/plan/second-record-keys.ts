import { type Problem, problem } from '@drempel/diagnostics'
import { recordKeys } from '../channels/bluesky/tid.ts'
import type { Material } from '../model/plan.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import { placeAt } from './report.ts'

/**
 * Posts on Bluesky of which a record would have the key of another's: in the same millisecond, once in a million. The second
 * would be found to be there with the words of the first, and so never be sent. It is taken down, and comes out of the plan.
 * @param posts in the order of the plan, so that what was planned first keeps its key.
 */
export function withoutSecondRecordKeys(
  posts: readonly PlannedPost[],
  material: Pick<Material, 'posts'>,
  problems: Problem[],
): readonly PlannedPost[] {
  const holders = new Map<string, PlannedPost>()
  const seconds = new Map<PlannedPost, PlannedPost>()
  for (const post of posts) {
    if (post.channel.platform !== 'bluesky') continue
    const keys = recordKeys(post).map((key) => `${post.channel.id} ${key}`)
    const first = keys.map((key) => holders.get(key)).find((holder) => holder !== undefined)
    if (first) seconds.set(post, first)
    else for (const key of keys) holders.set(key, post)
  }
  for (const { post: written, place } of seconds.size > 0 ? material.posts : [])
    for (const [second, first] of seconds)
      if (second.post === written)
        problems.push(
          problem({
            file: place.file,
            place: placeAt(place, ['when', 'time']),
            rule: 'record-key',
            reason: `Unexpected record key on Bluesky that \`${first.key}\` has too, expected one of its own`,
            actual: second.local.time,
            note: 'Zet dit bericht een minuut eerder of later. Dat twee berichten elkaar zo treffen, is louter toeval.',
          }),
        )
  return seconds.size === 0 ? posts : posts.filter((post) => !seconds.has(post))
}
