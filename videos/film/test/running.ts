import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { onTestFinished } from 'vitest'
import { main, root } from './film.ts'

/** The tool at work. */
export interface Running {
  readonly pid: number
  /** Everything it said. */
  readonly said: () => string
  /** Waits until it says this; an error when it ends without. */
  readonly says: (words: RegExp) => Promise<RegExpExecArray>
  readonly kill: (signal: NodeJS.Signals) => void
  /** The code that it ends with; null when it was killed. */
  readonly ended: Promise<number | null>
}

/** Starts the tool as a person would, in a process group of its own, and goes on. It is killed when the test is over. */
export function start(args: readonly string[], environment: Record<string, string> = {}): Running {
  const child: ChildProcess = spawn(process.execPath, [main, ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const pid = child.pid as number
  let text = ''
  const wake = new Set<() => void>()
  const hear = (part: Buffer) => {
    text += part.toString()
    for (const one of wake) one()
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  let over = false
  const ended = once(child, 'close').then(([code]) => {
    over = true
    for (const one of wake) one()
    return code as number | null
  })
  const kill = (signal: NodeJS.Signals) => {
    if (!over) process.kill(-pid, signal)
  }
  onTestFinished(() => kill('SIGKILL'))
  return {
    pid,
    said: () => text,
    async says(words) {
      for (;;) {
        const found = words.exec(text)
        if (found) return found
        if (over) throw new Error(`film ${args.join(' ')} ended without ${words}:\n${text}`)
        await new Promise<void>((resolve) => wake.add(resolve))
      }
    },
    kill,
    ended,
  }
}
