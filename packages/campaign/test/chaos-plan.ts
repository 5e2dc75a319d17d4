import type { Approval } from '../src/model/approval.ts'
import { exampleChannel, examplePlanned, examplePost } from '../src/model/planned-post.example.ts'
import type { PlannedPost } from '../src/model/planned-post.ts'

/** A plan for tests of kills: many made-up posts, a second after each other, all due. */
export interface ChaosPlan {
  readonly posts: readonly PlannedPost[]
  readonly approvals: readonly Approval[]
}

/** What tells one plan from another. */
export interface ChaosPlanOptions {
  readonly posts: number
  /** Moment at which the first is due. */
  readonly firstMs: number
  readonly server: string
  readonly account: string
}

/** Every so many posts there is a thread of two, so that there is also half a thread to come back to. */
const THREAD_EVERY = 20
/** Long enough for any run: nothing is missed in it, so that what is lost is really lost. */
const GRACE_MINUTES = 7 * 24 * 60

/** The same plan for the same options, in whatever process it is made. */
export function chaosPlan({ posts: count, firstMs, server, account }: ChaosPlanOptions): ChaosPlan {
  const channel = { ...exampleChannel('bluesky'), server, account }
  const posts = Array.from({ length: count }, (_, number) => {
    const id = `bericht-${number}`
    return examplePlanned('bluesky', {
      key: `${id}/bluesky`,
      post: { ...examplePost, id },
      channel,
      dueAt: new Date(firstMs + number * 1_000).toISOString(),
      graceMinutes: GRACE_MINUTES,
      parts: [
        `${id}: zet een stoel bij de lift.`,
        ...(number % THREAD_EVERY === 0 ? [`${id}: en wacht rustig af.`] : []),
      ],
      links: [],
      media: [],
    })
  })
  return { posts, approvals: posts.map(({ key, hash }) => ({ key, hash, by: 'Sanne', at: '2027-03-01T10:00:00Z' })) }
}

/** All texts that must be on the server, each once. */
export const textsOf = ({ posts }: ChaosPlan): readonly string[] => posts.flatMap(({ parts }) => parts)
