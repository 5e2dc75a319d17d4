import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { Failure } from '@drempel/diagnostics'
import { browserFlags } from './flags.ts'
import { holdToOneCore } from './one-core.ts'
import { openPipe, type Pipe } from './pipe.ts'

/** A browser of our own, with pages to draw in. Close it when done. */
export interface StartedBrowser {
  readonly pipe: Pipe
  /** Sessions of its empty pages, each in a process of its own. */
  readonly pages: readonly string[]
  /** The process that everything else of it hangs from. */
  readonly pid: number
  readonly close: () => Promise<void>
}

/** Largest picture that a page shows; every format fits in it, so that a page need not change size. */
const VIEWPORT_PX = 1920

/**
 * Starts a browser with so many empty pages.
 * @throws Failure when it does not start; the message says what it said.
 */
export async function startBrowser(executablePath: string, pageCount: number): Promise<StartedBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'drempel-browser-'))
  const oneCore = await holdToOneCore()
  const [command, ...before] = [...(oneCore?.before ?? []), executablePath]
  const child = spawn(command as string, [...before, ...browserFlags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  const pipe = openPipe(child.stdio[3] as Writable, child.stdio[4] as Readable)
  let said = ''
  child.stderr?.on('data', (part: Buffer) => {
    said = (said + part.toString()).slice(-2000)
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      pipe.fail(new Failure(`The browser ended in the middle (${signal ?? code}).\n${said}`.trim()))
      resolve()
    })
    child.once('error', (cause) => {
      pipe.fail(new Failure(`The browser at ${executablePath} does not start.\n${cause.message}`, { cause }))
      resolve()
    })
  })
  const end = () => void child.kill('SIGKILL')
  process.once('exit', end)
  const close = async () => {
    process.removeListener('exit', end)
    end()
    await ended
    // The processes that hung from it may write for a moment longer.
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
  }

  try {
    const pages: string[] = []
    for (let index = 0; index < pageCount; index += 1) pages.push(await openPage(pipe))
    await oneCore?.release(await processesOf(pipe))
    return { pipe, pages, pid: child.pid as number, close }
  } catch (cause) {
    await close()
    throw cause
  }
}

/** A page in a context of its own: Chromium then gives it a process of its own, and so a core. */
async function openPage(pipe: Pipe): Promise<string> {
  const { browserContextId } = await pipe.send<{ browserContextId: string }>('Target.createBrowserContext')
  const target = { url: 'about:blank', browserContextId, width: VIEWPORT_PX, height: VIEWPORT_PX }
  const { targetId } = await pipe.send<{ targetId: string }>('Target.createTarget', target)
  const attach = { targetId, flatten: true }
  const { sessionId } = await pipe.send<{ sessionId: string }>('Target.attachToTarget', attach)
  const size = { width: VIEWPORT_PX, height: VIEWPORT_PX, deviceScaleFactor: 1, mobile: false }
  await pipe.send('Emulation.setDeviceMetricsOverride', size, sessionId)
  await pipe.send('Page.enable', {}, sessionId)
  return sessionId
}

async function processesOf(pipe: Pipe): Promise<number[]> {
  const { processInfo } = await pipe.send<{ processInfo: { id: number }[] }>('SystemInfo.getProcessInfo')
  return processInfo.map(({ id }) => id)
}
