import type { Taken } from './run-measured.ts'

/** One line of a measurement: what was run, how long it took, and how that compares. */
export interface Row {
  /** What was run: `one caption changed`. */
  readonly label: string
  /** Wall-clock time, in milliseconds. */
  readonly ms: number
  /** How many times as fast as what it is compared with. */
  readonly ratio: number
  /** Processor time of everything that took part, in seconds. */
  readonly cpuSeconds: number
  /** How many times less processor time than what it is compared with: steady, also on a machine that is shared. */
  readonly cpuRatio: number
  /** Most memory of everything together, in megabytes: pages that are shared are counted once. */
  readonly peakMb: number
}

/** A line: what was taken, against a reference. */
export const rowOf = (
  label: string,
  { ms, cpuSeconds, peakMb }: Omit<Taken, 'said'>,
  reference: Pick<Taken, 'ms' | 'cpuSeconds'>,
): Row => ({
  label,
  ms,
  ratio: reference.ms / ms,
  cpuSeconds,
  cpuRatio: reference.cpuSeconds / cpuSeconds,
  peakMb,
})

/** What a benchmark tells: its own figure, and one that it measured in the same run to compare with. */
export interface Measurement {
  readonly name: string
  /** The figure, in milliseconds. */
  readonly measured: number
  /** What it is compared with, in milliseconds. */
  readonly reference: number
  /** `reference` divided by `measured`: how many times faster. */
  readonly ratio: number
  /** The lines behind it. */
  readonly rows: readonly Row[]
  /** What must be known to read them: samples, sizes, what was left out. */
  readonly notes: readonly string[]
}

/** Prints a measurement as lines to read, or with `--json` as one object. */
export function report(measurement: Measurement): void {
  if (process.argv.includes('--json')) {
    process.stdout.write(`${JSON.stringify(measurement)}\n`)
    return
  }
  const { name, measured, reference, ratio, rows, notes } = measurement
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`
  process.stdout.write(`${name}: ${seconds(measured)}, ${ratio.toFixed(2)} times as fast as ${seconds(reference)}\n`)
  for (const { label, ms, ratio: own, cpuSeconds, cpuRatio, peakMb } of rows) {
    const [wall, cpu] = [own, cpuRatio].map((one) => `× ${one.toFixed(2)}`)
    const figures = [seconds(ms), wall, `${cpuSeconds.toFixed(1)} cpu-s`, cpu, `${peakMb.toFixed(0)} MB`]
    process.stdout.write(`  ${label.padEnd(44)}${figures.map((one = '') => one.padStart(13)).join('')}\n`)
  }
  for (const note of notes) process.stdout.write(`  ${note}\n`)
}

/** Whether a short look was asked for, and not the whole measurement. */
export const isQuick: boolean = process.argv.includes('--quick')
