import { type DatabasePlace, nameOfPlace } from './database-place.ts'

/** Errors of the network and of logging in; the database itself was not touched. */
const unreachable = /^(ECONN|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|EAI_AGAIN|28|3D000)/

/** What PostgreSQL says while it starts or stops. */
const notReady = /^57P0/

/** What SQLite says when another process writes, or changes the file's shape: busy, locked. The last byte of its number. */
const busy = [5, 6]

/** Why a database could not be opened, and what to do about it. Never with a password. */
export function whyNotOpened(place: DatabasePlace, cause: unknown): string {
  const name = nameOfPlace(place)
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (isBusy(cause)) return `The database ${name} is in use by another program. Try again when that is finished.`
  if (notReady.test(code)) return `The database ${name} is starting or stopping (${code}). Try again in a minute.`
  // The client of PostgreSQL gives this no code.
  if (cause instanceof Error && /timeout/.test(cause.message))
    return `The database ${name} does not answer. See that the server runs, and that nothing stands in between.`
  if (unreachable.test(code))
    return `The database ${name} cannot be reached (${code}). See that the server runs, and that user and password are right.`
  return `The database ${name} could not be brought up to date. It is as it was; is it from a newer version?`
}

/** Whether SQLite waited in vain for another process. */
export const isBusy = (cause: unknown): boolean =>
  cause instanceof Error && 'errcode' in cause && busy.includes(Number(cause.errcode) & 0xff)
