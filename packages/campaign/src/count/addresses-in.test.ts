import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressesIn } from './addresses-in.ts'

describe('addressesIn', () => {
  it('finds addresses without the marks around them', () => {
    expect(addressesIn('Zie (https://a.example/x), “http://b.example”. Of a.example?')).toEqual([
      'https://a.example/x',
      'http://b.example',
    ])
    expect(addressesIn('Geen adres, en xhttps://a.example ook niet.')).toEqual([])
    expect(addressesIn('https://')).toEqual([])
  })

  it('keeps a bracket that was opened within the address, and no other', () => {
    const address = 'https://nl.wikipedia.org/wiki/Portiek_(bouwkunde)'
    expect(addressesIn(`Lees ${address}. Of (zie ${address}).`)).toEqual([address, address])
  })

  it('gives back any address that ends in a letter, whatever stands around it', () => {
    const path = fc.array(fc.constantFrom('a', '(b)', '/', 'é', '-', '[c]', '.d')).map((all) => `${all.join('')}z`)
    const after = fc.array(fc.constantFrom('.', ',', ')', '!', '’', ']')).map((all) => all.join(''))
    fc.assert(
      fc.property(path, after, (written, marks) => {
        const address = `https://a.example/${written}`
        expect(addressesIn(`(Zie ${address}${marks} en verder.`)).toEqual([address])
      }),
    )
  })
})
