import { describe, expect, it } from 'vitest'
import { counters } from './counters.ts'
import { compareTexts } from './disagreements.example.ts'
import { mastodonCharacters } from './mastodon-characters.ts'
import { oracles } from './oracles.example.ts'

const counts = (text: string) => ({
  bluesky: counters.graphemes(text),
  bytes: counters['utf8-bytes'](text),
  mastodon: counters['mastodon-characters'](text),
  x: counters['x-weight'](text),
  threads: counters['threads-characters'](text),
})

describe('counting as platforms do', () => {
  // The whole, 100,000 texts: `pnpm bench campaign counting`.
  it('says of 2,000 made-up texts what Bluesky, X and the rule of Mastodon say', { timeout: 60_000 }, () => {
    const { disagreements, variety } = compareTexts(1_000_000, 2000)
    expect(disagreements).toEqual([])
    // Texts without anything special would agree by themselves.
    expect(variety.links).toBeGreaterThan(300)
    expect(variety.mentions).toBeGreaterThan(100)
    expect(variety.tags).toBeGreaterThan(100)
    expect(variety.joined).toBeGreaterThan(100)
  })

  // The table of `campaign.md` §1.2, in which other tools had at least one network wrong.
  it.each([
    ['👨‍👩‍👧‍👦', { bluesky: 1, bytes: 25, mastodon: 1, x: 2, threads: 25 }],
    ['👋🏽', { bluesky: 1, bytes: 8, mastodon: 1, x: 2, threads: 8 }],
    ['孤独', { bluesky: 2, bytes: 6, mastodon: 2, x: 4, threads: 2 }],
    ['E\u0301e\u0301n', { bluesky: 3, bytes: 7, mastodon: 3, x: 3, threads: 5 }],
    ['@lsa@mastodon.nl hoi', { bluesky: 20, bytes: 20, mastodon: 8, x: 20, threads: 20 }],
    ['op eentegeneenzaamheid.nl nu', { bluesky: 28, bytes: 28, mastodon: 28, x: 29, threads: 28 }],
    ['', { bluesky: 0, bytes: 0, mastodon: 0, x: 0, threads: 0 }],
    ['1 #2 *', { bluesky: 6, bytes: 6, mastodon: 6, x: 6, threads: 6 }],
  ])('counts %j', (text, expected) => {
    expect(counts(text)).toEqual(expected)
  })

  it('counts a link as 23 on X and Mastodon, however long it is', () => {
    expect(counts(`zie ${'https://toolkit.nl/'.padEnd(83, 'a')} nu`)).toMatchObject({
      bluesky: 90,
      mastodon: 30,
      x: 30,
    })
  })

  // Differs on purpose: no platform knows `.example`, but a made-up campaign has to count as a real one.
  it('counts a link to a made-up site as 23 as well', () => {
    const text = 'https://toolkit.example/stukken/voorbeeld-bankje.html'
    expect(counts(text)).toMatchObject({ mastodon: 23, x: 23 })
    expect(oracles.xWeight(text)).toBe(text.length)
  })

  it('counts a link as a server of Mastodon says that it does', () => {
    expect(mastodonCharacters('https://toolkit.nl', 32)).toBe(32)
  })

  it('counts words for paper', () => {
    expect(counters.words('  Zet een stoel\n\nbij de lift. ')).toBe(6)
    expect(counters.words('')).toBe(0)
  })

  it('knows where a text of 300 graphemes is still too long for a server: 3000 bytes', () => {
    const families = '👨‍👩‍👧‍👦'.repeat(300)
    expect(counts(families)).toMatchObject({ bluesky: 300, bytes: 7500 })
  })

  it('counts emoji that came after 2018 as the counter of X does: as their parts', () => {
    expect(counters['x-weight']('🐻‍❄️')).toBe(oracles.xWeight('🐻‍❄️'))
    expect(counters['x-weight']('🐻‍❄️')).toBe(5)
  })

  it('is done with a text that was made to be slow', { timeout: 60_000 }, () => {
    const start = performance.now()
    for (const text of ['a'.repeat(5000), 'a.'.repeat(2500), `https://a.nl/${'('.repeat(5000)}`, '🇳'.repeat(2500)])
      counters['x-weight'](`${text} x.nl`)
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
