/** Wait after the first failure, in milliseconds: a server that starts again is there by then. */
const FIRST_MS = 10_000
/** Longest wait, in milliseconds. */
const LONGEST_MS = 3_600_000

/** How long to wait after this many attempts, in milliseconds: twice as long each time, an hour at most. */
export const backOffMs = (attempts: number): number => Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempts - 1, 20))
