import { counters } from './counters.ts'
import { facetsOf } from './facets.ts'
import { oracles } from './oracles.example.ts'
import { madeUpText } from './texts.example.ts'

/** The text made so long that it just fits on Bluesky or just does not. */
const nearTheLimit = (text: string): string =>
  text + 'é'.repeat(Math.max(0, 299 + (text.length % 3) - counters.graphemes(text)))

/** Whether a text fits on Bluesky by our count. */
const fitsOnBluesky = (text: string): boolean => counters.graphemes(text) <= 300 && counters['utf8-bytes'](text) <= 3000

/** What is compared: our count beside that of the platform's own code. */
export const comparisons = {
  'Bluesky, graphemes': [counters.graphemes, oracles.blueskyGraphemes],
  'Bluesky, bytes': [counters['utf8-bytes'], oracles.blueskyBytes],
  'Bluesky, lexicon': [
    (text: string) => fitsOnBluesky(nearTheLimit(text)),
    (text: string) => oracles.blueskyAccepts(nearTheLimit(text)),
  ],
  'Bluesky, facets': [(text: string) => facetsOf(text), oracles.blueskyFacets],
  'X, weight': [counters['x-weight'], oracles.xWeight],
  'Mastodon, characters': [counters['mastodon-characters'], oracles.mastodonCharacters],
} as const

/** Where we say something else than the platform's own code. */
export interface Disagreement {
  readonly about: string
  readonly seed: number
  readonly text: string
  readonly ours: string
  readonly theirs: string
}

/** How much there was to get wrong in the texts: how many had this in them. */
export interface Variety {
  texts: number
  links: number
  mentions: number
  tags: number
  beyondAscii: number
  joined: number
}

/** Compares this many made-up texts, from this seed on. */
export function compareTexts(from: number, count: number): { disagreements: Disagreement[]; variety: Variety } {
  const disagreements: Disagreement[] = []
  const variety: Variety = { texts: 0, links: 0, mentions: 0, tags: 0, beyondAscii: 0, joined: 0 }
  for (let seed = from; seed < from + count; seed += 1) {
    const text = madeUpText(seed)
    for (const [about, [our, their]] of Object.entries(comparisons)) {
      const [ours, theirs] = [JSON.stringify(our(text)), JSON.stringify(their(text))]
      if (ours !== theirs) disagreements.push({ about, seed, text, ours, theirs })
    }
    const kinds = new Set(facetsOf(text).map(({ feature }) => feature.kind))
    variety.texts += 1
    variety.links += kinds.has('link') ? 1 : 0
    variety.mentions += kinds.has('mention') ? 1 : 0
    variety.tags += kinds.has('tag') ? 1 : 0
    variety.beyondAscii += /\P{ASCII}/u.test(text) ? 1 : 0
    variety.joined += text.includes('\u200D') ? 1 : 0
  }
  return { disagreements, variety }
}
