/** The two steps of a piece of work: made side by side with others, finished in order. */
export interface InOrder<Job, Made> {
  readonly make: (job: Job, index: number) => Promise<Made>
  readonly finish: (job: Job, made: Made, index: number) => Promise<void> | void
}

/**
 * Makes several at once and finishes them one after another, in order. When one fails, no more are begun, and what was
 * under way has ended before the failure is told.
 *
 *     make    ├─ 1 ─┤├── 4 ──┤
 *             ├──── 2 ────┤
 *             ├ 3 ┤
 *     finish        1     2 3  4
 */
export async function inOrder<Job, Made>(
  jobs: readonly Job[],
  atOnce: number,
  { make, finish }: InOrder<Job, Made>,
): Promise<void> {
  const underWay: Promise<Made>[] = []
  const begin = (): void => {
    const index = underWay.length
    if (index >= jobs.length) return
    const made = make(jobs[index] as Job, index)
    // Its failure is told when its turn comes.
    made.catch(() => undefined)
    underWay.push(made)
  }
  for (let count = 0; count < atOnce; count += 1) begin()
  try {
    for (const [index, job] of jobs.entries()) {
      const made = await (underWay[index] as Promise<Made>)
      begin()
      await finish(job, made, index)
    }
  } finally {
    await Promise.allSettled(underWay)
  }
}
