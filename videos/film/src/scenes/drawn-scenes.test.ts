import { sceneSchema } from '@drempel/storyboard'
import { describe, expect, it } from 'vitest'
import { creditsExamples } from './credits-scene.examples.ts'
import { quotesExamples } from './quotes-scene.examples.ts'
import { streetExamples } from './street-scene.examples.ts'
import { tableExamples } from './table-scene.examples.ts'
import { thingsExamples } from './things-scene.examples.ts'
import { windowsExamples } from './windows-scene.examples.ts'

const examples = {
  credits: creditsExamples,
  quotes: quotesExamples,
  street: streetExamples,
  table: tableExamples,
  things: thingsExamples,
  windows: windowsExamples,
}

describe.each(Object.entries(examples))('the examples of %s', (kind, list) => {
  it.each(list)('$name: a scene that the storyboard accepts', ({ scene }) => {
    expect(sceneSchema.parse(scene)).toEqual(scene)
    expect(scene.kind).toBe(kind)
  })

  it('have names of their own', () => {
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length)
  })

  it('show a real picture too', () => {
    expect(list.some(({ scene }) => scene.media)).toBe(true)
  })
})
