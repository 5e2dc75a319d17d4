import type { PlatformRule } from './platform-rule.ts'

const META_IG = 'https://developers.facebook.com/docs/instagram-platform/content-publishing'
const META_THREADS = 'https://developers.facebook.com/documentation/threads'
const AYRSHARE = 'https://www.ayrshare.com/docs'
const X_COUNTING = 'https://docs.x.com/fundamentals/counting-characters'
const YOUTUBE_QUOTA = 'https://developers.google.com/youtube/v3/determine_quota_cost'
const TIKTOK = 'https://developers.tiktok.com/doc/content-posting-api-reference-direct-post'
const POSTIZ = 'https://github.com/gitroomhq/postiz-app'
const RECALLED = { source: 'campaign.md §4', confidence: 'recalled' } as const

const read = { checkedOn: '2026-11-24', confidence: 'documented' } as const
const instagram = { ...read, platform: 'instagram', source: META_IG } as const
const facebook = { ...read, platform: 'facebook', source: AYRSHARE } as const
const linkedin = { ...read, platform: 'linkedin', source: AYRSHARE } as const
const threads = { ...read, platform: 'threads', source: META_THREADS } as const
const tiktok = { ...read, platform: 'tiktok', source: TIKTOK } as const
const youtube = { ...read, platform: 'youtube', source: POSTIZ } as const
const x = { ...read, platform: 'x', source: X_COUNTING } as const

/** Platforms on which a person places what we hand over. */
export const closedRules: readonly PlatformRule[] = [
  { ...instagram, limit: 'text', value: 2200, countedAs: 'utf16' },
  { ...instagram, limit: 'hashtags', value: 5, source: AYRSHARE, note: 'Since December 2025; it was 30.' },
  { ...instagram, limit: 'mentions', value: 3, source: AYRSHARE },
  { ...instagram, limit: 'images', value: 10 },
  { ...instagram, limit: 'posts-a-day', value: 50, note: 'Older pages say 25.' },

  {
    ...facebook,
    limit: 'text',
    value: 63_206,
    countedAs: 'utf16',
    note: 'Another maker of tools says 16,192. Nobody reads that much.',
  },

  { ...linkedin, limit: 'text', value: 3000, countedAs: 'utf16' },
  { ...linkedin, limit: 'images', value: 20 },
  { ...linkedin, limit: 'posts-a-day', value: 150 },

  { ...tiktok, limit: 'text', value: 2200, countedAs: 'utf16', note: 'Some tools stop at 2000.' },
  { ...tiktok, limit: 'images', value: 35 },
  { ...tiktok, limit: 'videos', value: 1 },
  { ...tiktok, limit: 'video-least-ms', value: 3000 },
  { ...tiktok, limit: 'video-most-ms', value: 600_000 },
  { ...tiktok, limit: 'video-bytes', value: 4_000_000_000 },

  { ...youtube, limit: 'text-bytes', value: 5000, countedAs: 'utf8-bytes', note: 'The description.' },
  { ...youtube, ...RECALLED, limit: 'title', value: 100, countedAs: 'utf16' },
  { ...youtube, limit: 'videos', value: 1 },
  { ...youtube, limit: 'posts-a-day', value: 100, source: YOUTUBE_QUOTA },

  { ...threads, limit: 'text', value: 500, countedAs: 'threads-characters' },
  { ...threads, limit: 'links', value: 5, note: 'Refused above it since 22 December 2025.' },
  { ...threads, limit: 'topics', value: 1 },
  { ...threads, limit: 'images', value: 20 },
  { ...threads, limit: 'posts-a-day', value: 250 },

  { ...x, limit: 'text', value: 280, countedAs: 'x-weight' },
  { ...x, ...RECALLED, limit: 'images', value: 4 },
  { ...x, ...RECALLED, limit: 'videos', value: 1 },
  { ...x, ...RECALLED, limit: 'alt', value: 1000, countedAs: 'utf16' },
]
