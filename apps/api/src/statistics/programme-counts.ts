import { type CountTable, type PublishedTable, suppress } from '@drempel/core/measure'
import { type Stage, stages } from '@drempel/core/trajectory'
import { provinces } from '@drempel/core/vocabulary'

/**
 * Trajectories by province and stage as everybody may see them, or nothing. How many there are in a province and at a stage
 * apart is public already (`/v1/snapshot`), so the table may only be given when `suppress` hides none of those: otherwise the
 * two together would give away what it hides.
 */
export function publishedCounts(byProvinceAndStage: ReadonlyMap<string, number>): PublishedTable | null {
  const counts = provinces.map((province) =>
    stages.map((stage) => byProvinceAndStage.get(`${province.id} ${stage.id satisfies Stage}`) ?? 0),
  )
  const table: CountTable = {
    rows: { name: 'province', categories: provinces.map(({ id }) => id) },
    columns: { name: 'stage', categories: stages.map(({ id }) => id) },
    counts,
  }
  const published = suppress(table)
  const margins = [...published.rowTotals, ...published.columnTotals, published.total]
  return margins.every(({ kind }) => kind === 'count') ? published : null
}
