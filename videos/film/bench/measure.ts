/** One line of a measurement: what was run, how long it took, and how that compares. */
export interface Row {
  /** What was run: `one caption changed`. */
  readonly label: string
  /** Wall-clock time, in milliseconds. */
  readonly ms: number
  /** How many times faster than plain Remotion; for the growth, how many times longer than the shortest. */
  readonly ratio: number
  /** Processor time of everything that took part, in seconds. */
  readonly cpuSeconds: number
  /** Most memory of everything together, in megabytes: pages that are shared are counted once. */
  readonly peakMb: number
}

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
  for (const { label, ms, ratio: own, cpuSeconds, peakMb } of rows) {
    const figures = [seconds(ms), `× ${own.toFixed(2)}`, `${cpuSeconds.toFixed(1)} cpu-s`, `${peakMb.toFixed(0)} MB`]
    process.stdout.write(`  ${label.padEnd(44)}${figures.map((one) => one.padStart(14)).join('')}\n`)
  }
  for (const note of notes) process.stdout.write(`  ${note}\n`)
}

/** Whether a short look was asked for, and not the whole measurement. */
export const isQuick: boolean = process.argv.includes('--quick')
