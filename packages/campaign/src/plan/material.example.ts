import { examplePieces } from '@drempel/core/examples'
import type { Snapshot } from '@drempel/core/snapshot'
import type { ToolkitContent } from '@drempel/core/toolkit'
import type { ClipManifest, RenderedClip } from '@drempel/storyboard'
import { channelSchema } from '../model/channel.ts'
import { occasionSchema } from '../model/occasion.ts'
import type { FileFacts, Material } from '../model/plan.ts'
import { platforms } from '../model/platform.ts'
import { postSchema } from '../model/post.ts'
import { parseYamlList } from '../read/read-yaml-list.ts'

/** A channel on every platform, made up. Their ids are the names of the platforms. */
const channelsText = `channels:\n${Object.keys(platforms)
  .map((platform) => `  - { id: ${platform}, platform: ${platform}, name: Voorbeeld op ${platform} }\n`)
  .join('')}`

const occasionsText = `occasions:
  - { id: week-tegen-eenzaamheid, title: Week tegen Eenzaamheid, rule: last-thursday-of-september, year: 2027 }
  - { id: film, title: De film, day: 2027-03-25 }
  - { id: ooit, title: Ooit }
`

/** A made-up snapshot with a quote that may be shown on social media until the end of March 2027. */
export const exampleSnapshot: Snapshot = {
  schemaVersion: 1,
  example: false,
  asOf: '2026-11-23',
  programme: {
    name: 'Over de drempel',
    target: 40,
    url: 'https://toolkit.example',
    counts: { planned: 0, inProgress: 0, completed: 0, stopped: 0 },
  },
  provinces: [],
  initiatives: [],
  statistics: [],
  quotes: [{ id: 'q-1', text: 'Ik kom volgende week weer.', speaker: 'een verzonnen buurman', consentId: 'c-0001' }],
  lessons: [],
  consents: [
    {
      id: 'c-0001',
      uses: ['site', 'clips', 'social'],
      level: 'anonymous',
      textVersion: '2026-01',
      givenOn: '2026-03-01',
      endsOn: '2027-03-31',
    },
  ],
}

/** Made-up content: the example pieces of core, one helpline, one figure. */
export const exampleContent: ToolkitContent = {
  schemaVersion: 1,
  asOf: '2026-11-23',
  pieces: [...examplePieces],
  sources: [],
  helplines: [
    {
      id: 'voorbeeldlijn',
      name: 'De Voorbeeldlijn',
      phone: '0900 0000',
      forWhom: 'Voor wie wil praten.',
      hours: 'dag en nacht',
      cost: 'gratis',
      role: 'listening',
      everyPage: true,
      sourceUrl: 'https://lijn.example',
      checkedAt: '2026-11-01',
      confidence: 'primary',
    },
  ],
  statistics: [
    {
      id: 'verzonnen-cijfer',
      statement: 'De helft van de mensen in dit voorbeeld drinkt koffie.',
      unit: 'share',
      value: 0.5,
      shown: 'de helft',
      instrument: 'djg-6',
      population: 'verzonnen mensen',
      year: 2024,
      publisher: 'Voorbeeldbureau',
      source: 'voorbeeld',
      checkedAt: '2026-11-01',
      confidence: 'primary',
    },
  ],
  guidance: { adviceBlocks: [], signals: [] },
  training: [],
  faq: [],
  glossary: [],
}

const clip = (format: RenderedClip['format'], widthPx: number, heightPx: number): RenderedClip => {
  const path = `de-kaart-${format.replace(':', 'x')}`
  return {
    clip: 'de-kaart',
    kind: 'clip',
    title: 'De kaart',
    locale: 'nl',
    format,
    path: `${path}.mp4`,
    sha256: 'c'.repeat(64),
    bytes: 1_000_000,
    widthPx,
    heightPx,
    frames: 300,
    durationMs: 10_000,
    loudness: { target: 'social', integratedLufs: -14, truePeakDbtp: -1.5 },
    scratchVoice: false,
    preview: false,
    example: false,
    asOf: '2026-11-23',
    poster: `${path}.png`,
    captions: { vtt: `${path}.vtt`, srt: `${path}.srt` },
    transcript: `${path}.html`,
    altText: 'Een kaart van Nederland waarop lichtjes aangaan.',
    uses: {
      statistics: ['verzonnen-cijfer'],
      consents: ['c-0001'],
      pieces: [],
      lessons: [],
      helplines: [],
      initiatives: [],
    },
    engine: { name: 'voorbeeld', version: '1', browser: 'geen' },
    key: 'd'.repeat(64),
  }
}

