import { wordmark } from '@drempel/brand'
import { type Html, html } from '../../markup/html.ts'
import { briefAddress, linkedText } from '../../markup/linked-text.ts'
import type { PlannedPost } from '../../model/planned-post.ts'
import { dayBriefly } from '../../time/dutch-days.ts'
import { avatar, type IconName, icon } from '../icons.ts'
import type { PreviewFile } from '../preview-options.ts'

/** What a card needs beside the planned post. */
export interface CardContext {
  readonly files: ReadonlyMap<string, PreviewFile>
  /** Name of the style that holds a picture, by path. */
  readonly pictureClass: ReadonlyMap<string, string>
  /** QR code of an address; drawn once in the page, because the same few pages of the toolkit come back all the time. */
  readonly codeOf: (url: string) => Html
}

/** Draws one part of a planned post as its platform would. `part` counts from 0; pictures go with the first. */
export type CardDrawing = (planned: PlannedPost, part: number, context: CardContext) => Html

/** Name of our account for people; the same on every channel. */
export const accountName: string = wordmark

/** Handle of the account, where the channel has one. */
export const handleOf = ({ channel }: PlannedPost): string => `@${(channel.account ?? channel.id).replace(/^@/, '')}`

export const partOf = ({ parts }: PlannedPost, part: number): string => parts[part] ?? ''

/** Words of one part with links and tags. What measures is cut off for the eye; the link itself is whole. */
export const textBlock = (
  planned: PlannedPost,
  part: number,
  showLink: (shown: string) => string = briefAddress,
): Html => html`<p class="words">${linkedText(partOf(planned, part), planned.links, showLink)}</p>`

/** Mastodon, Threads and X leave out `https://` and show about so many characters of an address, by eye. */
export function shortLink(shown: string): string {
  const bare = shown.replace(/^https?:\/\/(?:www\.)?/, '')
  return bare.length > 30 ? `${bare.slice(0, 30)}…` : bare
}

const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/**
 * Words that a platform cuts off after some characters, with the rest behind “meer”. Where exactly differs per device; a link or tag
 * that lies on the cut is left to the rest.
 */
export function foldedText(planned: PlannedPost, part: number, foldAt: number, before?: Html): Html {
  const text = partOf(planned, part)
  const cut = cutAt(text, foldAt)
  if (cut === text.length) return html`<p class="words">${before} ${linkedText(text, planned.links, briefAddress)}</p>`
  const [start, rest] = [text.slice(0, cut).trimEnd(), text.slice(cut)]
  return html`<div class="words">${before} ${linkedText(start, planned.links, briefAddress)}<details class="fold"><summary>… meer</summary>${linkedText(rest.trimStart(), planned.links, briefAddress)}</details></div>`
}

/** Where a text is cut: at the last blank before `graphemes`, or at its end when it is shorter. In UTF-16 units. */
export function cutAt(text: string, graphemes: number): number {
  let count = 0
  for (const { index } of segmenter.segment(text)) {
    if (count === graphemes) {
      const blank = text.slice(0, index).search(/\s\S*$/)
      return blank > 0 ? blank : index
    }
    count += 1
  }
  return text.length
}

/** A row of signs with what they mean for who does not see them. */
export const actionRow = (signs: readonly (readonly [IconName, string])[], shown = false): Html =>
  html`<div class="actions">${signs.map(([name, says]) => html`<span class="action">${icon(name)}<span class="${shown ? 'says' : 'hidden'}">${says}</span></span>`)}</div>`

/** Round face, name and what stands under or behind it. */
export const nameRow = (below: Html): Html =>
  html`<div class="who">${avatar}<div class="names"><strong>${accountName}</strong>${below}</div><span class="corner">${icon('more')}</span></div>`

export const dayOf = ({ local }: PlannedPost): string => dayBriefly(local.day)
