import type { Piece } from '@drempel/core/toolkit'
import type { Channel } from '../model/channel.ts'
import type { PlannedLink } from '../model/planned-post.ts'
import type { Post } from '../model/post.ts'
import { type Adaptation, adaptations } from './adaptation.ts'
import { shortenAddress } from './shorten-address.ts'

/** The name of the campaign in every measured link. */
export const campaignName = 'over-de-drempel'

/** Path of the page of a piece on the published toolkit; stories live in a street of their own. Same rule as the toolkit's. */
export const pagePath = ({ kind, slug }: Pick<Piece, 'kind' | 'slug'>): string =>
  `/${kind === 'story' ? 'verhalen' : 'stukken'}/${slug}.html`

/** Path of a page that staff name: `over.html`, `/thema/doen.html`, `index.html` for the front page. */
export function namedPagePath(page: string): string {
  const path = `/${page.replace(/^\/+/, '')}`
  return path === '/index.html' ? '/' : path
}

/**
 * The address with the parameters that say where a visitor came from. Post and channel stand together in `utm_term`, because
 * Matomo without plug-ins reports campaign and term only; `utm_content` would say the same again.
 */
function measured(address: string, medium: string, post: Post, channel: Channel): string {
  const url = new URL(address)
  const parameters = {
    utm_source: channel.id,
    utm_medium: medium,
    utm_campaign: campaignName,
    utm_term: `${post.id}.${channel.id}`,
  }
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
  return url.href
}

/** The link of a post as it goes to a channel. `path` begins with a slash. */
export function linkFor(siteUrl: string, path: string, post: Post, channel: Channel): PlannedLink {
  const { link, medium } = adaptations[channel.platform]
  const address = new URL(`${siteUrl}${path}`).href
  const url = medium === undefined ? address : measured(address, medium, post, channel)
  return { url, shown: shownAs[link](url) }
}

const shownAs: Readonly<Record<Adaptation['link'], (url: string) => string>> = {
  whole: (url) => url,
  short: shortenAddress,
  typed: (url) => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''),
}
