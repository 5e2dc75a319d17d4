import type { Axis, CountTable } from './count-table.ts'
import { type Totals, totalsOf } from './totals.ts'

/** Why tables cannot be protected together. */
export type FamilyRefusal = 'axis-differs' | 'totals-differ' | 'circle'

/** A refusal with the table that caused it. */
export interface RefusedFamily {
  /** Always false. */
  readonly ok: false
  /** Why not. */
  readonly refusal: FamilyRefusal
  /** Number of the table, from 0. */
  readonly table: number
  /** The same in a Dutch sentence. */
  readonly words: string
}

const words = {
  'axis-differs': (name: string) => `De verdeling \`${name}\` heeft hier andere onderdelen dan in een eerdere tabel.`,
  'totals-differ': (name: string) => `De totalen van \`${name}\` zijn hier anders dan in een eerdere tabel.`,
  circle: (name: string) =>
    `Deze tabel maakt een kring met eerdere tabellen (bij \`${name}\`). Dan is niet te bewijzen dat kleine getallen veilig zijn.`,
} as const

const same = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((value, index) => value === other[index])

/**
 * Why these tables cannot be protected together, if so. Tables are about the same people: an axis of one name has the
 * same categories and totals everywhere. And axes with tables between them may form no circle (province × theme,
 * theme × stage, stage × province): whether numbers in a circle fit together is a question without a quick exact answer.
 */
export function refuseFamily(tables: readonly CountTable[]): RefusedFamily | undefined {
  const known = new Map<string, { axis: Axis; totals: readonly number[] }>()
  const group = new Map<string, string>()
  const groupOf = (name: string): string => {
    const next = group.get(name)
    return next === undefined ? name : groupOf(next)
  }
  const all = tables.map(totalsOf)
  for (const [index, { rows, columns }] of tables.entries()) {
    const totals = all[index] as Totals
    const refuse = (refusal: FamilyRefusal, name: string): RefusedFamily => ({
      ok: false,
      refusal,
      table: index,
      words: words[refusal](name),
    })
    for (const side of [
      { axis: rows, totals: totals.rows },
      { axis: columns, totals: totals.columns },
    ]) {
      const { name, categories } = side.axis
      const before = known.get(name) ?? side
      known.set(name, side)
      if (!same(before.axis.categories, categories)) return refuse('axis-differs', name)
      if (!same(before.totals, side.totals) || totals.everything !== all[0]?.everything)
        return refuse('totals-differ', name)
    }
    if (rows.categories.length > 1 && columns.categories.length > 1) {
      const [one, other] = [groupOf(rows.name), groupOf(columns.name)]
      if (one === other) return refuse('circle', columns.name)
      group.set(one, other)
    }
  }
  return undefined
}
