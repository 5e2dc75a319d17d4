import { describe, expect, it } from 'vitest'
import { inOrder } from './in-order.ts'

const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Runs jobs that each take so many milliseconds, and tells what happened. */
async function run(jobs: readonly number[], atOnce: number, failing?: number) {
  const finished: number[] = []
  const begun: number[] = []
  let underWay = 0
  let most = 0
  const ended = inOrder(jobs, atOnce, {
    async make(ms, index) {
      begun.push(index)
      underWay += 1
      most = Math.max(most, underWay)
      await soon(ms)
      underWay -= 1
      if (index === failing) throw new Error('failed')
      return index
    },
    finish: (_ms, made) => void finished.push(made),
  })
  const error = await ended.then(
    () => undefined,
    (reason: Error) => reason.message,
  )
  return { finished, begun, most, underWay, error }
}

describe('inOrder', () => {
  it('finishes in order, whatever is ready first', async () => {
    expect(await run([30, 1, 10, 1], 3)).toMatchObject({ finished: [0, 1, 2, 3], most: 3 })
  })

  it('does nothing with nothing, and one after another when asked', async () => {
    expect(await run([], 3)).toMatchObject({ finished: [], begun: [] })
    expect(await run([1, 1, 1], 1)).toMatchObject({ finished: [0, 1, 2], most: 1 })
  })

  it('tells a failure when its turn has come, begins nothing more, and leaves nothing under way', async () => {
    expect(await run([5, 1, 20, 1, 1, 1], 3, 1)).toMatchObject({
      finished: [0],
      error: 'failed',
      begun: [0, 1, 2, 3],
      underWay: 0,
    })
  })
})
