/** One line of a series: what was measured at one size, against the smallest size of that series. */
export interface Row {
  /** What the line is about: `readability, 100 kB`. */
  readonly label: string
  /** Best of the runs, in milliseconds. */
  readonly ms: number
  /** This time divided by that of the reference. */
  readonly timesReference: number
  /** The same, divided by what linear growth would give: 1 is linear, 10 is quadratic at ten times the size. */
  readonly againstLinear: number
}

/** What a benchmark tells: its own figure, and one that it measured in the same run to compare with. */
export interface Measurement {
  readonly name: string
  /** The figure, in milliseconds. */
  readonly measured: number
  /** What it is compared with, in milliseconds. */
  readonly reference: number
  /** `measured` divided by `reference`. */
  readonly ratio: number
  /** The lines behind it. */
  readonly rows?: readonly Row[]
}

/** The shortest of this many runs, in milliseconds; other work on the machine only ever makes a run longer. */
export function bestOf(times: number, run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let index = 0; index < times; index += 1) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

/** A size of a series, and how long it took. */
export interface Timed {
  readonly label: string
  /** How much there was to do. */
  readonly size: number
  /** Best of the runs, in milliseconds. */
  readonly ms: number
}

/** The lines of one series, each against the first: how much longer it took, and how that compares with linear growth. */
export function growth(series: readonly Timed[]): Row[] {
  const [first] = series
  if (!first) return []
  return series.map(({ label, size, ms }) => {
    const timesReference = ms / first.ms
    return { label, ms, timesReference, againstLinear: timesReference / (size / first.size) }
  })
}

/** Prints a measurement as lines to read, or with `--json` as one object. */
export function report(measurement: Measurement): void {
  if (process.argv.includes('--json')) {
    process.stdout.write(`${JSON.stringify(measurement)}\n`)
    return
  }
  const { name, measured, reference, ratio, rows = [] } = measurement
  process.stdout.write(`${name}: ${measured.toFixed(2)} ms, ${ratio.toFixed(2)} times ${reference.toFixed(2)} ms\n`)
  for (const { label, ms, timesReference, againstLinear } of rows) {
    const figures = [`${ms.toFixed(2)} ms`, `× ${timesReference.toFixed(1)}`, `${againstLinear.toFixed(2)} × linear`]
    process.stdout.write(`  ${label.padEnd(44)}${figures.map((one) => one.padStart(16)).join('')}\n`)
  }
}
