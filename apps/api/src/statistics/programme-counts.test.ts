import { auditTable } from '@drempel/core/measure'
import { stages } from '@drempel/core/trajectory'
import { provinces } from '@drempel/core/vocabulary'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askAs } from '../../test/ask.ts'
import { exampleApp } from '../../test/example-app.ts'
import { exampleSignUp } from '../sign-up/sign-up.ts'
import { publishedCounts } from './programme-counts.ts'

const keys = provinces.flatMap((province) => stages.map((stage) => `${province.id} ${stage.id}`))

describe('counts by province and stage', () => {
  it('are not given for forty: what is public apart would give the small ones away', () => {
    expect(publishedCounts(new Map(keys.slice(0, 40).map((key) => [key, 1])))).toBeNull()
  })

  it('are given when every row and column may be shown', () => {
    const table = publishedCounts(new Map(keys.map((key, index) => [key, index % 7 === 0 ? 3 : 40])))
    expect(table?.total.kind).toBe('count')
    expect(table?.cells.flat().some(({ kind }) => kind === 'hidden')).toBe(true)
    expect(table?.cells.flat().every((cell) => cell.kind !== 'count' || cell.count !== 3)).toBe(true)
  })

  it('never give a small number away, whatever they are', () => {
    const counts = fc.array(fc.oneof(fc.nat(12), fc.nat(500)), { minLength: keys.length, maxLength: keys.length })
    fc.assert(
      fc.property(counts, (all) => {
        const table = publishedCounts(new Map(keys.map((key, index) => [key, all[index] ?? 0])))
        if (!table) return
        const { rows, columns } = table
        const byRow = rows.categories.map((_, row) => all.slice(row * stages.length, (row + 1) * stages.length))
        expect(auditTable({ rows, columns, counts: byRow }, table)).toEqual([])
      }),
      { numRuns: 20 },
    )
  })
})

describe('GET /v1/statistics', () => {
  it('tells how far the programme is, and marks what is made up', async () => {
    const { app } = await exampleApp()
    const cor = askAs(app, 'cor: coordinator')
    const { reference } = (await askAs(app).post('/v1/sign-ups', exampleSignUp)).json
    await cor.post(`/v1/sign-ups/${reference}/accept`, {})
    const { json } = await askAs(app).get('/v1/statistics')
    expect(json).toMatchObject({
      asOf: '2026-11-25',
      example: true,
      programme: { target: 40, planned: 1, completed: 0 },
      byProvinceAndStage: null,
    })
  })
})
