import type { Clock } from '../channels/ask/clock.ts'
import type { PublishLog } from './log.ts'

/** A clock that also knows how much time really went by, whatever somebody sets the other to. */
export interface TwoClocks extends Clock {
  /** Milliseconds since some moment; never set. */
  readonly monotonicMs: () => number
}

/** More than clocks are set right by in passing. */
const JUMP_MS = 30_000
/** How long a jump forward is not believed. Whoever set a clock wrong has noticed by then; a machine that slept is right. */
const DISBELIEF_MS = 10 * 60_000

/**
 * A clock that never runs ahead of the time that really went by, so that a clock that is set three hours forward sends nothing
 * three hours early:
 *
 *     clock     09:00 ── 12:10 (set) ───────── 12:20
 *     steady    09:00 ── 09:10 ── 09:11 … ──── 12:20   believed after ten minutes
 *
 * A jump back is believed at once: it only makes things late.
 */
export function steadyClock(clock: TwoClocks, log: PublishLog): Clock {
  let base = { wallMs: clock.nowMs(), monotonicMs: clock.monotonicMs() }
  let disbelievedSinceMs: number | undefined
  return {
    pause: clock.pause,
    nowMs() {
      const [wallMs, monotonicMs] = [clock.nowMs(), clock.monotonicMs()]
      const steadyMs = base.wallMs + (monotonicMs - base.monotonicMs)
      const jumpMs = wallMs - steadyMs
      if (jumpMs > JUMP_MS && disbelievedSinceMs === undefined) {
        disbelievedSinceMs = monotonicMs
        log({ event: 'clock-jumped', jumpMs: Math.round(jumpMs), waitMs: DISBELIEF_MS })
      }
      const disbelieved =
        jumpMs > JUMP_MS && disbelievedSinceMs !== undefined && monotonicMs - disbelievedSinceMs < DISBELIEF_MS
      if (disbelieved) return steadyMs
      disbelievedSinceMs = undefined
      base = { wallMs, monotonicMs }
      return wallMs
    },
  }
}
