import { describe, expect, it } from 'vitest'
import { faqSchema, faqShortWords } from './faq.ts'

const faq = { id: 'mag-dat', question: 'Mag dat?', short: 'Ja.', answer: 'Ja, dat mag.' }
const pathsOf = (change: object) =>
  (faqSchema.safeParse({ ...faq, ...change }).error?.issues ?? []).map(({ path }) => path.join('.'))

describe('faqSchema', () => {
  it('takes a short answer of sixty words and refuses one of sixty-one', () => {
    expect(pathsOf({ short: 'woord '.repeat(faqShortWords) })).toEqual([])
    expect(pathsOf({ short: 'woord '.repeat(faqShortWords + 1) })).toEqual(['short'])
  })

  it.each(['piece:portiekkoffie', 'piece:portiekkoffie#stappen', 'source:bvt2020', 'theme:reach', 'page:hulp'])(
    'takes the link %s',
    (link) => {
      expect(pathsOf({ links: [link] })).toEqual([])
    },
  )

  it.each(['portiekkoffie', 'https://voorbeeld.example', 'piece:', 'Piece:x'])('refuses the link %s', (link) => {
    expect(pathsOf({ links: ['page:hulp', link] })).toEqual(['links.1'])
  })
})
