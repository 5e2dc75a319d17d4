import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const clock = pathToFileURL(fileURLToPath(new URL('clock-at.ts', import.meta.url))).href

/** How a call of the command line ended. */
export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** What differs from a plain call. */
export interface CallOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Moment at which it believes to be called, an instant in UTC. */
  readonly at?: string
  readonly cwd?: string
}

/** Starts the command line as a person would, without what this process has in its environment about channels. */
export function startCampaign(args: readonly string[], { env = {}, at, cwd }: CallOptions = {}): ChildProcess {
  const kept = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('DREMPEL_') && name !== 'DATABASE_URL'),
  )
  return spawn(process.execPath, [...(at === undefined ? [] : ['--import', clock]), main, ...args], {
    env: { ...kept, ...env, NO_COLOR: '1', ...(at === undefined ? {} : { CLOCK_AT: at }) },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
  })
}

/** Calls the command line and waits for its end. Servers in this process go on meanwhile. */
export function campaign(args: readonly string[], options: CallOptions = {}): Promise<Ended> {
  const child = startCampaign(args, options)
  let [stdout, stderr] = ['', '']
  child.stdout?.on('data', (part) => {
    stdout += part
  })
  child.stderr?.on('data', (part) => {
    stderr += part
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => resolve({ status, stdout, stderr }))
  })
}
