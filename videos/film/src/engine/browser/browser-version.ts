import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { Failure } from '@drempel/diagnostics'

/**
 * What a browser says of itself: `Chromium 153.0.8010.0`.
 * @throws Failure when it does not start; the message says what to do.
 */
export async function browserVersion(executablePath: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(executablePath, ['--version'])
    return stdout.trim()
  } catch (cause) {
    throw new Failure(
      `The browser at ${executablePath} does not start. Missing libraries? Install Debian's package chromium-headless-shell, or name another browser with DREMPEL_BROWSER.\n${(cause as Error).message}`,
      { cause },
    )
  }
}
