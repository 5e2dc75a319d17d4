import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { speakScratch } from './speak-scratch.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drempel-scratch-test-'))
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})

/** A program in the place of espeak-ng, that writes down what it was asked. */
async function standIn(script: string): Promise<void> {
  const program = join(folder, 'espeak-ng')
  await writeFile(program, `#!/bin/sh\n${script}\n`)
  await chmod(program, 0o755)
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`)
}

test('asks the machine for the words, by their language, and keeps the file when it is whole', async () => {
  await standIn('(echo "$1 $2 $3 $4"; cat) > "$6"')
  const file = join(folder, 'nl', 'opening.scratch.wav')
  await speakScratch('--help Iemand belt aan.', 'nl', file)
  expect(await readFile(file, 'utf8')).toBe('-v nl -s 150\n--help Iemand belt aan.')
  expect(await readdir(join(folder, 'nl'))).toEqual(['opening.scratch.wav'])
})

test('says how to install the machine where it is absent', async () => {
  vi.stubEnv('PATH', folder)
  await expect(speakScratch('Hallo.', 'nl', join(folder, 'a.scratch.wav'))).rejects.toMatchObject({
    name: 'UsageError',
    message:
      'Unexpected absence of espeak-ng, expected it for a scratch voice. On Debian: apt install espeak-ng. A recording by a person needs nothing.',
  })
})

test('leaves nothing when the machine fails', async () => {
  await standIn('cat > "$6"; exit 1')
  await expect(speakScratch('Hallo.', 'en', join(folder, 'a.scratch.wav'))).rejects.toThrow(
    'Unexpected failure of espeak-ng',
  )
  expect(await readdir(folder)).toEqual(['espeak-ng'])
})

test('never takes the name of a recording', async () => {
  await expect(speakScratch('Hallo.', 'nl', join(folder, 'opening.wav'))).rejects.toThrow(
    'expected one that ends in .scratch.wav',
  )
})
