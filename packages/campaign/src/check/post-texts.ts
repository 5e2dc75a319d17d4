import type { PlannedPost } from '../model/planned-post.ts'
import { platforms } from '../model/platform.ts'

/** A text of a post that somebody reads, and where staff wrote it. */
export interface PostText {
  readonly path: readonly PropertyKey[]
  readonly text: string
}

/** Where the words of a planned post stand in the calendar: those of all channels, or those for its own channel. */
export const textPath = ({ post, channel }: PlannedPost): readonly PropertyKey[] =>
  post.texts?.[channel.id] === undefined ? ['text'] : ['texts', channel.id]

/** The words as staff wrote them, before links, figures and quotes were filled in. */
export const writtenText = ({ post, channel }: PlannedPost): string => post.texts?.[channel.id] ?? post.text

/** Where the alt text of a file of a post stands. */
export const altPath = ({ post }: PlannedPost, index: number): readonly PropertyKey[] =>
  post.media?.[index]?.alt === undefined ? ['media', index] : ['media', index, 'alt']

/** Where the link of a post stands. */
export const linkPath = (planned: PlannedPost): readonly PropertyKey[] =>
  planned.post.link === undefined ? textPath(planned) : ['link']

/** Name of the platform for people. */
export const platformName = ({ channel }: PlannedPost): string => platforms[channel.platform].nl

/** A line with nothing but tags. */
const TAG_LINE = /^(?:[ \t]*#[\p{L}\p{N}_]+)+[ \t]*$/gmu

/** The words that are read as sentences: without addresses and without a line of tags, the same on every channel that shares them. */
export function sentencesOf({ parts, links }: PlannedPost): string {
  const text = links.reduce((rest, { shown }) => rest.replaceAll(shown, ''), parts.join('\n\n'))
  return text.replace(TAG_LINE, '').trim()
}

/** Every Dutch text of a planned post that staff wrote themselves: its words, title, call to action and alt texts. */
export function postTexts(planned: PlannedPost): PostText[] {
  const { post, title, media } = planned
  return [
    { path: textPath(planned), text: sentencesOf(planned) },
    { path: ['title'], text: title },
    { path: ['action', 'words'], text: post.action.words },
    ...media.map(({ alt }, index) => ({ path: altPath(planned, index), text: alt })),
  ]
}
