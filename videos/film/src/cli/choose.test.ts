import { describe, expect, it } from 'vitest'
import { type Choices, choose } from './choose.ts'

const choices: Choices = {
  clips: [
    { id: 'film', kind: 'film', featured: true },
    { id: 'de-kaart', kind: 'clip', featured: true },
    { id: 'kaart-a', kind: 'clip', featured: true },
    { id: 'kaart-b', kind: 'clip', featured: false },
  ],
  stills: ['poster-film', 'open-graph-a'],
  isRefused: (id) => id === 'initiatief-weg',
}

describe('choose', () => {
  it.each([
    [[], ['film', 'de-kaart', 'kaart-a'], ['poster-film', 'open-graph-a']],
    [['film'], ['film'], []],
    [['clips'], ['de-kaart', 'kaart-a'], []],
    [['stills'], [], ['poster-film', 'open-graph-a']],
    [['kaart-b', 'poster-film'], ['kaart-b'], ['poster-film']],
    [['kaart-*', 'kaart-a'], ['kaart-a', 'kaart-b'], []],
    [['initiatief-weg'], ['initiatief-weg'], []],
  ])('takes %j for %j and %j', (words, ids, stills) => expect(choose(words, choices)).toEqual({ ids, stills }))

  it('refuses what names nothing, and says what there is', () => {
    expect(() => choose(['de-kart'], choices)).toThrow(
      'Unexpected name `de-kart`, expected `film`, `clips`, `stills` or a name from film list, such as `film`, `de-kaart`, `kaart-a`.',
    )
    expect(() => choose(['niets-*'], choices)).toThrow('Unexpected name `niets-*`')
  })

  it('finds no film in a project without one, which is not a mistake of who asks', () => {
    expect(choose(['film'], { ...choices, clips: [] })).toEqual({ ids: [], stills: [] })
  })
})
