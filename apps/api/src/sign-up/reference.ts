/** Letters and digits of Crockford's base 32: none that look alike when read aloud or copied by hand. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Signs in a reference. Ten of 32 make 2^50 references: too many to guess, few enough to read out over the telephone. */
const LENGTH = 10

/** The form of a reference. */
export const referencePattern = /^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/

/** A reference such as `7K2MX-9QH4T`, from random bytes that nobody can foresee. */
export function makeReference(randomBytes: (length: number) => Uint8Array): string {
  // 256 is a multiple of 32, so every sign is as likely as any other.
  return hyphenated(Array.from(randomBytes(LENGTH), (byte) => alphabet[byte % alphabet.length]).join(''))
}

/**
 * The reference that somebody typed: small letters, spaces and a missing hyphen do not matter, and `O`, `I` and `L` are
 * read as the digits they look like. `undefined` when it cannot be one.
 */
export function parseReference(text: string): string | undefined {
  const signs = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  const reference = hyphenated(signs)
  return referencePattern.test(reference) ? reference : undefined
}

const hyphenated = (signs: string) => `${signs.slice(0, LENGTH / 2)}-${signs.slice(LENGTH / 2)}`

const small = (randomBytes: (length: number) => Uint8Array) => makeReference(randomBytes).toLowerCase().replace('-', '')

/** A reference as the core wants it, small letters and digits after a letter for what it is of: `t-7k2mx9qh4t`. */
export const makeRecordId = (kind: string, randomBytes: (length: number) => Uint8Array): string =>
  `${kind}-${small(randomBytes)}`

/** A reference to a person: `p-47k2mx9qh4t`. Always with a digit, which the core asks so that no name can pass for one. */
export const makePersonId = (randomBytes: (length: number) => Uint8Array): string =>
  `p-${(randomBytes(1)[0] ?? 0) % 10}${small(randomBytes)}`
