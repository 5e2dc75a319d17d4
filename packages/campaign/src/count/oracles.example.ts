import { AppBskyFeedPost, RichText } from '@atproto/api'
import twitter from 'twitter-text'
import type { Facet, FacetFeature } from './facets.ts'

/** What the platforms' own code says of a text; only for tests and benches. */
export const oracles = {
  /** Bluesky: graphemes of the record's text. */
  blueskyGraphemes: (text: string): number => new RichText({ text }).graphemeLength,

  /** Bluesky: bytes of the record's text. */
  blueskyBytes: (text: string): number => new RichText({ text }).length,

  /** Bluesky: whether its lexicon lets a post with this text through. */
  blueskyAccepts: (text: string): boolean =>
    AppBskyFeedPost.validateRecord({ $type: 'app.bsky.feed.post', text, createdAt: '2027-03-04T09:00:00Z' }).success,

  /** Bluesky: links, mentions and tags, mentions not resolved. */
  blueskyFacets: (text: string): Facet[] => {
    const rich = new RichText({ text })
    rich.detectFacetsWithoutResolution()
    return (rich.facets ?? []).map(({ index, features }) => ({ ...index, feature: featureOf(features[0]) }))
  },

  /** X: weighted length. */
  xWeight: (text: string): number => twitter.parseTweet(text).weightedLength,

  /** Mastodon: the documented rule, over addresses that twitter-text finds; Mastodon uses the same rules. */
  mastodonCharacters: (text: string): number => {
    const found = twitter.extractUrlsWithIndices(text, { extractUrlsWithoutProtocol: false })
    const units = [...Array(text.length).keys()].map((index) => text.charAt(index))
    for (const { indices } of found) {
      const [from, to] = indices
      units.splice(from, to - from, 'x'.repeat(23), ...Array(to - from - 1).fill(''))
    }
    const counted = units
      .join('')
      .replace(
        /(^|[^=/\p{L}\p{N}_])@([a-z0-9_]+(?:[a-z0-9_.-]*[a-z0-9_])?)@[\p{L}\p{N}_]+(?:[.-]+[\p{L}\p{N}_]+)*/giu,
        '$1@$2',
      )
    return [...new Intl.Segmenter('nl').segment(counted)].length
  },
}

function featureOf(feature: unknown): FacetFeature {
  const { $type, uri, did, tag } = feature as { $type: string; uri?: string; did?: string; tag?: string }
  if ($type.endsWith('#link')) return { kind: 'link', uri: uri ?? '' }
  if ($type.endsWith('#mention')) return { kind: 'mention', handle: did ?? '' }
  return { kind: 'tag', tag: tag ?? '' }
}
