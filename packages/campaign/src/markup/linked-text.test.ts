import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf, linkedText, paragraphsOf, plainAddress, runsOf } from './linked-text.ts'

const link = {
  url: 'https://toolkit.example/kaarten/stoel.html?utm_source=x#top',
  shown: 'toolkit.example/kaarten/st…',
}

describe('runsOf', () => {
  it('finds the links of the plan and the tags', () => {
    expect(runsOf('Kijk op toolkit.example/kaarten/st… #OverDeDrempel!', [link])).toEqual([
      { kind: 'words', text: 'Kijk op ' },
      { kind: 'link', text: link.shown, url: link.url },
      { kind: 'words', text: ' ' },
      { kind: 'tag', text: '#OverDeDrempel' },
      { kind: 'words', text: '!' },
    ])
  })

  it('takes the longest of two links that begin at the same place', () => {
    const short = { url: 'https://a.example/', shown: 'a.example' }
    const long = { url: 'https://a.example/b', shown: 'a.example/b' }
    expect(runsOf('a.example/b', [short, long])).toEqual([{ kind: 'link', text: 'a.example/b', url: long.url }])
  })

  it('sees no tag within a word or an address', () => {
    expect(runsOf('C#Kring en x/#y', [])).toEqual([{ kind: 'words', text: 'C#Kring en x/#y' }])
  })

  it('loses nothing of any text', () => {
    const texts = fc
      .array(fc.constantFrom('#Tag', 'a.example', 'a', ' ', '\n', '#', '👋', '/'))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        const runs = runsOf(text, [{ url: 'https://a.example/', shown: 'a.example' }])
        expect(runs.map((run) => run.text).join('')).toBe(text)
      }),
    )
  })
})

describe('paragraphsOf', () => {
  it('splits at empty lines and leaves out empty paragraphs', () => {
    expect(paragraphsOf('een\ntwee\n\n\ndrie\n \n')).toEqual(['een\ntwee', 'drie'])
    expect(paragraphsOf('')).toEqual([])
  })
})

describe('linkedText', () => {
  it('escapes words and follows no address that is not one', () => {
    const evil = { url: 'javascript:alert(1)', shown: 'hier' }
    expect(linkedText('<b> hier', [evil]).map(({ markup }) => markup)).toEqual([
      '&lt;b&gt; ',
      '<a href="#" rel="noreferrer">hier</a>',
    ])
  })
})

describe('blocksOf', () => {
  it('keeps lines together, and sets a link apart that has a line of its own', () => {
    const url = 'https://a.example/?utm_source=x'
    expect(blocksOf(`Een\nTwee\n${url}\n\nLees ${url}`, [{ url, shown: url }])).toEqual([
      { kind: 'words', text: 'Een\nTwee' },
      { kind: 'link', url, shown: url },
      { kind: 'words', text: `Lees ${url}` },
    ])
  })
})

describe('plainAddress', () => {
  it('leaves out scheme, query and place', () => {
    expect(plainAddress('https://a.example/b.html?utm_source=x#c')).toBe('a.example/b.html')
    expect(plainAddress('a.example/b')).toBe('a.example/b')
  })
})
