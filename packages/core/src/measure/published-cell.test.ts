import { describe, expect, it } from 'vitest'
import { hiddenNote, type PublishedCell, publishCount, publishedCellSchema, renderCell } from './published-cell.ts'

describe('publishCount', () => {
  it.each([
    [0, { kind: 'count', count: 0 }],
    [1, { kind: 'below', below: 10 }],
    [9, { kind: 'below', below: 10 }],
    [10, { kind: 'count', count: 10 }],
    [100_000, { kind: 'count', count: 100_000 }],
  ])('%i', (count, cell) => {
    expect(publishCount(count)).toEqual(cell)
  })

  it('takes another threshold', () => {
    expect(publishCount(2, 3)).toEqual({ kind: 'below', below: 3 })
    expect(publishCount(3, 3)).toEqual({ kind: 'count', count: 3 })
  })
})

describe('renderCell', () => {
  it.each([
    [{ kind: 'count', count: 0 }, '0'],
    [{ kind: 'count', count: 999 }, '999'],
    [{ kind: 'count', count: 1250 }, '1.250'],
    [{ kind: 'count', count: 1_234_567 }, '1.234.567'],
    [{ kind: 'below', below: 10 }, 'minder dan 10'],
    [{ kind: 'hidden' }, 'afgeschermd'],
  ] as [PublishedCell, string][])('%o', (cell, text) => {
    expect(renderCell(cell)).toBe(text)
  })

  it('has one sentence for under a table', () => {
    expect(hiddenNote).toBe('Afgeschermd: dit getal is klein, of het zou een klein getal verraden.')
  })
})

describe('publishedCellSchema', () => {
  it.each([
    [{ kind: 'count', count: 0 }, true],
    [{ kind: 'count', count: -1 }, false],
    [{ kind: 'count', count: 1.5 }, false],
    [{ kind: 'below', below: 2 }, true],
    [{ kind: 'below', below: 1 }, false],
    [{ kind: 'below', below: 10, count: 3 }, false],
    [{ kind: 'hidden' }, true],
    [{ kind: 'hidden', count: 3 }, false],
    [{ kind: 'secret' }, false],
  ])('%o: %s', (cell, accepted) => {
    expect(publishedCellSchema.safeParse(cell).success).toBe(accepted)
  })
})