/** A made-up manifest: one clip, lying and standing; one still. */
export const exampleManifest: ClipManifest = {
  version: 2,
  outputs: [clip('16:9', 1920, 1080), clip('9:16', 1080, 1920)],
  stills: [
    {
      still: 'open-graph-voorbeeld',
      purpose: 'open-graph',
      locale: 'nl',
      path: 'open-graph-voorbeeld.png',
      sha256: 'e'.repeat(64),
      bytes: 20_000,
      widthPx: 1200,
      heightPx: 630,
      example: false,
      altText: 'Een voordeur die op een kier staat, met warm licht erachter.',
      uses: { statistics: [], consents: [], pieces: [], lessons: [], helplines: [], initiatives: [] },
      key: 'f'.repeat(64),
    },
  ],
}

const picture = { mime: 'image/png', widthPx: 800, heightPx: 600 } as const
const facts = (name: string): FileFacts => ({
  sha256: 'b'.repeat(64),
  bytes: 1234,
  ...(name.endsWith('.png') ? { picture } : {}),
})

/** Folder of the made-up campaign; nothing lies there. */
export const exampleFolder = '/nergens/campagne'

const clipFolder = '/nergens/film'

const files = new Map([
  ...exampleManifest.outputs
    .flatMap(({ path, poster, captions }) => [path, poster, captions.vtt, captions.srt])
    .map((name) => [`${clipFolder}/${name}`, facts(name)] as const),
  ...exampleManifest.stills.map(({ path }) => [`${clipFolder}/${path}`, facts(path)] as const),
  [`${exampleFolder}/beelden/deur.png`, facts('deur.png')] as const,
  [`${exampleFolder}/beelden/kapot.png`, facts('kapot')] as const,
])

/** A made-up post in YAML; `more` is further lines, two spaces in. */
export const postText = (more = '', { id = 'stoel', when = '{ day: 2027-03-04, time: "10:00" }' } = {}): string => `
  - id: ${id}
    title: Een stoel bij de lift
    goal: network
    element: meeting
    audience: neighbour
    perspective: helper
    age: all
    when: ${when}
    action: { words: Lees hoe het werkt, by: link }
    link: { piece: voorbeeld-bankje }
${more.replace(/^(?=.)/gm, '    ')}`

/** Words and a channel for a post that says no more about them. */
export const plain = 'channels: [mastodon]\ntext: Zet een stoel bij de lift. {link}\n'

/**
 * The made-up material with these posts.
 * @param posts the posts in YAML, as {@link postText} writes them.
 */
export function exampleMaterial(posts: string, also: Partial<Material> = {}): Material {
  const list = <Item>(text: string, file: string, key: string, schema: Parameters<typeof parseYamlList<Item>>[3]) => {
    const { items, problems } = parseYamlList(text, file, key, schema)
    if (problems.length > 0) throw new Error(`Unexpected mistake in an example: ${problems.join(' | ')}`)
    return items
  }
  return {
    folder: exampleFolder,
    posts: list(`posts:${posts}`, 'calendar/voorbeeld.yaml', 'posts', postSchema).map(({ item, place }) => ({
      post: item,
      place,
    })),
    channels: list(channelsText, 'channels.yaml', 'channels', channelSchema).map(({ item, place }) => ({
      channel: item,
      place,
    })),
    occasions: list(occasionsText, 'occasions.yaml', 'occasions', occasionSchema).map(({ item, place }) => ({
      occasion: item,
      place,
    })),
    approvals: [],
    content: exampleContent,
    snapshot: exampleSnapshot,
    clips: { folder: clipFolder, manifest: exampleManifest },
    files,
    siteUrl: 'https://toolkit.example',
    ...also,
  }
}
