import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createRunAgain } from './run-again.ts'

describe('createRunAgain', () => {
  it('starts once for a row of changes', async () => {
    let runs = 0
    const again = createRunAgain(async () => {
      runs += 1
    }, 20)
    for (let change = 0; change < 10; change += 1) again.change()
    await again.quiet()
    expect(runs).toBe(1)
  })

  it('stops what runs when something changes, waits until it has stopped, and starts anew', async () => {
    const told: string[] = []
    const again = createRunAgain(async (signal) => {
      told.push('begin')
      await wait(60, undefined, { signal }).catch(() => undefined)
      told.push(signal.aborted ? 'stopped' : 'end')
    }, 5)
    again.change()
    await wait(30)
    again.change()
    await again.quiet()
    expect(told).toEqual(['begin', 'stopped', 'begin', 'end'])
  })

  it('stops what runs at the end, and starts nothing that waits', async () => {
    const told: string[] = []
    const again = createRunAgain(async (signal) => {
      told.push('begin')
      await wait(10_000, undefined, { signal }).catch(() => undefined)
      told.push('stopped')
    }, 5)
    again.change()
    await wait(30)
    again.change()
    again.stop()
    await again.quiet()
    expect(told).toEqual(['begin', 'stopped'])
  })

  it('is quiet when nothing ever changed', async () => {
    await createRunAgain(async () => expect.unreachable(), 5).quiet()
  })
})
