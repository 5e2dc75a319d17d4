import { expect, it } from 'vitest'
import { filmScriptSchema } from './film-script.ts'

const scene = { id: 'opening', seconds: 20, title: 'Opening', said: 'Goedemorgen.', seen: 'Een straat.' }
const film = { title: 'Film', message: 'Bel aan.', seconds: 20, scenes: [scene] }
const issuesOf = (change: object) =>
  (filmScriptSchema.safeParse({ ...film, ...change }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  )

it('accepts a film whose scenes add up, and fills the lists that an author left out', () => {
  expect(issuesOf({})).toEqual([])
  expect(filmScriptSchema.parse(film).scenes[0]).toMatchObject({ statistics: [], pieces: [] })
})

it('refuses a film of another length than its scenes, and says which length', () => {
  expect(issuesOf({ seconds: 150 })).toEqual(['seconds: expected 20, the seconds of the scenes together'])
})

it('refuses two scenes with one id, at the second', () => {
  expect(issuesOf({ seconds: 40, scenes: [scene, scene] })).toEqual([
    'scenes.1.id: expected every id once, and not a second `opening`',
  ])
})
