import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { contentFolder } from '@drempel/content'
import { type ExitCode, exitCodes } from '@drempel/diagnostics'
import { usualPlaces } from '../read/read-project.ts'
import { defaultCacheFolder } from '../render/cache-folder.ts'
import { createRunAgain } from '../watch/run-again.ts'
import { watchPlaces } from '../watch/watch-places.ts'
import { type Flags, outOf, snapshotOf } from './flags.ts'
import { say } from './say.ts'
import { stopOnSignal } from './stop.ts'

/** Who saves several files at once waits no longer than this for the first picture. */
const REST_MS = 300

const main = fileURLToPath(new URL('../main.ts', import.meta.url))
const sources = ['../', '../../../../packages/storyboard/src', '../../../../packages/brand/src'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)

/**
 * Renders a preview now, and again at every change of text, data, voices, pictures or code. Each time in a process of its own,
 * so that changed code counts too; what has not changed comes from the cache.
 */
export async function watch(words: readonly string[], flags: Flags): Promise<ExitCode> {
  const stop = stopOnSignal()
  const again = createRunAgain((signal) => renderPreview([...words, ...argumentsOf(flags)], signal), REST_MS)
  const places = {
    folders: [contentFolder, usualPlaces.voice, usualPlaces.media, ...sources],
    files: [snapshotOf(flags)],
    except: [outOf({ ...flags, preview: true }), defaultCacheFolder],
  }
  await watchPlaces(places, again.change, stop.signal)
  again.change()
  say('Watching texts, data, voices, pictures and code; Ctrl-C ends it.')
  if (!stop.signal.aborted) await once(stop.signal, 'abort')
  again.stop()
  await again.quiet()
  return exitCodes.fine
}

/** The flags as they were given. */
function argumentsOf(flags: Flags): string[] {
  const { format, locale, now, out, pages } = flags
  return [
    ...['--snapshot', snapshotOf(flags), '--locale', locale, '--for', flags.for],
    ...format.flatMap((one) => ['--format', one]),
    ...(now === undefined ? [] : ['--now', now]),
    ...(out === undefined ? [] : ['--out', out]),
    ...(pages === undefined ? [] : ['--pages', pages]),
  ]
}

async function renderPreview(args: readonly string[], signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [main, 'render', '--preview', ...args], { stdio: 'inherit', detached: true })
  signal.addEventListener('abort', () => child.kill('SIGINT'))
  await once(child, 'exit')
}
