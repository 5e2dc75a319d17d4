import { describe, expect, it } from 'vitest'
import { countsBy, countTableSchema } from './count-table.ts'
import { tableOf } from './tables.example.ts'

const table = tableOf([
  [1, 2],
  [3, 4],
])
const issuesOf = (change: object) =>
  (countTableSchema.safeParse({ ...table, ...change }).error?.issues ?? []).map(
    ({ path, message }) => `/${path.join('/')}: ${message}`,
  )

describe('countTableSchema', () => {
  it('accepts a table, and one of nothing', () => {
    expect(issuesOf({})).toEqual([])
    expect(
      issuesOf({
        counts: [
          [0, 100_000],
          [40, 0],
        ],
      }),
    ).toEqual([])
    expect(issuesOf({ rows: { name: 'row', categories: [] }, counts: [] })).toEqual([])
  })

  it('refuses another number of rows or numbers than categories', () => {
    expect(issuesOf({ counts: [[1, 2]] })).toEqual(['/counts: unexpected 1 rows, expected 2'])
    expect(issuesOf({ counts: [[1, 2], [3]] })).toEqual(['/counts/1: unexpected 1 numbers, expected 2'])
    expect(
      issuesOf({
        counts: [
          [1, 2, 3],
          [3, 4],
        ],
      }),
    ).toEqual(['/counts/0: unexpected 3 numbers, expected 2'])
  })

  it('refuses what is no count', () => {
    expect(
      issuesOf({
        counts: [
          [-1, 2],
          [3, 4.5],
        ],
      }).map((issue) => issue.split(':')[0]),
    ).toEqual(['/counts/0/0', '/counts/1/1'])
  })

  it('refuses a category that comes twice and a name that comes twice', () => {
    expect(issuesOf({ rows: { name: 'row', categories: ['a', 'a'] } })).toEqual([
      '/rows/categories: expected every category once',
    ])
    expect(issuesOf({ columns: { ...table.columns, name: 'row' } })).toEqual([
      '/columns/name: unexpected second `row`, expected another division than in the rows',
    ])
  })

  it('refuses keys it does not know', () => {
    expect(issuesOf({ names: ['Iemand'] })).toEqual(['/: Unrecognized key: "names"'])
  })
})

describe('countsBy', () => {
  it('makes a table of one column', () => {
    const list = countsBy({ name: 'theme', categories: ['a', 'b'] }, [12, 30])
    expect(list).toEqual({
      rows: { name: 'theme', categories: ['a', 'b'] },
      columns: { name: 'total', categories: ['total'] },
      counts: [[12], [30]],
    })
    expect(countTableSchema.safeParse(list).success).toBe(true)
  })
})
