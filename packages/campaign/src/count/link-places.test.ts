import { describe, expect, it } from 'vitest'
import { linkPlaces } from './link-places.ts'

const link = { url: 'https://overdedrempel.example/?utm_source=b', shown: 'overdedrempel.example' }
const shownIn = (text: string) => linkPlaces(text, [link]).map(({ start, end }) => text.slice(start - 1, end + 1))

describe('linkPlaces', () => {
  it('finds a link that stands alone, as often as it does', () => {
    expect(shownIn('Op overdedrempel.example, (overdedrempel.example) of overdedrempel.example.')).toEqual([
      ' overdedrempel.example,',
      '(overdedrempel.example)',
      ' overdedrempel.example.',
    ])
  })

  it.each([
    '@overdedrempel.example',
    'post@overdedrempel.example',
    'www.overdedrempel.example',
    'nietoverdedrempel.example',
    'overdedrempel.example.nl',
    'overdedrempel.example/over',
    'overdedrempel.example?x=1',
    'overdedrempel.example@elders',
    'éoverdedrempel.example',
  ])('does not find it within %s', (text) => {
    expect(shownIn(text)).toEqual([])
  })

  it('takes the longer of two that begin together', () => {
    const long = { url: 'https://a.example/b', shown: 'a.example/b' }
    expect(linkPlaces('a.example/b', [{ url: 'https://a.example', shown: 'a.example' }, long])).toEqual([
      { start: 0, end: 11, url: long.url },
    ])
    expect(linkPlaces('a', [{ url: 'https://a.example', shown: '' }])).toEqual([])
  })
})
