import { describe, expect, it } from 'vitest'
import { glossaryTermSchema, usesTerm } from './glossary-term.ts'

const term = glossaryTermSchema.parse({
  id: 'werkzaam-element',
  term: 'werkzaam element',
  forms: ['werkzame elementen'],
  meaning: 'Iets waarvan we denken dat het helpt.',
})

describe('usesTerm', () => {
  it.each([
    'Een werkzaam element is niet genoeg.',
    'De zeven WERKZAME elementen.',
    'Elk werkzaam\nelement, ook dit.',
    'werkzaam element',
    '(werkzaam element)',
  ])('finds the term or a form of it: %s', (text) => {
    expect(usesTerm(term, text)).toBe(true)
  })

  it.each(['', 'Een element dat werkzaam is.', 'onwerkzaam element', 'werkzaam elementje', 'werkzaam éléments'])(
    'finds only whole words: %s',
    (text) => {
      expect(usesTerm(term, text)).toBe(false)
    },
  )

  it('reads signs in a term as signs', () => {
    const price = { ...term, term: 'kosten (in €)', forms: [] }
    expect(usesTerm(price, 'De kosten (in €) staan erbij.')).toBe(true)
    expect(usesTerm(price, 'De kosten in euro.')).toBe(false)
    expect(usesTerm({ ...term, term: 'a.b' }, 'axb')).toBe(false)
  })
})
