import type { Approval } from '../src/model/approval.ts'
import { exampleChannel, examplePlanned, examplePost } from '../src/model/planned-post.example.ts'
import type { PlannedMedia, PlannedPost } from '../src/model/planned-post.ts'

/** A plan for tests of kills: many made-up posts, a second after each other, all due. */
export interface ChaosPlan {
  readonly posts: readonly PlannedPost[]
  readonly approvals: readonly Approval[]
}

/** What tells one plan from another. */
export interface ChaosPlanOptions {
  readonly platform: 'bluesky' | 'mastodon'
  readonly posts: number
  /** Moment at which the first is due. */
  readonly firstMs: number
  readonly server: string
  readonly account: string
  /** A picture that lies on disk, for every third post. Absent: no pictures. */
  readonly image?: PlannedMedia
  /** Every so many posts one says what the others of them say, to the letter. Absent: no two alike. */
  readonly alikeEvery?: number
}

/** Every so many posts there is a thread of two, so that there is also half a thread to come back to. */
const THREAD_EVERY = 20
const PICTURE_EVERY = 3
/** Long enough for any run: nothing is missed in it, so that what is lost is really lost. */
const GRACE_MINUTES = 7 * 24 * 60

/** The same plan for the same options, in whatever process it is made. */
export function chaosPlan({ platform, firstMs, server, account, ...options }: ChaosPlanOptions): ChaosPlan {
  const channel = { ...exampleChannel(platform), server, account }
  const posts = Array.from({ length: options.posts }, (_, number) => {
    const id = `bericht-${number}`
    return examplePlanned(platform, {
      key: `${id}/${channel.id}`,
      post: { ...examplePost, id },
      channel,
      dueAt: new Date(firstMs + number * 1_000).toISOString(),
      graceMinutes: GRACE_MINUTES,
      parts: partsOf(number, options),
      links: [],
      media: options.image && number % PICTURE_EVERY === 0 ? [options.image] : [],
    })
  })
  return { posts, approvals: posts.map(({ key, hash }) => ({ key, hash, by: 'Sanne', at: '2027-03-01T10:00:00Z' })) }
}

function partsOf(number: number, { alikeEvery }: Pick<ChaosPlanOptions, 'alikeEvery'>): readonly string[] {
  if (alikeEvery !== undefined && number % alikeEvery === 1) return ['Kom erbij zitten.']
  const id = `bericht-${number}`
  const first = `${id}: zet een stoel bij de lift.`
  return number % THREAD_EVERY === 0 ? [first, `${id}: en wacht rustig af.`] : [first]
}

/** What a server shows of a part: its words, and the texts of its pictures behind them. */
export const shownAs = (text: string, alts: readonly string[]): string =>
  [text, ...alts.map((alt) => `[${alt}]`)].join(' ')

/** All that must be on the server, as often as it stands here. */
export const shownOf = ({ posts }: ChaosPlan): readonly string[] =>
  posts.flatMap(({ parts, media }) =>
    parts.map((text, index) => shownAs(text, index === 0 ? media.map(({ alt }) => alt) : [])),
  )
