import { makeReference } from '../sign-up/reference.ts'

/**
 * A reference for an account, such as `a-47k2mx9qh4t`: nothing of a name in it, and always a digit, which the core wants of
 * a reference to a person.
 */
export function makeAccountId(randomBytes: (length: number) => Uint8Array): string {
  const digit = (randomBytes(1)[0] ?? 0) % 10
  return `a-${digit}${makeReference(randomBytes).toLowerCase().replace('-', '')}`
}
