import { describe, expect, it } from 'vitest'
import { whyNotOpened } from './why-not-opened.ts'

const place = { url: 'postgres://drempel:geheim@db.example:5432/campagne' }
const name = 'The database postgres://db.example:5432/campagne'

describe('whyNotOpened', () => {
  it.each([
    [{ code: '57P03' }, `${name} is starting or stopping (57P03). Try again in a minute.`],
    [
      { code: 'ERR_SQLITE_ERROR', errcode: 5 },
      `${name} is in use by another program. Try again when that is finished.`,
    ],
    [
      { code: 'ERR_SQLITE_ERROR', errcode: 261 },
      `${name} is in use by another program. Try again when that is finished.`,
    ],
    [
      { code: 'ECONNREFUSED' },
      `${name} cannot be reached (ECONNREFUSED). See that the server runs, and that user and password are right.`,
    ],
    [{}, `${name} could not be brought up to date. It is as it was; is it from a newer version?`],
  ])('says what to do about %o', (error, message) =>
    expect(whyNotOpened(place, Object.assign(new Error('no'), error))).toBe(message),
  )

  it('knows a server that does not answer, which has no code', () =>
    expect(whyNotOpened(place, new Error('Connection terminated due to connection timeout'))).toBe(
      `${name} does not answer. See that the server runs, and that nothing stands in between.`,
    ))
})
