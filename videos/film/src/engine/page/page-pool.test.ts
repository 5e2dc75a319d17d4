import { describe, expect, it, vi } from 'vitest'
import type { FilmPage } from './film-page.ts'
import { openPagePool } from './page-pool.ts'

/** Stages without a browser: the pool only hands out pages and asks whether the browser is gone. */
function stages(pageCount = 2) {
  const opened: { gone: boolean; closed: boolean }[] = []
  const start = vi.fn(async () => {
    const state = { gone: false, closed: false }
    opened.push(state)
    return {
      pages: Array.from({ length: pageCount }, () => ({ stage: opened.length }) as unknown as FilmPage),
      isGone: () => state.gone,
      close: async () => {
        state.closed = true
      },
    }
  })
  return { opened, start }
}

describe('openPagePool', () => {
  it('starts no browser before somebody asks for a page', async () => {
    const { start } = stages()
    await openPagePool(start).close()
    expect(start).not.toHaveBeenCalled()
  })

  it('has as much under way as there are pages, and starts one browser for all', async () => {
    const { start } = stages(2)
    const pool = openPagePool(start)
    let underWay = 0
    let most = 0
    await Promise.all(
      Array.from({ length: 9 }, () =>
        pool.use(async () => {
          underWay += 1
          most = Math.max(most, underWay)
          await new Promise((resolve) => setTimeout(resolve, 1))
          underWay -= 1
        }),
      ),
    )
    expect([most, start.mock.calls.length]).toEqual([2, 1])
  })

  it('does the work of all pages again in a new browser when it died, once', async () => {
    const { opened, start } = stages(2)
    const pool = openPagePool(start)
    const dying = () => {
      const [first] = opened
      if (opened.length > 1 || !first) return 'done'
      first.gone = true
      throw new Error('gone')
    }
    expect(await Promise.all([1, 2, 3, 4].map(() => pool.use(async () => dying())))).toEqual(Array(4).fill('done'))
    expect(opened).toEqual([
      { gone: true, closed: true },
      { gone: false, closed: false },
    ])
  })

  it('gives up when the new browser dies too', async () => {
    const { opened, start } = stages(1)
    const pool = openPagePool(start)
    const work = pool.use(async () => {
      for (const one of opened) one.gone = true
      throw new Error('gone again')
    })
    await expect(work).rejects.toThrow('gone again')
    expect(start).toHaveBeenCalledTimes(2)
  })

  it('tells a mistake in the work as it is, and gives the page to the next', async () => {
    const pool = openPagePool(stages(1).start)
    await expect(
      pool.use(async () => {
        throw new TypeError('mistake')
      }),
    ).rejects.toThrow('mistake')
    expect(await pool.use(async () => 'next')).toBe('next')
  })

  it('does not go on with a browser that does not start', async () => {
    const pool = openPagePool(async () => {
      throw new Error('does not start')
    })
    await expect(pool.use(async () => 1)).rejects.toThrow('does not start')
    await pool.close()
  })
})
