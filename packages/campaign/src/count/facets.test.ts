import { describe, expect, it } from 'vitest'
import { facetsOf } from './facets.ts'
import { oracles } from './oracles.example.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

/** What each facet covers, and what it is. */
const covered = (text: string, ...links: Parameters<typeof facetsOf>[1] & {}) =>
  facetsOf(text, links).map(({ byteStart, byteEnd, feature }) => [
    new TextDecoder().decode(bytes(text).slice(byteStart, byteEnd)),
    Object.values(feature).join(' '),
  ])

describe('facetsOf', () => {
  it('finds links, names and tags, with places in bytes', () => {
    expect(covered('Eén café ☕ @buur.bsky.social (toolkit.nl) https://a.nl/x. #KomErbij!')).toEqual([
      ['@buur.bsky.social', 'mention buur.bsky.social'],
      ['toolkit.nl', 'link https://toolkit.nl'],
      ['https://a.nl/x', 'link https://a.nl/x'],
      ['#KomErbij', 'tag KomErbij'],
    ])
  })

  it('leaves words alone that only look like it', () => {
    expect(facetsOf('bijv. o.a. 10.30 uur, a@b.nl, #12, koffie.thee, e-mail: post@lijn.example')).toEqual([])
    expect(facetsOf('')).toEqual([])
  })

  it('leads a shortened link to its whole address', () => {
    const link = {
      url: 'https://toolkit.example/stukken/voorbeeld-bankje.html?utm_source=b',
      shown: 'toolkit.example/stukken/voorb…',
    }
    expect(covered(`Lees ${link.shown} en toolkit.nl`, link)).toEqual([
      [link.shown, `link ${link.url}`],
      ['toolkit.nl', 'link https://toolkit.nl'],
    ])
  })

  it('does not take the beginning of a longer address for a link of the plan', () => {
    const link = { url: 'https://a.nl/x?utm_source=b', shown: 'a.nl/x' }
    expect(covered('a.nl/xy a.nl/x', link)).toEqual([
      ['a.nl/xy', 'link https://a.nl/xy'],
      ['a.nl/x', `link ${link.url}`],
    ])
  })

  it('does not take a name or a mail address for a link of the plan', () => {
    const link = { url: 'https://overdedrempel.example/?utm_source=b', shown: 'overdedrempel.example' }
    expect(covered('Volg @overdedrempel.example of mail post@overdedrempel.example', link)).toEqual([])
  })

  it('finds a link of the plan as often as it stands there', () => {
    const link = { url: 'https://a.example/x', shown: 'a.example/x' }
    expect(covered('a.example/x of (a.example/x)', link).map(([, what]) => what)).toEqual([
      `link ${link.url}`,
      `link ${link.url}`,
    ])
  })

  // The one place where we differ on purpose: without a scheme the server would refuse the whole post.
  it('gives a bare domain a scheme, also when it begins with http', () => {
    expect(covered('httpvoorbeeld.nl')).toEqual([['httpvoorbeeld.nl', 'link https://httpvoorbeeld.nl']])
    expect(oracles.blueskyFacets('httpvoorbeeld.nl')[0]?.feature).toEqual({ kind: 'link', uri: 'httpvoorbeeld.nl' })
  })
})
