import { describe, expect, it } from 'vitest'
import { type CountTable, countsBy, publishedTableSchema } from './count-table.ts'
import { auditTable } from './reader-range.ts'
import { suppress, suppressAll } from './suppress.ts'
import { counted, linesOf, tableOf } from './tables.example.ts'

const shown = (counts: number[][], threshold?: number) => linesOf(suppress(tableOf(counts), threshold))
describe('suppress', () => {
  it('shows everything when nothing is small', () => {
    expect(shown(counted('10 0 / 40 100000'))).toEqual(['10 0 | 10', '40 100.000 | 100.040', '50 100.000 | 100.050'])
  })

  it('hides nine and shows ten', () => {
    expect(shown(counted('10'))).toEqual(['10 | 10', '10 | 10'])
    expect(shown(counted('9'))).toEqual(['. | .', '. | .'])
    expect(shown(counted('1'))).toEqual(['. | .', '. | .'])
    expect(shown(counted('0'))).toEqual(['0 | 0', '0 | 0'])
    expect(shown(counted('100000'))).toEqual(['100.000 | 100.000', '100.000 | 100.000'])
  })

  it('shows an empty table and one of zeros', () => {
    expect(shown([])).toEqual([' | 0'])
    expect(shown([[], []])).toEqual([' | 0', ' | 0', ' | 0'])
    expect(shown(counted('0 0 / 0 0'))).toEqual(['0 0 | 0', '0 0 | 0', '0 0 | 0'])
  })

  it('hides the cheapest rectangle around one small number', () => {
    expect(shown(counted('3 40 50 / 60 70 80 / 61 71 81'))).toEqual([
      '. . 50 | 93',
      '. . 80 | 210',
      '61 71 81 | 213',
      '124 181 211 | 516',
    ])
  })

  it('needs no others where small numbers cover for each other', () => {
    expect(shown(counted('9 9 50 / 9 9 50 / 30 30 30'))).toEqual([
      '. . 50 | 68',
      '. . 50 | 68',
      '30 30 30 | 90',
      '48 48 130 | 226',
    ])
  })

  it('hides more where small numbers together stay small', () => {
    expect(shown(counted('1 1 50 / 1 1 50 / 30 30 30'))).toEqual([
      '. . . | 52',
      '. . . | 52',
      '. . . | 90',
      '32 32 130 | 194',
    ])
  })

  it('hides a small total with its line, and the smallest total that covers for it', () => {
    expect(shown(counted('3 0 0 / 20 30 40 / 15 20 0'))).toEqual([
      '. . . | .',
      '20 30 40 | 90',
      '. . . | .',
      '38 50 40 | 128',
    ])
  })

  it('hides totals where the other cells cannot give way', () => {
    expect(shown(counted('3 40 / 50 0'))).toEqual(['. . | 43', '. . | 50', '. . | 93'])
    expect(shown(counted('3 40 / 50 60'))).toEqual(['. . | 43', '. . | 110', '53 100 | 153'])
  })

  it('hides everything where a hidden total would still be pinned below the threshold', () => {
    expect(shown(counted('5 0 / 0 5'))).toEqual(['. . | .', '. . | .', '. . | .'])
    expect(shown(counted('5 0 / 0 6'))).toEqual(['. . | .', '. . | .', '. . | 11'])
  })

  it('works on one row and on one column', () => {
    expect(shown(counted('3 20 30'))).toEqual(['. . 30 | 53', '. . 30 | 53'])
    expect(shown(counted('3 / 20 / 30'))).toEqual(['. | .', '. | .', '30 | 30', '53 | 53'])
    expect(shown(counted('7 0 12'))).toEqual(['. 0 . | 19', '. 0 . | 19'])
  })

  it('uses a zero as cover where something may only go up there', () => {
    expect(shown(counted('1 40 50 / 20 0 80 / 60 70 80'))).toEqual([
      '. . 50 | 91',
      '. . 80 | 100',
      '60 70 80 | 210',
      '81 110 210 | 401',
    ])
    expect(shown(counted('9 40 50 / 20 0 80 / 60 70 80'))).toEqual([
      '. . 50 | 99',
      '. . 80 | 100',
      '. . 80 | 210',
      '89 110 210 | 409',
    ])
  })

  it('follows the threshold it is given', () => {
    expect(shown(counted('3 40 / 50 60'), 3)).toEqual(['3 40 | 43', '50 60 | 110', '53 100 | 153'])
    expect(shown(counted('2 40 / 50 60'), 3)).toEqual(['. . | 42', '. . | 110', '52 100 | 152'])
    expect(shown(counted('1 0 / 2 5'), 1)).toEqual(['1 0 | 1', '2 5 | 7', '3 5 | 8'])
  })

  it('hides everything for a threshold that is no number', () => {
    expect(shown(counted('30 40 / 50 60'), Number.NaN)).toEqual(['. . | .', '. . | .', '. . | .'])
  })

  it('keeps the axes and leaves the table as it was', () => {
    const table = tableOf(counted('3 40 / 50 60'))
    const before = structuredClone(table)
    const published = suppress(table)
    expect(table).toEqual(before)
    expect([published.rows, published.columns]).toEqual([table.rows, table.columns])
    expect(publishedTableSchema.safeParse(published).success).toBe(true)
  })

  it('never lets one initiative in a province be recognised, wherever it is', () => {
    for (let row = 0; row < 4; row++) {
      for (let column = 0; column < 3; column++) {
        const counts = counted('12 15 30 / 20 0 11 / 10 40 10 / 25 13 0')
        ;(counts[row] as number[])[column] = 1
        const table = tableOf(counts, 'province', 'theme')
        const published = suppress(table)
        expect(published.cells[row]?.[column]).toEqual({ kind: 'hidden' })
        expect(auditTable(table, published)).toEqual([])
      }
    }
  })
})

