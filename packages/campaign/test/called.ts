import { run } from '@drempel/diagnostics'
import { campaign } from '../src/cli/program.ts'
import type { World } from '../src/cli/world.ts'
import type { Ended } from './campaign.ts'

/** What differs from a plain call in this process. */
export interface CalledOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Moment at which it believes to be called, an instant in UTC; it goes on from there. Absent: now. */
  readonly at?: string
  /** What the person at the terminal answers; absent: there is nobody. */
  readonly answer?: string
}

/** Calls the command line within this process, with streams of its own: in a few milliseconds, where a process takes a second. */
export async function called(args: readonly string[], { env = {}, at, answer }: CalledOptions = {}): Promise<Ended> {
  let [stdout, stderr] = ['', '']
  const report = (text: string) => {
    stderr += text
    return true
  }
  const aheadMs = at === undefined ? 0 : Date.parse(at) - Date.now()
  const world: World = {
    out: (text) => {
      stdout += text
    },
    err: { write: report },
    env,
    clock: { nowMs: () => Date.now() + aheadMs, monotonicMs: () => performance.now(), pause: async () => {} },
    color: false,
    ask:
      answer === undefined
        ? undefined
        : async (question) => {
            report(`${question}\n`)
            return answer
          },
    onStop: () => {},
  }
  const status = await run(() => campaign(args, world), { report, debug: false })
  return { status, stdout, stderr }
}
