import type { Locale } from '../locale/locale.ts'

/** How far below or above a half people still call it almost, or a little more than, half. */
const NEAR_HALF = 0.02

const said: Readonly<Record<Locale, Readonly<Record<'almost' | 'half' | 'more' | 'percent', string>>>> = {
  nl: { almost: 'bijna de helft', half: 'de helft', more: 'iets meer dan de helft', percent: 'procent' },
  en: { almost: 'almost half', half: 'half', more: 'a little more than half', percent: 'per cent' },
}

/** A share from 0 to 1 as somebody says it: `bijna de helft`, `46 procent`. */
export function shareInWords(share: number, locale: Locale): string {
  const { almost, half, more, percent } = said[locale]
  const from = share - 0.5
  if (from === 0) return half
  if (Math.abs(from) <= NEAR_HALF + Number.EPSILON) return from < 0 ? almost : more
  return `${Math.round(share * 100)} ${percent}`
}
