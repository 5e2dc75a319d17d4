import type { Locale } from '../locale/locale.ts'

const small: Readonly<Record<Locale, readonly string[]>> = {
  nl: 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  ),
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
}

/** 20, 30 … 90. */
const tens: Readonly<Record<Locale, readonly string[]>> = {
  nl: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' '),
  en: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
}

const round: Readonly<Record<Locale, Readonly<Record<number, string>>>> = {
  nl: { 100: 'honderd', 1000: 'duizend' },
  en: { 100: 'a hundred', 1000: 'a thousand' },
}

const thousandsMark: Readonly<Record<Locale, string>> = { nl: '.', en: ',' }

/** A whole number in digits, with a mark for thousands: `12.000` in Dutch, `12,000` in English. */
export const numberInDigits = (value: number, locale: Locale): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/g, thousandsMark[locale])

/**
 * A whole number as it stands in running text: a word where the language writes one (to twenty, and round numbers), else
 * digits.
 */
export function numberInWords(value: number, locale: Locale): string {
  const word =
    small[locale][value] ??
    (value % 10 === 0 && value < 100 ? tens[locale][value / 10 - 2] : undefined) ??
    round[locale][value]
  return word ?? numberInDigits(value, locale)
}
