import { beforeEach, describe, expect, it } from 'vitest'
import type { PublishLine } from './log.ts'
import { steadyClock } from './steady-clock.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** What the clock on the wall shows, and the time that really went by. */
let [wallMs, realMs] = [0, 0]
let lines: PublishLine[] = []
beforeEach(() => {
  wallMs = Date.parse('2027-03-04T09:00:00Z')
  realMs = 5_000
  lines = []
})
const startMs = Date.parse('2027-03-04T09:00:00Z')
const start = () => {
  const clock = steadyClock({ nowMs: () => wallMs, monotonicMs: () => realMs, pause: async () => {} }, (line) =>
    lines.push(line),
  )
  return { clock, since: () => clock.nowMs() - startMs }
}
const pass = (ms: number) => {
  wallMs += ms
  realMs += ms
}

describe('steadyClock', () => {
  it('goes along with the clock', () => {
    const { since } = start()
    pass(7 * minuteMs)
    expect(since()).toBe(7 * minuteMs)
  })

  it('does not follow a jump of three hours forward, says so once, and is right when it is set back', () => {
    const { since } = start()
    wallMs += 3 * hourMs
    expect(since()).toBe(0)
    pass(5 * minuteMs)
    expect(since()).toBe(5 * minuteMs)
    wallMs -= 3 * hourMs
    expect(since()).toBe(5 * minuteMs)
    expect(lines).toEqual([{ event: 'clock-jumped', jumpMs: 3 * hourMs, waitMs: 10 * minuteMs }])
  })

  it('believes a jump that stays for ten minutes: the machine slept', () => {
    const { since } = start()
    wallMs += 8 * hourMs
    expect(since()).toBe(0)
    pass(10 * minuteMs - 1)
    expect(since()).toBe(10 * minuteMs - 1)
    pass(1)
    expect(since()).toBe(8 * hourMs + 10 * minuteMs)
  })

  it('follows a jump back at once, and does not run ahead when it comes forward again', () => {
    const { since } = start()
    wallMs -= 3 * hourMs
    expect(since()).toBe(-3 * hourMs)
    pass(minuteMs)
    wallMs += 3 * hourMs
    expect(since()).toBe(-3 * hourMs + minuteMs)
  })

  it('follows the small corrections of a clock that is kept right', () => {
    const { since } = start()
    for (let times = 0; times < 10; times++) {
      pass(minuteMs)
      wallMs += 400
      since()
    }
    expect(since()).toBe(10 * minuteMs + 4_000)
    expect(lines).toEqual([])
  })
})
