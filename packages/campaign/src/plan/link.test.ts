import { describe, expect, it } from 'vitest'
import { exampleChannels, examplePost } from '../model/planned-post.example.ts'
import { linkFor, namedPagePath, pagePath } from './link.ts'
import { shortenAddress } from './shorten-address.ts'

const [channel] = exampleChannels.filter(({ platform }) => platform === 'mastodon')
if (!channel) throw new Error('Unexpected absence of an example channel')

describe('linkFor', () => {
  it('keeps a query and an anchor of the page', () => {
    const { url } = linkFor('https://toolkit.example', '/zoek.html?q=koffie#stappen', examplePost, channel)
    expect(url).toMatch(/^https:\/\/toolkit\.example\/zoek\.html\?q=koffie&utm_source=mastodon&.*#stappen$/)
  })

  it('knows where pieces and stories stand', () => {
    expect(pagePath({ kind: 'method', slug: 'bankje' })).toBe('/stukken/bankje.html')
    expect(pagePath({ kind: 'story', slug: 'bankje' })).toBe('/verhalen/bankje.html')
    expect(namedPagePath('/over.html')).toBe('/over.html')
  })
})

describe('shortenAddress', () => {
  it('leaves a short address whole, without what a reader does not need', () => {
    expect(shortenAddress('https://www.toolkit.example/')).toBe('toolkit.example')
    expect(shortenAddress('https://toolkit.example/over.html?utm_source=x')).toBe('toolkit.example/over.html')
  })

  it('cuts a long one off at thirty characters', () => {
    const shown = shortenAddress('https://toolkit.example/stukken/voorbeeld-bankje.html')
    expect(shown).toBe('toolkit.example/stukken/voorb…')
    expect(shown).toHaveLength(30)
  })
})
