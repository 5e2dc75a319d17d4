import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { exampleApp, exampleContent, exampleMoment } from '../../test/example-app.ts'
import { apiRoutes } from '../app.ts'
import { exampleSnapshot } from '../snapshot/snapshot.example.ts'
import { composeDocument, type JsonSchema, type OpenApiDocument } from './document.ts'

const { app, store } = await exampleApp()
const text = await (await app.request('/openapi.json')).text()
const document = JSON.parse(text) as OpenApiDocument
const routes = apiRoutes({
  content: exampleContent,
  snapshot: exampleSnapshot,
  store,
  clock: { now: () => new Date(exampleMoment), monotonicMs: () => 0 },
  randomBytes: () => new Uint8Array(16),
})

/** Every object in a value, the value itself too. */
function* objectsIn(value: unknown): Generator<JsonSchema> {
  if (typeof value !== 'object' || value === null) return
  yield value as JsonSchema
  for (const inner of Object.values(value)) yield* objectsIn(inner)
}

describe('the contract', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(JSON.parse(text))
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
    expect(document.openapi).toBe('3.1.0')
  })

  it('has every route of the app', () => {
    const inContract = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    )
    const besides = ['GET /openapi.json', 'GET /docs', 'GET /docs/:name', 'GET /docs/fonts/:name']
    const inApp = app.routes
      .filter(({ method }) => ['GET', 'POST', 'PUT', 'DELETE'].includes(method))
      .map(({ method, path }) => `${method} ${path}`)
    expect(new Set(inApp)).toEqual(new Set([...inContract, ...besides]))
  })

  it('gives examples that its own schemas accept', () => {
    for (const { operation } of routes) {
      const bodies = [...Object.values(operation.answers), ...(operation.body ? [operation.body] : [])]
      for (const { schema, example } of bodies) {
        if (example !== undefined) expect(schema?.safeParse(example).error?.issues, operation.id).toBeUndefined()
      }
      const parameters = [operation.path, operation.query, operation.headers].filter((one) => one !== undefined)
      for (const [name, field] of parameters.flatMap((one) => Object.entries(one.shape))) {
        const [example] = (z.globalRegistry.get(field)?.examples ?? []) as unknown[]
        if (example !== undefined) expect(z.safeParse(field as z.ZodType, example).success, name).toBe(true)
      }
    }
  })

  it('refers only to shapes that it has', () => {
    const refs = [...objectsIn(document)].flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []))
    expect(refs.length).toBeGreaterThan(30)
    for (const ref of new Set(refs))
      expect(Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`)).toContain(ref)
  })

  it('explains every field and every parameter', () => {
    const bare = [...objectsIn(document.components.schemas)].flatMap(({ properties }) =>
      Object.entries((properties ?? {}) as Record<string, JsonSchema>)
        .filter(([, field]) => !field.description)
        .map(([name]) => name),
    )
    expect(bare).toEqual([])
    const parameters = Object.values(document.paths).flatMap((operations) =>
      Object.values(operations).flatMap((one) => one.parameters ?? []),
    )
    expect(parameters.filter((one) => !one.description).map((one) => one.name)).toEqual([])
  })

  it('tells a field that may be absent from one that is always there', () => {
    const { SignUp, Piece, Statistic } = document.components.schemas
    expect(SignUp?.required).not.toContain('email')
    expect(SignUp?.anyOf).toEqual([{ required: ['email'] }, { required: ['phone'] }])
    expect(Statistic?.required).not.toContain('caveat')
    expect(document.components.schemas.CardPiece?.required).toContain('prompts')
    expect(Piece?.oneOf).toHaveLength(8)
  })

  it('refuses a route whose shape has no name', () => {
    const [route] = routes
    const nameless = {
      ...route,
      operation: { ...route?.operation, answers: { 200: { description: '', schema: z.string() } } },
    }
    expect(() => composeDocument([nameless as (typeof routes)[number]], '1')).toThrow(
      'Unexpected schema without a name',
    )
  })
})
