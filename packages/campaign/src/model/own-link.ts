import type { PlannedLink, PlannedPost } from './planned-post.ts'

/** The link of the post itself, not one that staff wrote in its words; absent when the post has none. The plan puts it first. */
export const ownLink = ({ post, links: [first] }: PlannedPost): PlannedLink | undefined =>
  post.link === undefined ? undefined : first
