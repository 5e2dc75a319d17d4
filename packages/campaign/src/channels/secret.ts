import { readFileSync, statSync } from 'node:fs'
import { UsageError } from '@drempel/diagnostics'

/** Name of the variable that holds a secret of a channel: `DREMPEL_BLUESKY_PASSWORD`. */
export const secretName = (channelId: string, what: string): string =>
  `DREMPEL_${channelId.toUpperCase().replaceAll('-', '_')}_${what}`

/**
 * A secret of a channel: from the environment, or from the file that `…_FILE` names. Undefined when neither is there.
 * @throws UsageError when the file cannot be read, or can be read by others than its owner.
 */
export function readSecret(
  channelId: string,
  what: string,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const name = secretName(channelId, what)
  const file = env[`${name}_FILE`]
  return env[name] || (file ? readPrivately(file, name) : undefined)
}

function readPrivately(file: string, name: string): string {
  try {
    // Windows has no such modes; there the rights of the folder count.
    if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
      throw new UsageError(
        `Unexpected file for ${name} that others can read, expected mode 600 (mend it with: chmod 600 ${file}).`,
      )
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`The file ${file} for ${name} cannot be read.`, { cause: error })
  }
}