describe('suppressAll', () => {
  const together = (...tables: CountTable[]) => {
    const answer = suppressAll(tables)
    return answer.ok ? answer.tables.map(linesOf) : [answer.refusal, answer.table, answer.words]
  }

  it('protects nothing in no tables', () => {
    expect(suppressAll([])).toEqual({ ok: true, tables: [] })
  })

  it('hides a small total in every table with that axis, on either side', () => {
    const byTheme = tableOf(counted('2 1 / 20 30 / 40 50'), 'province', 'theme')
    const byStage = tableOf(counted('3 20 45 / 0 30 45'), 'stage', 'province')
    expect(together(byTheme, byStage)).toEqual([
      ['. . | .', '. . | .', '40 50 | 90', '62 81 | 143'],
      ['. . 45 | 68', '. . 45 | 75', '. . 90 | 143'],
    ])
  })

  it('hides in a list what is small in a table, and the other way round', () => {
    const provinces = tableOf(counted('2 1 / 20 30 / 40 50'), 'province', 'theme')
    expect(together(countsBy(provinces.rows, [3, 50, 90]), provinces)).toEqual([
      ['. | .', '. | .', '90 | 90', '143 | 143'],
      ['. . | .', '. . | .', '40 50 | 90', '62 81 | 143'],
    ])
  })

  it('never lets one initiative be recognised in a province, whatever is published beside it', () => {
    const byTheme = tableOf(counted('1 0 0 / 12 15 30 / 20 0 11 / 10 40 10'), 'province', 'theme')
    const byStage = tableOf(counted('0 1 / 30 27 / 31 0 / 30 30'), 'province', 'stage')
    const list = countsBy(byTheme.rows, [1, 57, 31, 60])
    expect(together(byTheme, byStage, list)).toEqual([
      ['. . . | .', '12 15 30 | 57', '. . . | .', '10 40 10 | 60', '43 55 51 | 149'],
      ['. . | .', '. . | 57', '. . | .', '30 30 | 60', '91 58 | 149'],
      ['. | .', '57 | 57', '. | .', '60 | 60', '149 | 149'],
    ])
  })

  it('takes lists by several axes beside the table of those axes', () => {
    const table = tableOf(counted('12 30 / 20 40'), 'province', 'theme')
    expect(together(table, countsBy(table.rows, [42, 60]), countsBy(table.columns, [32, 70]))).toEqual([
      ['12 30 | 42', '20 40 | 60', '32 70 | 102'],
      ['42 | 42', '60 | 60', '102 | 102'],
      ['32 | 32', '70 | 70', '102 | 102'],
    ])
  })

  it('takes lists that lie along the top as well', () => {
    const table = tableOf(counted('12 30 / 20 40'), 'row', 'column')
    const lists = [tableOf(counted('42 60'), 'total', 'row'), tableOf(counted('32 70'), 'total', 'column')]
    expect(together(table, ...lists).length).toBe(3)
  })

  it('hides everything in all tables when one of them needs it', () => {
    const lines = together(tableOf(counted('5 0 / 0 5'), 'a', 'b'), tableOf(counted('10'), 'all', 'one'))
    expect(lines).toEqual([
      ['. . | .', '. . | .', '. . | .'],
      ['. | .', '. | .'],
    ])
  })

  it('refuses an axis with other categories', () => {
    const other = { ...tableOf(counted('10 / 20'), 'a', 'c'), rows: { name: 'a', categories: ['x', 'y'] } }
    expect(together(tableOf(counted('10 / 20'), 'a', 'b'), other)).toEqual([
      'axis-differs',
      1,
      'De verdeling `a` heeft hier andere onderdelen dan in een eerdere tabel.',
    ])
    const partly = { ...other, rows: { name: 'a', categories: ['a 0', 'y'] } }
    expect(together(tableOf(counted('10 / 20'), 'a', 'b'), partly)[0]).toBe('axis-differs')
    const longer = tableOf(counted('10 / 20 / 0'), 'a', 'c')
    expect(together(tableOf(counted('10 / 20'), 'a', 'b'), longer)[0]).toBe('axis-differs')
  })

  it('refuses tables that are not about the same people', () => {
    const words = (name: string) => `De totalen van \`${name}\` zijn hier anders dan in een eerdere tabel.`
    expect(together(tableOf(counted('10 / 20'), 'a', 'b'), tableOf(counted('11 / 19'), 'a', 'c'))).toEqual([
      'totals-differ',
      1,
      words('a'),
    ])
    const [three, partly] = [tableOf(counted('10 / 20 / 30'), 'a', 'b'), tableOf(counted('10 / 25 / 25'), 'a', 'c')]
    expect(together(three, partly)).toEqual(['totals-differ', 1, words('a')])
    expect(together(tableOf(counted('10 20'), 'a', 'b'), tableOf(counted('11 20'), 'c', 'd'))).toEqual([
      'totals-differ',
      1,
      words('c'),
    ])
    expect(together(tableOf(counted('10 20 / 1 2'), 'a', 'b'), tableOf(counted('11 19 / 1 2'), 'c', 'b'))).toEqual([
      'totals-differ',
      1,
      words('b'),
    ])
  })

  it('refuses a circle of tables, the same two axes twice, and an axis against itself', () => {
    const counts = counted('10 20 / 30 40')
    const circle = [
      'circle',
      2,
      'Deze tabel maakt een kring met eerdere tabellen (bij `c`). Dan is niet te bewijzen dat kleine getallen veilig zijn.',
    ]
    const transposed = counted('10 30 / 20 40')
    const ab = tableOf(counts, 'a', 'b')
    expect(
      together(ab, tableOf(counted('15 25 / 25 35'), 'b', 'c'), tableOf(counted('15 15 / 25 45'), 'a', 'c')),
    ).toEqual(circle)
    expect(together(ab, tableOf(transposed, 'b', 'a'))[0]).toBe('circle')
    expect(together(ab, ab)[0]).toBe('circle')
    expect(together(tableOf(counted('10 20 / 20 40'), 'a', 'a'))[0]).toBe('circle')
  })

  it('takes a chain of tables', () => {
    const chain = [
      tableOf(counted('10 20 / 30 40'), 'a', 'b'),
      tableOf(counted('15 25 / 25 35'), 'b', 'c'),
      tableOf(counted('20 20 / 30 30'), 'c', 'd'),
    ]
    expect(suppressAll(chain).ok).toBe(true)
  })
})
