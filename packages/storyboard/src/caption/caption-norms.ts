/**
 * When captions can be read. Lines, shortest and longest time and the gap are Netflix' norms for Dutch and in general;
 * 15 characters a second is our own choice below its 17 for adults, because our viewers read at level B1. English
 * captions keep the same norms: Netflix allows 20 there, but who reads our
 * English is often new to it too.
 */
export const captionNorms = {
  /** Most lines at once. */
  lines: 2,
  /** Least frames that a cue stands: five sixths of a second. */
  leastFrames: 25,
  /** Most frames that a cue stands: seven seconds. */
  mostFrames: 210,
  /** Least empty frames between two cues, so that a reader sees that the words changed. */
  gapFrames: 2,
  /** Most characters to read in a second. */
  charactersPerSecond: 15,
} as const
