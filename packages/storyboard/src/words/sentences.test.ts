import { describe, expect, it } from 'vitest'
import { firstSentence, sentencesOf } from './sentences.ts'

describe('sentencesOf', () => {
  it.each([
    ['', []],
    ['  \n ', []],
    ['zonder punt', ['zonder punt']],
    ['Een. Twee! Drie?', ['Een.', 'Twee!', 'Drie?']],
    ['Een.\n  Twee', ['Een.', 'Twee']],
    ['‘Hoe heet je?’ vraagt hij. ‘Kun jij dit?’', ['‘Hoe heet je?’ vraagt hij.', '‘Kun jij dit?’']],
    ['Het kost 2.5 euro. Meer niet.', ['Het kost 2.5 euro.', 'Meer niet.']],
    ['Wacht… En dan?', ['Wacht…', 'En dan?']],
  ])('%j', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences))

  it('takes the first, and the whole of what has no end', () => {
    expect(firstSentence('Een. Twee.')).toBe('Een.')
    expect(firstSentence('zonder punt')).toBe('zonder punt')
  })
})
