import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleSnapshot } from '../src/snapshot/snapshot.example.ts'
import { exampleContent } from './example-app.ts'

const main = join(import.meta.dirname, '../src/main.ts')

/** Files that a server needs, in a folder of their own. */
export interface Files {
  readonly folder: string
  readonly content: string
  readonly snapshot: string
  readonly database: string
}

/** Writes fictional content and a fictional snapshot. Whoever asked removes the folder. */
export async function writeFiles(): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'drempel-api-'))
  const files = {
    folder,
    content: join(folder, 'content.json'),
    snapshot: join(folder, 'project.json'),
    database: join(folder, 'data/drempel.sqlite'),
  }
  await writeFile(files.content, JSON.stringify(exampleContent))
  await writeFile(files.snapshot, JSON.stringify(exampleSnapshot))
  return files
}

/** The flags that name these files. */
export const flagsOf = ({ content, snapshot, database }: Files): string[] => [
  ...['--content', content],
  ...['--snapshot', snapshot],
  ...['--database', database],
]

/** A server in a process of its own. */
export interface Running {
  readonly child: ChildProcess
  readonly url: string
  readonly said: () => { readonly stdout: string; readonly stderr: string }
}

/** Starts a server on a free port and waits until it listens. Throws with what it said when it ends before. */
export async function startServer(...flags: string[]): Promise<Running> {
  const child = spawn(process.execPath, [main, 'serve', '--port', '0', ...flags], { stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', (part) => {
    said.stdout += part
  })
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (part) => {
      said.stderr += part
      const address = /listening on (\S+)/.exec(said.stderr)?.[1]
      if (address) resolve(address)
    })
    child.once('exit', (code) => reject(new Error(`ended with ${code}: ${said.stderr}`)))
  })
  return { child, url, said: () => said }
}

/** Sends a signal and gives the exit code; `null` when the signal itself ended the process. */
export async function endWith({ child }: Running, signal: NodeJS.Signals): Promise<number | null> {
  const exit = once(child, 'exit')
  child.kill(signal)
  const [code] = await exit
  return code
}

/** Runs the command line to its end. */
export async function runCommand(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (part) => {
    stdout += part
  })
  child.stderr.on('data', (part) => {
    stderr += part
  })
  const [status] = await once(child, 'close')
  return { status, stdout, stderr }
}
