import { z } from 'zod'

/**
 * Where a post can go. `publish`: we send it ourselves. `kit`: nobody lets a small foundation publish there by a program
 * without an audit, or it is paper; staff get everything ready to paste. Source of the division: `campaign.md` §0.6.
 */
export const platforms = {
  bluesky: { nl: 'Bluesky', tier: 'publish' },
  mastodon: { nl: 'Mastodon', tier: 'publish' },
  mail: { nl: 'Nieuwsbrief', tier: 'publish' },
  feed: { nl: 'RSS en Atom', tier: 'publish' },
  instagram: { nl: 'Instagram', tier: 'kit' },
  facebook: { nl: 'Facebook', tier: 'kit' },
  linkedin: { nl: 'LinkedIn', tier: 'kit' },
  tiktok: { nl: 'TikTok', tier: 'kit' },
  youtube: { nl: 'YouTube', tier: 'kit' },
  threads: { nl: 'Threads', tier: 'kit' },
  x: { nl: 'X', tier: 'kit' },
  whatsapp: { nl: 'WhatsApp', tier: 'kit' },
  paper: { nl: 'Buurtkrant', tier: 'kit' },
  press: { nl: 'Persbericht', tier: 'kit' },
  poster: { nl: 'Poster', tier: 'kit' },
} as const satisfies Record<string, { readonly nl: string; readonly tier: 'publish' | 'kit' }>

/** Name of a platform. */
export type Platform = keyof typeof platforms

/** Accepts the name of a platform. */
export const platformSchema = z.enum(Object.keys(platforms) as [Platform, ...Platform[]])
