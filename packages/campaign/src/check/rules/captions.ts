import { ruleOf } from '../../platform-rules/platform-rules.ts'
import { postRule } from '../rule.ts'

/** Most bytes of a caption file where a platform says nothing: what Bluesky takes. Source: `campaign.md` §6, T1. */
const MOST_BYTES = ruleOf('bluesky', 'captions-bytes')?.value ?? 20_000

const clip = { media: [{ clip: 'de-kaart' }] }

export const captions = postRule({
  id: 'captions',
  why: {
    nl: 'De meeste mensen kijken zonder geluid, en wie niet hoort, leest mee. Elk filmpje heeft daarom ondertiteling in de taal van het bericht.',
    en: 'Most people watch without sound, and who cannot hear reads along. Every clip has captions in the language of the post.',
  },
  source: 'campaign.md §6 T1',
  examples: [
    { posts: [clip], problems: [] },
    {
      posts: [clip],
      planned: ({ media }) => ({ media: media.map(({ captions: _, ...one }) => one) }),
      problems: [{ at: 'media.0', reason: 'Unexpected clip without captions, expected captions in `nl`' }],
    },
    {
      posts: [{ ...clip, lang: 'en', media: [{ clip: 'de-kaart', locale: 'nl' }] }],
      problems: [
        { at: 'media.0', reason: 'Unexpected captions in `nl` with a post in `en`, expected the same language' },
      ],
    },
    {
      posts: [clip],
      material: ({ files }) => ({ files: new Map([...files].map(([path, one]) => [path, { ...one, bytes: 20_001 }])) }),
      problems: [{ at: 'media.0', reason: 'Unexpected captions of 20001 bytes, expected at most 20000' }],
    },
  ],
  check({ media, lang, channel }, { material }) {
    return media.flatMap((one, index) => {
      if (one.kind === 'image') return []
      const path = ['media', index]
      if (!one.captions)
        return [
          {
            path,
            reason: `Unexpected clip without captions, expected captions in \`${lang}\``,
            note: 'Maak het filmpje opnieuw met `pnpm film render clips`.',
          },
        ]
      const bytes = material.files.get(one.captions.vttPath)?.bytes ?? 0
      const most = ruleOf(channel.platform, 'captions-bytes')?.value ?? MOST_BYTES
      if (bytes > most)
        return [
          {
            path,
            reason: `Unexpected captions of ${bytes} bytes, expected at most ${most}`,
            actual: String(bytes),
            note: 'Het filmpje is te lang voor dit kanaal; kies een korter.',
          },
        ]
      if (one.captions.lang !== lang)
        return [
          {
            path,
            severity: 'warning',
            reason: `Unexpected captions in \`${one.captions.lang}\` with a post in \`${lang}\`, expected the same language`,
            note: 'Kies met `locale` het filmpje in de taal van het bericht.',
          } as const,
        ]
      return []
    })
  },
})
