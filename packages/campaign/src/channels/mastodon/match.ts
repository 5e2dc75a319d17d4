import type { Difference } from '../../model/adapter.ts'
import type { PlannedPost } from '../../model/planned-post.ts'
import { comparable } from './plain-text.ts'
import type { Status } from './status.ts'

/** The addresses in a part that only this post on this channel has: the plan puts its id in them. */
const marksOf = ({ links, post, parts }: PlannedPost, index: number): readonly string[] =>
  links
    .filter(({ url, shown }) => parts[index]?.includes(shown) && url.includes(`utm_term=${post.id}.`))
    .map(({ url }) => url)

/** Whether a post on the server is this part: the same words, or an address that only it has. */
function isPart(post: PlannedPost, index: number, status: Status): boolean {
  const marks = marksOf(post, index)
  if (status.addresses.some((address) => marks.includes(address))) return true
  const words = comparable(textOf(post, index))
  // Without words only its pictures tell it from another.
  return comparable(status.text) === words && (words !== '' || hasAltsOf(post, status))
}

const hasAltsOf = ({ media }: PlannedPost, { alts }: Status): boolean =>
  media.length === alts.length && media.every(({ alt }, place) => comparable(alt) === comparable(alts[place] ?? ''))

/** The words of a part as they are sent: a link stands there in full, since the server shortens it for the eye by itself. */
export const textOf = (post: PlannedPost, index: number): string =>
  post.links.reduce(
    (text, { shown, url }) => (shown === url ? text : text.replace(shown, url)),
    post.parts[index] ?? '',
  )

/** Every post on the server that could be the first part, oldest first. */
export const headsOf = (post: PlannedPost, statuses: readonly Status[]): readonly Status[] =>
  statuses.filter((status) => status.answers === undefined && isPart(post, 0, status))

/**
 * What a post is known by: its words, or the texts of its pictures when it has none. Undefined when it has an address that no
 * other post has.
 */
export function looksOf(post: PlannedPost): string | undefined {
  if (marksOf(post, 0).length > 0) return undefined
  return comparable(textOf(post, 0)) || JSON.stringify(post.media.map(({ alt }) => comparable(alt)))
}

/** Whether later parts of a thread are there that hang on nothing of ours: its first part was taken away. */
export const hasLooseParts = (post: PlannedPost, statuses: readonly Status[]): boolean =>
  statuses.some(
    (status) =>
      !statuses.some(({ id }) => id === status.answers) &&
      post.parts.some((_, index) => index > 0 && isPart(post, index, status)),
  )

/** The parts below a first part, first part first, as far as they hang on each other. */
export function partsBelow(head: Status, post: PlannedPost, statuses: readonly Status[]): readonly Status[] {
  const parts = [head]
  for (let index = 1; index < post.parts.length && parts.length === index; index++) {
    const answers = statuses.filter(({ answers }) => answers === parts.at(-1)?.id)
    // When none has its words, one that was changed by hand is this part. What else we answered ourselves is not.
    const next = answers.find((status) => isPart(post, index, status)) ?? answers.find(({ edited }) => edited)
    if (next) parts.push(next)
  }
  return parts
}

/** In what the parts on the server differ from the plan. */
export function differencesOf(post: PlannedPost, parts: readonly Status[]): readonly Difference[] {
  const [first] = parts
  const differs: Record<string, boolean> = {
    text: parts.some((part, index) => comparable(part.text) !== comparable(textOf(post, index))),
    links: parts.some((part, index) => marksOf(post, index).some((mark) => !part.addresses.includes(mark))),
    media: first?.alts.length !== post.media.length,
    alt: post.media.some(({ alt }, index) => comparable(alt) !== comparable(first?.alts[index] ?? '')),
    language: parts.some(({ language }) => language !== undefined && language !== post.lang),
  }
  return (Object.keys(differs) as Difference[]).filter((name) => differs[name])
}
