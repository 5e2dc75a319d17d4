import type { PlatformRule } from './platform-rule.ts'

const LEXICON = 'https://github.com/bluesky-social/atproto/tree/main/lexicons/app/bsky'
const BLUESKY_LIMITS = 'https://docs.bsky.app/docs/advanced-guides/rate-limits'
const MASTODON_DOCS = 'https://docs.joinmastodon.org/user/posting/'
const MASTODON_API = 'https://docs.joinmastodon.org/api/rate-limits/'

const bluesky = { platform: 'bluesky', checkedOn: '2026-11-24', confidence: 'measured', source: LEXICON } as const
const mastodon = {
  platform: 'mastodon',
  checkedOn: '2026-11-24',
  confidence: 'documented',
  source: MASTODON_DOCS,
} as const

/** Servers that anybody can ask: Bluesky's rules were measured on its own server, Mastodon's differ by server. */
export const openRules: readonly PlatformRule[] = [
  { ...bluesky, limit: 'text', value: 300, countedAs: 'graphemes' },
  { ...bluesky, limit: 'text-bytes', value: 3000, countedAs: 'utf8-bytes' },
  { ...bluesky, limit: 'images', value: 4, note: 'A gallery of up to 20 came in 2026; not every app shows it.' },
  { ...bluesky, limit: 'image-bytes', value: 2_000_000, note: 'Was 1 MB.' },
  { ...bluesky, limit: 'videos', value: 1 },
  { ...bluesky, limit: 'video-bytes', value: 300_000_000, confidence: 'documented', note: 'Was 100 MB.' },
  {
    ...bluesky,
    limit: 'video-most-ms',
    value: 180_000,
    confidence: 'recalled',
    source: 'campaign.md §4',
    note: 'Three minutes in 2025; ten minutes are said since. Ask the server.',
  },
  { ...bluesky, limit: 'captions-bytes', value: 20_000 },
  {
    ...bluesky,
    limit: 'alt',
    value: 2000,
    countedAs: 'graphemes',
    confidence: 'recalled',
    source: 'campaign.md §4',
    note: 'The lexicon gives no limit; the app stops here.',
  },
  { ...bluesky, limit: 'posts-an-hour', value: 1666, source: BLUESKY_LIMITS, note: '5000 points, a new post costs 3.' },
  { ...bluesky, limit: 'posts-a-day', value: 11_666, source: BLUESKY_LIMITS, confidence: 'documented' },

  { ...mastodon, limit: 'text', value: 500, countedAs: 'mastodon-characters', note: 'Every server may choose.' },
  { ...mastodon, limit: 'alt', value: 1500, countedAs: 'utf16' },
  { ...mastodon, limit: 'images', value: 4 },
  { ...mastodon, limit: 'image-bytes', value: 16_000_000 },
  { ...mastodon, limit: 'image-pixels', value: 8_300_000, note: 'Larger pictures are made smaller.' },
  { ...mastodon, limit: 'videos', value: 1 },
  { ...mastodon, limit: 'video-bytes', value: 99_000_000 },
  { ...mastodon, limit: 'posts-an-hour', value: 3600, source: MASTODON_API, note: '300 requests in five minutes.' },
]
