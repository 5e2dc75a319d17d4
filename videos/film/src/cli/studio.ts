import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fontFiles } from '@drempel/brand/font-files'
import { type ExitCode, exitCodes, Failure } from '@drempel/diagnostics'
import { defaultCacheFolder } from '../render/cache-folder.ts'
import type { Flags } from './flags.ts'
import { report, say } from './say.ts'
import { composeChosen, readSession } from './session.ts'
import { stopOnSignal } from './stop.ts'

/** Flags of the verb `studio` alone. */
interface StudioFlags extends Flags {
  readonly port?: string
  readonly open?: boolean
}

const room = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Opens Remotion Studio in a browser: the clips that were asked for, from this project, with a form for every field; and every
 * scene at its edges. Nothing that is tried there is written anywhere.
 */
export async function studio(words: readonly string[], flags: StudioFlags): Promise<ExitCode> {
  const session = await readSession(flags)
  const { clips, problems } = composeChosen(session, words.length === 0 ? ['film', 'clips'] : words, flags)
  report(problems)
  const publicFolder = await makePublicFolder(JSON.stringify(clips))
  const stop = stopOnSignal()
  const cli = join(dirname(createRequire(import.meta.url).resolve('@remotion/cli/package.json')), 'remotion-cli.js')
  const args = [
    ...['studio', 'src/composition/index.studio.tsx', '--rspack', `--public-dir=${publicFolder}`],
    ...(flags.port === undefined ? [] : [`--port=${flags.port}`]),
    ...(flags.open === false ? ['--no-open'] : []),
  ]
  say('The studio opens in your browser; Ctrl-C ends it. Changes in its forms are only looked at, not kept.')
  const child = spawn(process.execPath, [cli, ...args], { cwd: room, stdio: 'inherit' })
  stop.signal.addEventListener('abort', () => child.kill('SIGTERM'))
  const [code] = await once(child, 'exit')
  if (code !== 0 && !stop.signal.aborted)
    throw new Failure(`The studio ended by itself (${code}). What it said stands above.`)
  return exitCodes.fine
}

/** The letters, photographs and clips, where the studio expects them. */
async function makePublicFolder(clips: string): Promise<string> {
  const folder = join(defaultCacheFolder, 'studio')
  const letters = join(folder, 'letters')
  await mkdir(letters, { recursive: true })
  await mkdir(join(defaultCacheFolder, 'media'), { recursive: true })
  await Promise.all(fontFiles().map(({ path, fileName }) => cp(path, join(letters, fileName))))
  await rm(join(folder, 'media'), { force: true })
  await symlink(join(defaultCacheFolder, 'media'), join(folder, 'media'), 'dir')
  await writeFile(join(folder, 'clips.json'), clips)
  return folder
}
