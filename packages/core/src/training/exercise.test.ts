import { describe, expect, it } from 'vitest'
import { exerciseSchema } from './exercise.ts'

const head = { id: 'oefening', title: 'Oefening', task: 'Doe dit.' }
const category = (id: string) => ({ id, label: id })
const item = (id: string, to: string) => ({ id, text: 'Kaart', category: to, why: 'Daarom.' })
const step = (id: string) => ({ id, text: 'Stap', why: 'Daarom.' })
const sentence = (id: string, mustGo: boolean, better?: string) => ({
  id,
  text: 'Zin.',
  mustGo,
  why: 'Daarom.',
  ...(better ? { better } : {}),
})
const option = (id: string, rating: string) => ({ id, text: 'Doen', rating, feedback: 'Zo.' })

const sort = {
  kind: 'sort',
  ...head,
  categories: [category('x'), category('y')],
  items: [item('a', 'x'), item('b', 'y')],
}
const order = { kind: 'order', ...head, steps: [step('b'), step('a')] }
const spot = { kind: 'spot', ...head, sentences: [sentence('a', true, 'Beter.'), sentence('b', false)] }
const rewrite = { kind: 'rewrite', ...head, text: 'Slecht.', model: 'Beter.', checks: ['Is het kort?'] }
const decide = { kind: 'decide', ...head, situation: 'Stel.', options: [option('a', 'good'), option('b', 'poor')] }

describe('exerciseSchema', () => {
  it.each([sort, order, spot, rewrite, decide])('accepts an exercise of kind $kind', (exercise) => {
    expect(exerciseSchema.parse(exercise)).toEqual(exercise)
  })

  it.each([
    [
      'a card without a heap',
      { ...sort, items: [...sort.items, item('c', 'z')] },
      ['items.2.category: expected the id of one of the categories'],
    ],
    [
      'a heap without a card',
      { ...sort, items: [item('a', 'x'), item('b', 'x')] },
      ['categories.1: expected at least one card that belongs here'],
    ],
    [
      'two cards with one id',
      { ...sort, items: [item('a', 'x'), item('a', 'y')] },
      ['items.1.id: expected an id that is not used before'],
    ],
    [
      'two heaps with one id',
      { ...sort, categories: [category('x'), category('x'), category('y')] },
      ['categories.1.id: expected an id that is not used before'],
    ],
    [
      'an order that its ids give away',
      { ...order, steps: [step('a'), step('b')] },
      ['steps: expected at least two, with ids that are not in alphabetical order'],
    ],
    [
      'a text with nothing to find',
      { ...spot, sentences: [sentence('a', false), sentence('b', false)] },
      ['sentences: expected at least one sentence that has to go'],
    ],
    [
      'something better for a sentence that may stay',
      { ...spot, sentences: [sentence('a', true), sentence('b', false, 'Beter.')] },
      ['sentences.1.better: expected `better` only where `mustGo` is true'],
    ],
    [
      'two sentences with one id',
      { ...spot, sentences: [sentence('a', true), sentence('a', false)] },
      ['sentences.1.id: expected an id that is not used before'],
    ],
    [
      'a dilemma without a good way out',
      { ...decide, options: [option('a', 'possible'), option('b', 'poor')] },
      ['options: expected at least one good way out'],
    ],
    [
      'two ways out with one id',
      { ...decide, options: [option('a', 'good'), option('a', 'poor')] },
      ['options.1.id: expected an id that is not used before'],
    ],
  ])('refuses %s', (_, exercise, messages) => {
    const { error } = exerciseSchema.safeParse(exercise)
    expect(error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)).toEqual(messages)
  })
})
