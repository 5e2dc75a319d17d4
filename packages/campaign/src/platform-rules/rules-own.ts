import type { PlatformRule } from './platform-rule.ts'

const OURS = { confidence: 'ours', source: 'campaign.md §4', checkedOn: '2026-11-24' } as const
const CLOUD_PROVIDERS = 'https://developers.8x8.com/connect/docs/whatsapp'

const whatsapp = {
  platform: 'whatsapp',
  source: CLOUD_PROVIDERS,
  checkedOn: '2026-11-24',
  confidence: 'documented',
} as const

/** Mail, messages and paper: mostly rules of our own, because nothing refuses them but a reader. */
export const ownRules: readonly PlatformRule[] = [
  // A subject is cut off on a telephone after about this many characters.
  { ...OURS, platform: 'mail', limit: 'title', value: 60, countedAs: 'graphemes' },
  { ...OURS, platform: 'feed', limit: 'title', value: 120, countedAs: 'graphemes' },

  { ...whatsapp, limit: 'text', value: 4096, countedAs: 'utf16' },
  { ...whatsapp, limit: 'image-bytes', value: 5_000_000 },
  { ...whatsapp, limit: 'video-bytes', value: 16_000_000 },

  {
    ...OURS,
    platform: 'paper',
    limit: 'text',
    value: 120,
    countedAs: 'words',
    note: 'A column in a neighbourhood paper.',
  },
  {
    ...OURS,
    platform: 'press',
    limit: 'text',
    value: 500,
    countedAs: 'words',
    note: 'The longest form that papers take.',
  },
  { ...OURS, platform: 'poster', limit: 'text', value: 60, countedAs: 'words', note: 'What one reads while passing.' },
]
