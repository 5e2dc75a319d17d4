import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { root } from '../src/steps.ts'

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

/** `start` as a person runs it, with all that it says. */
export interface Started {
  readonly child: ChildProcess
  readonly said: () => string
  /** Address of the start page, ending in a slash. */
  readonly url: string
  /** Milliseconds from the command to the address. */
  readonly tookMs: number
}

/** Runs `start` on a free port and waits for the address. Throws with all that was said when it ends before. */
export async function start(now: string): Promise<Started> {
  const port = await freePort()
  const startMs = performance.now()
  const child = spawn(process.execPath, [join(root, 'apps/house/src/main.ts'), '--now', now], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const opened = new Promise<void>((resolve, reject) => {
    const hear = (part: Buffer) => {
      text += part.toString()
      if (text.includes('Open http')) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', (code) => reject(new Error(`start ended with ${code}:\n${text}`)))
  })
  await opened
  return { child, said: () => text, url: `http://127.0.0.1:${port}/`, tookMs: performance.now() - startMs }
}

/** Ends `start` as Ctrl-C does, and gives its exit code. */
export async function interrupt({ child }: Started): Promise<number | null> {
  const exit = once(child, 'exit')
  child.kill('SIGINT')
  const [code] = await exit
  return code
}
