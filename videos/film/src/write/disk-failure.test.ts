import { Failure, UsageError } from '@drempel/diagnostics'
import { describe, expect, it } from 'vitest'
import { diskFailure } from './disk-failure.ts'

const errno = (code: string, path?: string) => Object.assign(new Error(`${code}: x`), { code, path })

describe('diskFailure', () => {
  it('says what to do about a full disk, and where', () => {
    expect(diskFailure(errno('ENOSPC', 'out/film.mp4'))).toEqual(
      new Failure('The disk is full. Make room and render again: what was made so far is kept. (out/film.mp4)'),
    )
  })

  it.each([['EDQUOT'], ['EACCES'], ['EPERM'], ['EROFS']])('knows %s as a failure of the world', (code) => {
    expect(diskFailure(errno(code))).toBeInstanceOf(Failure)
  })

  it.each([[errno('EINVAL')], [new TypeError('x')], [new Failure('x')], [new UsageError('x')], ['x'], [undefined]])(
    'leaves %s as it is',
    (error) => {
      expect(diskFailure(error)).toBe(error)
    },
  )
})
