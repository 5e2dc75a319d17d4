import { setTimeout as wait } from 'node:timers/promises'
import { Failure } from '@drempel/diagnostics'
import { ended, startTool } from './child.ts'
import { clipFolder, siteFolder, snapshotFile } from './steps.ts'

/** The house as it answers on one port. */
export interface Served {
  /** Address of the start page. */
  readonly url: string
  /** Ends the server and waits for it. Calling it twice is harmless. */
  readonly stop: (signal: NodeJS.Signals) => void
  /** The server's exit code, when it has ended. */
  readonly ended: Promise<number>
}

/** Longest time that the server may take to be ready. */
const readyWithinMs = 30_000

/** Starts the API with the published rooms as folders, and waits until it answers. Throws a `Failure` when it does not. */
export async function serve(root: string, host: string, port: number, pageFolder: string): Promise<Served> {
  const url = `http://${host}:${port}/`
  const child = startTool(root, [
    'apps/api/src/main.ts',
    'serve',
    ...['--host', host, '--port', String(port)],
    ...['--content', `${siteFolder}/content.json`, '--snapshot', snapshotFile],
    ...['--folder', `/toolkit=${siteFolder}`, '--folder', `/film=${clipFolder}`, '--folder', `/=${pageFolder}`],
  ])
  const end = ended(child)
  const answered = answers(`${url}ready`)
  const first = await Promise.race([answered, end.then((code) => code)])
  if (first !== true) {
    child.kill('SIGTERM')
    throw new Failure(
      first === false
        ? `The server did not answer on ${url} within ${readyWithinMs / 1000} s.`
        : `The server ended with exit code ${first} before it answered.`,
    )
  }
  return { url, stop: (signal) => void child.kill(signal), ended: end }
}

/** Whether the address answers well before the time is up. */
async function answers(url: string): Promise<boolean> {
  for (let waitedMs = 0; waitedMs < readyWithinMs; waitedMs += 100) {
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok) return true
    await wait(100)
  }
  return false
}
