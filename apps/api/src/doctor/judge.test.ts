import { describe, expect, it } from 'vitest'
import {
  judgeBackup,
  judgeClock,
  judgeHelplines,
  judgeMode,
  judgePublicUrl,
  judgeSecret,
  judgeSpace,
  judgeSteps,
} from './judge.ts'

const now = new Date('2026-11-25T12:00:00.000Z')
const before = (hours: number) => new Date(now.getTime() - hours * 3600 * 1000)

describe('the doctor', () => {
  it.each([
    [100, 'error'],
    [500, 'warn'],
    [5000, 'ok'],
  ])('calls %i MB of room %s', (megabytes, state) => expect(judgeSpace(megabytes * 1024 * 1024).state).toBe(state))

  it('wants files with people in them for one user only', () => {
    expect(judgeMode('store file', 'x.sqlite', 0o100600).state).toBe('ok')
    expect(judgeMode('store file', 'x.sqlite', 0o100640)).toEqual({
      about: 'store file',
      state: 'error',
      words: 'others may read x.sqlite (640)',
      remedy: 'chmod 600 x.sqlite',
    })
  })

  it('tells a store that is behind from one that is ahead', () => {
    expect(judgeSteps(['1', '2'], ['1', '2']).state).toBe('ok')
    expect(judgeSteps(['1'], ['1', '2'])).toMatchObject({ state: 'warn', words: '1 steps are still to be taken' })
    expect(judgeSteps(['1', '3'], ['1', '2'])).toMatchObject({ state: 'error', words: 'it is of a newer version: 3' })
  })

  it('sees a clock that was put back', () => {
    expect(judgeClock(now, undefined).state).toBe('ok')
    expect(judgeClock(now, '2026-11-25T12:00:30.000Z').state).toBe('ok')
    expect(judgeClock(now, '2026-11-25T12:02:00.000Z').state).toBe('error')
  })

  it('wants an https address that people can type', () => {
    expect(judgePublicUrl(undefined).state).toBe('warn')
    expect(judgePublicUrl(new URL('http://localhost:4310')).state).toBe('warn')
    expect(judgePublicUrl(new URL('http://drempel.example')).state).toBe('error')
    expect(judgePublicUrl(new URL('https://drempel.example')).state).toBe('ok')
  })

  it('wants a secret of its own only where several may share the store', () => {
    expect([judgeSecret(false, false).state, judgeSecret(true, true).state, judgeSecret(true, false).state]).toEqual([
      'ok',
      'ok',
      'warn',
    ])
  })

  it.each([
    [undefined, 'error'],
    [before(1), 'ok'],
    [before(26), 'ok'],
    [before(27), 'warn'],
    [before(8 * 24), 'error'],
  ])('wants a backup of last night: %s is %s', (newest, state) => expect(judgeBackup(newest, now).state).toBe(state))

  it('names helplines that were not looked at for half a year, and those that nearly were not', () => {
    const lines = (on: string) => [{ name: 'De Luisterlijn', on: on as never }]
    expect(judgeHelplines([], '2026-11-25' as never).state).toBe('warn')
    expect(judgeHelplines(lines('2026-11-01'), '2026-11-25' as never).state).toBe('ok')
    expect(judgeHelplines(lines('2026-06-01'), '2026-11-25' as never)).toMatchObject({
      state: 'warn',
      words: 'to be looked at within 30 days: De Luisterlijn',
    })
    expect(judgeHelplines(lines('2026-05-28'), '2026-11-25' as never)).toMatchObject({
      state: 'error',
      words: 'not looked at for 180 days: De Luisterlijn',
    })
  })
})
