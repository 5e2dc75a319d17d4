import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from './plain-text.ts'
import { splitSentences } from './sentences.ts'

/** Any code unit, also half of a pair, and often one of the first 256. */
const codeUnit = fc
  .oneof(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 0xffff }))
  .map((code) => String.fromCharCode(code))

const sentencesOf = (markdown: string) => {
  const text = plainText(markdown)
  return splitSentences(text).map((one) =>
    text
      .slice(one.start, one.end)
      .replace(/\s+/g, ' ')
      .replace(/ (?=[.,?!])/g, ''),
  )
}

describe('plainText', () => {
  it.each([
    ['the words of links', 'Kijk bij [portiek\nkoffie](piece:portiekkoffie).', ['Kijk bij portiek koffie.']],
    [
      'the words of pictures, apart',
      '![Twee buren bij de lift](lift.jpg)\nZo begint het.',
      ['Twee buren bij de lift', 'Zo begint het.'],
    ],
    ['emphasis', 'Dat is **echt** _heel_ *fijn* ~~niet~~.', ['Dat is echt heel fijn niet.']],
    ['underscores inside a word', 'noem het snake_case hier', ['noem het snake_case hier']],
    ['headings, which end a sentence', '## De eerste vraag\nVraag iets.', ['De eerste vraag', 'Vraag iets.']],
    ['items of lists', '- een kop\n* een bord\n1. een lepel\n  - thee', ['een kop', 'een bord', 'een lepel', 'thee']],
    ['cells of tables', '| wie | wat |\n| --- | --- |\n| Noor | soep |', ['wie', 'wat', 'Noor', 'soep']],
    [
      'no code, tags, comments or addresses',
      'Typ `pnpm` <br> hier <!-- nee\nniet --> bij https://buurt.example/x.',
      ['Typ hier bij'],
    ],
    ['no fenced code', 'Voor.\n\n```ts\nconst a = 1\n```\n\nNa.', ['Voor.', 'Na.']],
    ['no escapes', 'Een \\* ster', ['Een ster']],
  ])('keeps %s', (_, markdown, sentences) => {
    expect(sentencesOf(markdown)).toEqual(sentences)
  })

  it('keeps the mark of a quotation, for who wants to know that somebody speaks', () => {
    expect(plainText('> Ik kwam *binnen*.')).toBe('> Ik kwam  binnen .')
  })

  it('keeps the length of any text, so that a place stays a place', () => {
    const parts = fc.array(
      fc.constantFrom(
        '[',
        ']',
        '(',
        ')',
        '!',
        '*',
        '_',
        '`',
        '```\n',
        '#',
        '- ',
        '|',
        '<',
        '>',
        '\\',
        '\n',
        'a',
        ' ',
        '<!--',
        '-->',
      ),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: codeUnit, maxLength: 60 }),
          parts.map((all) => all.join('')),
        ),
        (markdown) => {
          expect(plainText(markdown)).toHaveLength(markdown.length)
        },
      ),
      { numRuns: 300 },
    )
  })
})
