import type { Platform } from '../../model/platform.ts'
import { platformName } from '../post-texts.ts'
import { postRule } from '../rule.ts'

/** Platforms on which a post is a picture or a film with words to it. */
const needed: Partial<Record<Platform, 'media' | 'video'>> = { instagram: 'media', tiktok: 'media', youtube: 'video' }

export const mediaNeeded = postRule({
  id: 'media-needed',
  why: {
    nl: 'Op Instagram en TikTok bestaat geen bericht zonder beeld, op YouTube geen bericht zonder film.',
    en: 'There is no post without a picture on Instagram and TikTok, and none without a film on YouTube.',
  },
  source: 'campaign.md §4',
  examples: [
    { posts: [{ channels: ['youtube', 'instagram'], media: [{ clip: 'de-kaart' }] }], problems: [] },
    {
      posts: [{ channels: ['instagram', 'mastodon'] }],
      problems: [
        { at: 'channels', reason: 'Unexpected post without media on Instagram, expected a picture or a clip' },
      ],
    },
    {
      posts: [{ channels: ['youtube'], media: [{ still: 'open-graph-voorbeeld' }] }],
      problems: [{ at: 'channels', reason: 'Unexpected post without a clip on YouTube, expected one' }],
    },
  ],
  check(planned) {
    const need = needed[planned.channel.platform]
    const videos = planned.media.filter(({ kind }) => kind === 'video').length
    if (need === undefined || videos > 0 || (need === 'media' && planned.media.length > 0)) return []
    const missing = need === 'video' ? 'without a clip' : 'without media'
    const expected = need === 'video' ? 'one' : 'a picture or a clip'
    return [
      {
        path: ['channels'],
        reason: `Unexpected post ${missing} on ${platformName(planned)}, expected ${expected}`,
        note: `Zet iets bij \`media\`, of haal \`${planned.channel.id}\` uit de kanalen.`,
      },
    ]
  },
})
