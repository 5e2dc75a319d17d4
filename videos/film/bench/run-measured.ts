import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'

/** What a command took. */
export interface Taken {
  /** Wall-clock time, in milliseconds. */
  readonly ms: number
  /** Processor time of it and everything it started, in seconds. What a process used in its last moments may be missing. */
  readonly cpuSeconds: number
  /** Most memory of all of them together, in megabytes (proportional set size). */
  readonly peakMb: number
  /** What it said on standard output. */
  readonly said: string
}

/** Several, one after another. */
export const sumOf = (all: readonly Taken[]): Taken => ({
  ms: all.reduce((sum, { ms }) => sum + ms, 0),
  cpuSeconds: all.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
  peakMb: Math.max(...all.map(({ peakMb }) => peakMb)),
  said: '',
})

/** What so many times as much would take. */
export const timesTaken = (taken: Taken, times: number): Taken => ({
  ...taken,
  ms: taken.ms * times,
  cpuSeconds: taken.cpuSeconds * times,
})

/** How often processes are looked at. */
const LOOK_MS = 250
/** Looks until memory is added up once more: the kernel counts its pages one by one, which takes from what is measured. */
const LOOKS_A_WEIGHING = 4
/** Linux counts processor time in hundredths of a second. */
const TICKS = 100

/**
 * Runs a command to its end, and watches it and everything it starts. Linux only.
 * @throws Error when it does not end well.
 */
export async function runMeasured(command: string, args: readonly string[], cwd?: string): Promise<Taken> {
  const start = performance.now()
  const child = spawn(command, [...args], { stdio: ['ignore', 'pipe', 'pipe'], ...(cwd ? { cwd } : {}) })
  const said = listen(child)
  const ticks = new Map<number, number>()
  let peakMb = 0
  let looks = 0
  const look = () => {
    const tree = treeOf(child.pid as number)
    for (const { pid, cpuTicks } of tree) ticks.set(pid, cpuTicks)
    looks += 1
    if (looks % LOOKS_A_WEIGHING !== 1) return
    peakMb = Math.max(
      peakMb,
      tree.reduce((sum, { pid }) => sum + memoryMb(pid), 0),
    )
  }
  const watching = setInterval(look, LOOK_MS)
  const [code] = await once(child, 'close')
  clearInterval(watching)
  const ms = performance.now() - start
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${said.error()}`)
  const cpuSeconds = [...ticks.values()].reduce((sum, one) => sum + one, 0) / TICKS
  return { ms, cpuSeconds, peakMb, said: said.output() }
}

function listen({ stdout, stderr }: ChildProcess) {
  const texts = { output: '', error: '' }
  stdout?.on('data', (part: Buffer) => {
    texts.output += part.toString()
  })
  stderr?.on('data', (part: Buffer) => {
    texts.error = (texts.error + part.toString()).slice(-4000)
  })
  return { output: () => texts.output, error: () => texts.error }
}

/** The process and all that hang from it. */
function treeOf(root: number): { pid: number; cpuTicks: number }[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = readOrNothing(`/proc/${name}/stat`)
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return stat
        ? [{ pid: Number(name), parent: Number(fields[1]), cpuTicks: Number(fields[11]) + Number(fields[12]) }]
        : []
    })
  const tree = new Set([root])
  for (let size = 0; size !== tree.size; ) {
    size = tree.size
    for (const { pid, parent } of all) if (tree.has(parent)) tree.add(pid)
  }
  return all.filter(({ pid }) => tree.has(pid))
}

const memoryMb = (pid: number): number =>
  Number(/^Pss:\s+(\d+) kB/m.exec(readOrNothing(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024

/** A process may end while it is looked at. */
function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
