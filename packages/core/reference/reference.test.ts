import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Declaration } from './declaration.ts'
import { readDoors } from './doors.ts'
import { renderNames, renderReference } from './render.ts'

const doors = readDoors()
const declared = new Map(doors.flatMap((door) => door.names.map((one) => [one.name, one] as const)))

/** Own and inherited fields of an interface. */
const fieldsOf = (one: Declaration): Declaration['fields'] => [
  ...one.extended.flatMap((name) => fieldsOf(declared.get(name) ?? { ...one, fields: [], extended: [] })),
  ...one.fields,
]

describe.each(doors)('$specifier', ({ specifier, file, names }) => {
  it('gives the names on its list, and adding one is a decision', async () => {
    const list = renderNames({ specifier, file, names })
    await expect(list).toMatchFileSnapshot(`./names/${specifier.split('/').at(-1)}.txt`)
  })

  it('explains every name', () => {
    expect(names.filter((one) => one.doc.length < 10).map((one) => one.name)).toEqual([])
  })

  it('explains every field of every interface', () => {
    const silent = names.flatMap((one) =>
      one.fields.filter((field) => !field.doc).map((field) => `${one.name}.${field.name}`),
    )
    expect(silent).toEqual([])
  })

  it('says the same at a field of the type and of the schema', async () => {
    const door: Record<string, unknown> = await import(file)
    const different = names.flatMap((one) => {
      const schema = door[`${one.name.charAt(0).toLowerCase()}${one.name.slice(1)}Schema`]
      if (one.kind !== 'interface' || !(schema instanceof z.ZodObject)) return []
      return fieldsOf(one)
        .filter((field) => (schema.shape[field.name] as z.ZodType | undefined)?.description !== field.doc)
        .map((field) => `${one.name}.${field.name}`)
    })
    expect(different).toEqual([])
  })
})

it('keeps REFERENCE.md current (`pnpm --filter @drempel/core reference`)', () => {
  const written = readFileSync(new URL('../REFERENCE.md', import.meta.url), 'utf8')
  expect(written).toBe(renderReference(doors))
})
