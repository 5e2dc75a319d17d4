import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeReference, parseReference, referencePattern } from './reference.ts'

describe('makeReference', () => {
  it('makes ten signs that do not look alike, in two halves', () => {
    expect(makeReference(() => Uint8Array.of(7, 19, 2, 20, 29, 9, 22, 17, 4, 26))).toBe('7K2MX-9PH4T')
    for (let round = 0; round < 1000; round++) expect(makeReference(randomBytes)).toMatch(referencePattern)
  })

  it('uses every sign equally often', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index)
    const signs = Array.from({ length: 32 }, (_, part) =>
      makeReference(() => bytes.slice(part * 8, part * 8 + 10))
        .replace('-', '')
        .slice(0, 8),
    )
    const counts = Map.groupBy(signs.join(''), (sign) => sign)
    expect([...counts.values()].map((all) => all.length)).toEqual(Array(32).fill(8))
  })
})

describe('parseReference', () => {
  it('reads what people make of it', () => {
    for (const typed of ['7K2MX-9QH4T', '7k2mx9qh4t', ' 7k2mx 9qh4t ', '7K2-MX9-QH4T'])
      expect(parseReference(typed)).toBe('7K2MX-9QH4T')
    expect(parseReference('oOiIl-LAAAA')).toBe('00111-1AAAA')
  })

  it('reads back every reference, also in small letters and without the hyphen', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (bytes) => {
        const reference = makeReference(() => bytes)
        expect(parseReference(reference.toLowerCase().replace('-', ''))).toBe(reference)
      }),
    )
  })

  it.each(['', '7K2MX', '7K2MX-9QH4U', '7K2MX-9QH4T-1', "'; drop table"])('takes `%s` for no reference', (text) => {
    expect(parseReference(text)).toBeUndefined()
  })
})
