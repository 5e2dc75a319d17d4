import type { Hit } from './finding.ts'

const between = '[ \\u00a0().-]{0,3}'
const dutchPhone = new RegExp(
  `(?<![\\p{L}\\p{N}+])(?:\\(?0|(?:\\+31|0031)${between}(?:0\\)?${between})?)[1-9](?:${between}\\d){8}(?!\\d)`,
  'gu',
)
const servicePhone = new RegExp(
  `(?<![\\p{L}\\p{N}+])0[89]0\\d(?:${between}\\d){4}(?:(?:${between}\\d){3})?(?!\\d)`,
  'gu',
)
const foreignPhone = new RegExp(`(?<![\\p{L}\\p{N}+])\\+(?!31)[1-9]\\d{0,2}(?:${between}\\d){7,12}(?!\\d)`, 'gu')
const dateLike = /^\d{1,2}[-.]\d{1,2}[-.]\d{4}/

/** Telephone numbers: Dutch ones of ten digits, 0800 and the like, and foreign ones with a plus. */
export function phones(text: string): Hit[] {
  const hits = [dutchPhone, servicePhone, foreignPhone].flatMap((pattern) => Array.from(text.matchAll(pattern)))
  return hits
    .filter(({ 0: found }) => !dateLike.test(found))
    .map(({ index, 0: found }) => ({ kind: 'phone', certainty: 'certain', start: index, end: index + found.length }))
}

const ibanShape = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z\d]){11,30}(?![\p{L}\p{N}])/giu
const dutchIban = /(?<![\p{L}\p{N}])NL\d{2}[ \u00a0]?(?:[A-Z][ \u00a0]?){4}(?:\d[ \u00a0]?){9}\d(?!\d)/giu

/** Account numbers. Certain when the check digits are right; a Dutch one with a slip of the pen is still likely. */
export function ibans(text: string): Hit[] {
  return [dutchIban, ibanShape].flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap(({ index, 0: found }): Hit[] => {
      const passes = passesMod97(found.replace(/[ \u00a0]/g, '').toUpperCase())
      if (!passes && pattern !== dutchIban) return []
      return [{ kind: 'iban', certainty: passes ? 'certain' : 'likely', start: index, end: index + found.length }]
    }),
  )
}

/** The check of ISO 13616: first four characters to the end, letters as 10 to 35, remainder of division by 97 is 1. */
function passesMod97(iban: string): boolean {
  let remainder = 0
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder === 1
}

const bsnShape = /(?<![\p{L}\p{N}.,])\d{9}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.,])\d{3}[ .]\d{3}[ .]\d{3}(?![\p{L}\p{N}])/gu
const bsnWord = /(?:bsn|burgerservicenummer|sofinummer)[^\n.!?]{0,20}$/i

/** Nine digits that pass the eleven test. Certain when the word stands before it; with dots or spaces only then. */
export function bsns(text: string): Hit[] {
  return Array.from(text.matchAll(bsnShape)).flatMap(({ index, 0: found }): Hit[] => {
    const named = bsnWord.test(text.slice(Math.max(0, index - 45), index))
    if (!passesEleven(found.replace(/\D/g, '')) || (found.length > 9 && !named)) return []
    return [{ kind: 'bsn', certainty: named ? 'certain' : 'likely', start: index, end: index + found.length }]
  })
}

/** 9·a + 8·b + … + 2·h − i is a multiple of 11, and not zero: `111222333` passes. */
function passesEleven(digits: string): boolean {
  const total = Array.from(digits).reduce((sum, digit, at) => sum + Number(digit) * (at === 8 ? -1 : 9 - at), 0)
  return total !== 0 && total % 11 === 0
}

/** Dutch plates, one shape a line: L a letter, 9 a digit. */
const plateShapes = new Set(
  'LL-99-99 99-99-LL 99-LL-99 LL-99-LL LL-LL-99 99-LL-LL 99-LLL-9 9-LLL-99 LL-999-L L-999-LL LLL-99-L L-99-LLL 9-LL-999 999-LL-9'.split(
    ' ',
  ),
)
const plate = /(?<![\p{L}\p{N}-])[A-Z\d]{1,3}-[A-Z\d]{2,3}-[A-Z\d]{1,3}(?![\p{L}\p{N}-])/gu

/** Number plates of Dutch cars, in capitals with hyphens. */
export function licencePlates(text: string): Hit[] {
  return Array.from(text.matchAll(plate))
    .filter(({ 0: found }) => plateShapes.has(found.replace(/[A-Z]/g, 'L').replace(/\d/g, '9')))
    .map(({ index, 0: found }) => ({
      kind: 'licence-plate',
      certainty: 'likely',
      start: index,
      end: index + found.length,
    }))
}
