import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitToShow, nameFitToShow } from './fit-to-show.ts'

describe('fitToShow', () => {
  it('leaves plain words as they are', () =>
    expect(fitToShow('Text character limit of 500 exceeded', ['geheim'])).toBe('Text character limit of 500 exceeded'))

  it('takes out every key, however it is written', () => {
    const secret = 'ge"heim/+1'
    const said = `${secret}, ${JSON.stringify({ password: secret })}, ?key=${encodeURIComponent(secret)}`
    expect(fitToShow(said, [secret])).toBe('…, {"password":"…"}, ?key=…')
  })

  it('takes a key out before it cuts, so that no piece of it is left', () =>
    expect(fitToShow(`${'a'.repeat(195)}geheim-en-lang`, ['geheim-en-lang'])).toBe(`${'a'.repeat(195)}…`))

  it('takes out what a terminal would obey', () =>
    expect(fitToShow('weg\u001b[2J\u202e\nregel', [])).toBe('weg [2J regel'))

  it('never shows a key, whatever is around it', () =>
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[\x21-\x7e]{8,40}$/), fc.string(), (before, secret, after) => {
        expect(fitToShow(before + secret + after, [secret])).not.toContain(secret)
      }),
    ))
})

describe('nameFitToShow', () => {
  it.each([
    ['InvalidSwap', 'InvalidSwap'],
    ['with space', undefined],
    ['a'.repeat(61), undefined],
    ['geheim', undefined],
    [undefined, undefined],
  ])('keeps only names: %s', (name, kept) => expect(nameFitToShow(name, ['geheim'])).toBe(kept))
})
