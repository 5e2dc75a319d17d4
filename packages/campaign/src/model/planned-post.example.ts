import { createHash } from 'node:crypto'
import type { Channel } from './channel.ts'
import type { PlannedMedia, PlannedPost } from './planned-post.ts'
import { type Platform, platforms } from './platform.ts'
import type { Post } from './post.ts'

/** Channels for tests, one on every platform. The accounts and addresses are made up. */
export const exampleChannels: readonly Channel[] = (Object.keys(platforms) as Platform[]).map((platform) => ({
  id: platform === 'mail' ? 'nieuwsbrief' : platform,
  platform,
  name: `${platforms[platform].nl} Over de drempel (voorbeeld)`,
  account: platform === 'mastodon' ? 'drempel@social.example' : 'overdedrempel.example',
  ...(platform === 'mail'
    ? {
        mail: {
          from: 'Over de drempel <post@overdedrempel.example>',
          to: 'nieuwsbrief@lijst.example',
          unsubscribe: 'https://lijst.example/afmelden/nieuwsbrief',
        },
      }
    : {}),
}))

/** A made-up post on every example channel. */
export const examplePost: Post = {
  id: 'stoel-bij-de-lift',
  title: 'Een stoel bij de lift',
  goal: 'network',
  element: 'meeting',
  audience: 'neighbour',
  perspective: 'helper',
  age: 'all',
  when: { day: '2027-03-04', time: '10:00' },
  channels: exampleChannels.map(({ id }) => id),
  text: 'Zet een stoel bij de lift en wacht rustig af. Zo begint een praatje. {link}',
  link: { piece: 'stoel-bij-de-lift' },
  action: { words: 'Lees hoe je begint', by: 'link' },
  tags: ['OverDeDrempel', 'EenTegenEenzaamheid'],
}

const linkOf = (channel: Channel) =>
  `https://toolkit.example/kaarten/stoel-bij-de-lift.html?utm_source=${channel.id}&utm_medium=social&utm_campaign=over-de-drempel&utm_term=stoel-bij-de-lift.${channel.id}`

/** A made-up picture; nothing lies at its path. */
export const exampleImage: PlannedMedia = {
  kind: 'image',
  path: '/nergens/stoel-bij-de-lift-1.png',
  name: 'stoel-bij-de-lift-1.png',
  mime: 'image/png',
  sha256: 'a'.repeat(64),
  bytes: 48_211,
  widthPx: 1200,
  heightPx: 1500,
  alt: 'Twee buren praten bij een houten stoel naast de lift. De deur van de lift staat open.',
  example: false,
  consents: [],
  statistics: [],
}

/** A made-up clip; nothing lies at its path. */
export const exampleVideo: PlannedMedia = {
  kind: 'video',
  path: '/nergens/de-kaart.nl.9x16.mp4',
  name: 'stoel-bij-de-lift-1.mp4',
  mime: 'video/mp4',
  sha256: 'b'.repeat(64),
  bytes: 1_204_882,
  widthPx: 1080,
  heightPx: 1920,
  durationMs: 24_000,
  alt: 'Een getekende straat. Eén voor één gaan de lampen achter de ramen aan.',
  captions: {
    lang: 'nl',
    vttPath: '/nergens/de-kaart.nl.vtt',
    vttSha256: 'c'.repeat(64),
    srtPath: '/nergens/de-kaart.nl.srt',
    srtSha256: 'd'.repeat(64),
  },
  poster: { path: '/nergens/de-kaart.nl.9x16.png', sha256: 'e'.repeat(64) },
  clip: 'de-kaart',
  example: false,
  consents: [],
  statistics: [],
}

/** The example channel on a platform. */
export const exampleChannel = (platform: Platform): Channel =>
  exampleChannels.find((channel) => channel.platform === platform) as Channel

/**
 * A made-up planned post on the example channel of a platform, with whatever should be different. Its hash follows from
 * all the rest, so that another text has another hash, as in a real plan.
 */
export function examplePlanned(platform: Platform, changes: Partial<PlannedPost> = {}): PlannedPost {
  const post = changes.post ?? examplePost
  const channel = changes.channel ?? exampleChannel(platform)
  const url = linkOf(channel)
  const planned: Omit<PlannedPost, 'hash'> = {
    key: `${post.id}/${channel.id}`,
    post,
    channel,
    dueAt: '2027-03-04T09:00:00Z',
    local: { day: '2027-03-04', time: '10:00', offset: '+01:00' },
    graceMinutes: 120,
    parts: [
      `Zet een stoel bij de lift en wacht rustig af. Zo begint een praatje. ${url}\n\n#OverDeDrempel #EenTegenEenzaamheid`,
    ],
    title: post.title,
    links: [{ url, shown: url }],
    tags: post.tags ?? [],
    media: [exampleImage],
    lang: 'nl',
    uses: { consents: [], statistics: [], quotes: [], pieces: ['stoel-bij-de-lift'] },
    example: false,
    ...changes,
  }
  const hash = createHash('sha256').update(JSON.stringify(planned)).digest('hex')
  return { ...planned, hash: changes.hash ?? hash }
}
