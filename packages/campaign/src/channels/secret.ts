import { readFileSync, statSync } from 'node:fs'
import { UsageError } from '@drempel/diagnostics'

/** Name of the variable that holds a secret of a channel: `DREMPEL_BLUESKY_PASSWORD`. */
export const secretName = (channelId: string, what: string): string =>
  `DREMPEL_${channelId.toUpperCase().replaceAll('-', '_')}_${what}`

/**
 * A secret of a channel: from the environment, or from the file that `…_FILE` names. Undefined when neither is there.
 * Blanks around it are not part of it.
 * @throws UsageError when the file cannot be read, or can be read by others than its owner, or when what is there cannot be a
 *   key: two lines, a quote that a text editor made curly. The message never holds any of it.
 */
export function readSecret(
  channelId: string,
  what: string,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const name = secretName(channelId, what)
  const file = env[`${name}_FILE`]
  const value = (env[name] || (file ? readPrivately(file, name) : '')).trim()
  if (value === '') return undefined
  if (KEY.test(value)) return value
  throw new UsageError(
    `Unexpected signs in ${name}, expected a key on one line without spaces. Copy it anew from where it was made.`,
  )
}

/** What fits in a header: the visible signs of ASCII. Keys and app passwords are made of them. */
const KEY = /^[\x21-\x7e]+$/

function readPrivately(file: string, name: string): string {
  try {
    // Windows has no such modes; there the rights of the folder count.
    if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
      throw new UsageError(
        `Unexpected file for ${name} that others can read, expected mode 600 (mend it with: chmod 600 ${file}).`,
      )
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`The file ${file} for ${name} cannot be read.`, { cause: error })
  }
}
