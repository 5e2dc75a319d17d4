import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readSecret, secretName } from './secret.ts'

const folder = mkdtempSync(join(tmpdir(), 'drempel-secret-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const fileWith = (mode: number) => {
  const file = join(folder, `sleutel-${mode}`)
  writeFileSync(file, 'geheim\n')
  chmodSync(file, mode)
  return file
}

describe('readSecret', () => {
  it('is named after its channel', () =>
    expect(secretName('buurt-mastodon', 'TOKEN')).toBe('DREMPEL_BUURT_MASTODON_TOKEN'))

  it('comes from the environment', () =>
    expect(readSecret('bluesky', 'PASSWORD', { DREMPEL_BLUESKY_PASSWORD: 'geheim' })).toBe('geheim'))

  it('comes from a file that only its owner can read', () =>
    expect(readSecret('bluesky', 'PASSWORD', { DREMPEL_BLUESKY_PASSWORD_FILE: fileWith(0o600) })).toBe('geheim'))

  it('is refused from a file that others can read, without showing it', () => {
    const file = fileWith(0o640)
    expect(() => readSecret('bluesky', 'PASSWORD', { DREMPEL_BLUESKY_PASSWORD_FILE: file })).toThrow(
      `Unexpected file for DREMPEL_BLUESKY_PASSWORD that others can read, expected mode 600 (mend it with: chmod 600 ${file}).`,
    )
  })

  it('is missed in a file that is not there', () =>
    expect(() => readSecret('bluesky', 'PASSWORD', { DREMPEL_BLUESKY_PASSWORD_FILE: '/nergens' })).toThrow(
      'The file /nergens for DREMPEL_BLUESKY_PASSWORD cannot be read.',
    ))

  it('leaves blanks around it out, also those of the environment', () =>
    expect(readSecret('bluesky', 'PASSWORD', { DREMPEL_BLUESKY_PASSWORD: ' geheim\r\n' })).toBe('geheim'))

  it.each([
    ['two lines', 'geheim\ntweede'],
    ['a curly quote', 'geheim“'],
    ['a control sign', 'gehei\u0000m'],
    ['a space', 'ge heim'],
  ])('is refused with %s, without showing it', (_, value) => {
    const read = () => readSecret('bluesky', 'PASSWORD', { DREMPEL_BLUESKY_PASSWORD: value })
    expect(read).toThrow(
      'Unexpected signs in DREMPEL_BLUESKY_PASSWORD, expected a key on one line without spaces. Copy it anew from where it was made.',
    )
  })

  it('is absent when there is nothing but blanks', () =>
    expect(readSecret('bluesky', 'PASSWORD', { DREMPEL_BLUESKY_PASSWORD: ' \n' })).toBeUndefined())

  it('may be absent', () => expect(readSecret('bluesky', 'PASSWORD', {})).toBeUndefined())
})
