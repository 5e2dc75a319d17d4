import { describe, expect, it } from 'vitest'
import { filmScriptSchema } from './film-script.ts'

const scene = { id: 'opening', seconds: 20, title: 'Opening', said: 'Goedemorgen.', seen: 'Een straat.' }
const film = { title: 'Film', message: 'Bel aan.', seconds: 20, scenes: [scene] }
const issuesOf = (change: object) =>
  (filmScriptSchema.safeParse({ ...film, ...change }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  )

it('accepts a film whose scenes add up, and fills the lists that an author left out', () => {
  expect(issuesOf({})).toEqual([])
  expect(filmScriptSchema.parse(film).scenes[0]).toMatchObject({
    statistics: [],
    pieces: [],
    moments: [],
    instead: [],
  })
})

it('refuses a film of another length than its scenes, and says which length', () => {
  expect(issuesOf({ seconds: 150 })).toEqual(['seconds: expected 20, the seconds of the scenes together'])
})

it('refuses two scenes with one id, at the second', () => {
  expect(issuesOf({ seconds: 40, scenes: [scene, scene] })).toEqual([
    'scenes.1.id: expected every id once, and not a second `opening`',
  ])
})

describe('moments', () => {
  const said = 'Een stoel, een naam, een stoel. Zo begint het.'
  const withMoments = (...at: string[]) => ({
    scenes: [{ ...scene, said, moments: at.map((words) => ({ at: words })) }],
  })

  it('stand in what is said, in the order of speaking; a word that comes back can mark both times', () => {
    expect(issuesOf(withMoments('stoel', 'naam', 'stoel', 'Zo begint'))).toEqual([])
  })

  it('are refused out of order, and in words that nobody says', () => {
    const reason = 'expected words of `said`, after those of the moment before'
    expect(issuesOf(withMoments('naam', 'Een stoel'))).toEqual([`scenes.0.moments.1.at: ${reason}`])
    expect(issuesOf(withMoments('een tafel'))).toEqual([`scenes.0.moments.0.at: ${reason}`])
  })

  it('are looked for in the English words too', () => {
    const english = { title: 'Opening', said: 'Good evening.', seen: 'A street.', moments: [{ at: 'avond' }] }
    expect(issuesOf({ scenes: [{ ...scene, english }] })).toEqual([
      'scenes.0.english.moments.0.at: expected words of `said`, after those of the moment before',
    ])
  })
})

describe('what stands between braces', () => {
  const said = (text: string, more: object = {}) => issuesOf({ scenes: [{ ...scene, said: text, ...more }] })

  it('is something that the data know, wherever it stands', () => {
    expect(said('Bel {helpline}, {hours}, op {phone}.')).toEqual([])
    const reason = /^scenes\.0\.said: expected one of `\{year\}`, .*, and not `\{grouper\}`$/
    expect(said('Nu {grouper}.')).toEqual([expect.stringMatching(reason)])
    expect(said('Nu.', { instead: [{ when: 'no-groups', said: '{niets}' }] })).toEqual([
      expect.stringMatching(/^scenes\.0\.instead\.0\.said: .* and not `\{niets\}`$/),
    ])
  })

  it('needs a number with which it began before that is said, and a figure before its year is', () => {
    expect(said('Eerst {before}.')).toEqual([
      'scenes.0.said: expected `startedWith` in the script, which `{before}` says',
    ])
    expect(said('In {year} {share}.')).toHaveLength(2)
    expect(said('In {year} {share}.', { statistics: ['een-cijfer'] })).toEqual([])
    expect(issuesOf({ startedWith: 6, scenes: [{ ...scene, said: 'Eerst {before}.' }] })).toEqual([])
  })

  it('is looked for in the English words too', () => {
    const english = { title: 'Opening', said: 'First {befor}.', seen: 'A street.' }
    expect(issuesOf({ scenes: [{ ...scene, english }] })).toEqual([
      expect.stringMatching(/^scenes\.0\.english\.said: .* and not `\{befor\}`$/),
    ])
  })
})
