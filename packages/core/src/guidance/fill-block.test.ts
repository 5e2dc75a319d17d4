import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fillBlock } from './fill-block.ts'
import { exampleBlock } from './guidance.example.ts'
import { fillSentence, slotsOf } from './slots.ts'

const values = { observatie: 'iedereen zat stil', dag: 'dinsdag' }

describe('fillBlock', () => {
  it('fills every place of a slot', () => {
    expect(fillBlock(exampleBlock, values)).toEqual({
      ok: true,
      sentences: ['Ik schreef op: iedereen zat stil.', 'Zet op dinsdag thee, want op dinsdag is er niets.'],
    })
  })

  it('names every value that is missing, where it should have stood', () => {
    expect(fillBlock(exampleBlock, { dag: '  ' })).toEqual({
      ok: false,
      issues: [
        { path: ['values', 'observatie'], rule: 'missing-value', words: 'Vul nog in: observatie. Wat je zag.' },
        { path: ['values', 'dag'], rule: 'missing-value', words: 'Vul nog in: dag. Een dag van de week.' },
      ],
    })
  })

  it('leaves values for other blocks alone', () => {
    expect(fillBlock(exampleBlock, { ...values, wie: 'Sam' })).toMatchObject({ ok: true })
  })

  it('does not take what every object has for a value', () => {
    const slots = [{ name: 'constructor', meaning: 'Wie bouwt.', example: 'de aannemer' }]
    const block = { ...exampleBlock, sentences: ['Bel {constructor}.'], slots }
    expect(fillBlock(block, {})).toMatchObject({ ok: false })
  })

  it('brings no second full stop and no spaces around a value', () => {
    expect(fillSentence('Ik zag {wat}.', { wat: ' een lege stoel. ' })).toBe('Ik zag een lege stoel.')
    expect(fillSentence('Zeg: ‘{wat}’', { wat: 'Kom erbij.' })).toBe('Zeg: ‘Kom erbij.’')
  })

  it('never reads a value as a slot, and never changes it otherwise', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const filled = fillSentence('a {een} b {twee} c', { een: one, twee: other })
        expect(filled).toBe(`a ${one.trim()} b ${other.trim()} c`)
      }),
    )
  })

  it('finds each slot once, in the order of the sentence', () => {
    expect(slotsOf('{b-2} en {a} en {b-2}, maar niet {A} of {a b}')).toEqual(['b-2', 'a'])
  })
})
