import type { Channel } from '../model/channel.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import type { Post } from '../model/post.ts'

/** One post at its moment, with all the channels that it goes to then. */
export interface PostMoment {
  readonly post: Post
  readonly dueAt: string
  readonly local: PlannedPost['local']
  readonly channels: readonly Channel[]
  /** What will be sent, channel by channel. */
  readonly planned: readonly [PlannedPost, ...PlannedPost[]]
}

/** The planned posts as people see them in a calendar: a post once, whatever the number of its channels. In the order of the plan. */
export function momentsOf(posts: readonly PlannedPost[]): PostMoment[] {
  return [...Map.groupBy(posts, ({ post, dueAt }) => `${dueAt} ${post.id}`).values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            post: first.post,
            dueAt: first.dueAt,
            local: first.local,
            channels: [first, ...others].map(({ channel }) => channel),
            planned: [first, ...others] as const,
          },
        ]
      : [],
  )
}
