import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Failure } from '@drempel/diagnostics'

/**
 * The secret that signs cookies, from a file that only we can read; made when it is not there. It stands beside the database
 * and not in it, so that a copy of the database is of no use to who wants to log in.
 * @throws Failure when the file cannot be read or made.
 */
export async function readSecret(file: string): Promise<string> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    // Two processes that start at once: the first makes it, and both read what the first made.
    await writeFile(file, randomBytes(48).toString('base64url'), { flag: 'wx', mode: 0o600 }).catch((cause) => {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
    })
    const secret = (await readFile(file, 'utf8')).trim()
    if (secret.length >= 32) return secret
    throw new Error('The file is too short.')
  } catch (cause) {
    throw new Failure(
      `The secret in ${file} cannot be read. See that the folder can be written to, remove the file if it is damaged (everybody then logs in again), or set AUTH_SECRET.`,
      { cause },
    )
  }
}
