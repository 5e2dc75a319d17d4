const small = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
]
const tens = ['', 'tien', 'twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig']

/**
 * A number of digits as Dutch words with spaces between them, so that its syllables can be counted: `12` is `twaalf`,
 * `2024` is `twintig vier en twintig`, as most people say a year. A group with a zero in front, or with more than seven
 * digits, is read digit by digit, as a telephone number is.
 */
export function spokenNumber(digits: string): string {
  if (digits.length > 7 || (digits.length > 1 && digits.startsWith('0'))) {
    return Array.from(digits, (digit) => small[Number(digit)]).join(' ')
  }
  return spoken(Number(digits))
}

function spoken(value: number): string {
  if (value < 20) return small[value] ?? ''
  if (value < 100) {
    const unit = value % 10
    return `${unit === 0 ? '' : `${small[unit]} en `}${tens[Math.floor(value / 10)]}`
  }
  if (value < 1000) return joined(value, 100, 'honderd')
  if (saidAsYear(value)) return `${spoken(Math.floor(value / 100))} ${spoken(value % 100)}`
  if (value < 10_000 && value % 100 === 0 && value % 1000 !== 0) return `${spoken(value / 100)} honderd`
  if (value < 1_000_000) return joined(value, 1000, 'duizend')
  return joined(value, 1_000_000, 'miljoen')
}

/** 1985 and 2024 are said in two halves; 1900, 2000 and 2005 are not. */
const saidAsYear = (value: number) => value >= 1100 && value < 2100 && value % 100 >= 10

function joined(value: number, unit: number, name: string): string {
  const count = Math.floor(value / unit)
  const rest = value % unit
  return `${count === 1 && unit < 1_000_000 ? '' : `${spoken(count)} `}${name}${rest === 0 ? '' : ` ${spoken(rest)}`}`
}
