import { z } from 'zod'
import { whoMay } from '../access/rights-table.ts'
import { PROBLEM_TYPE, problemSchema } from '../http/problem.ts'
import { answerSchemas, bodySchemas } from './components.ts'
import type { Answer, Operation, Route } from './route.ts'

/** A JSON Schema, draft 2020-12; OpenAPI 3.1 uses it as it is. */
export type JsonSchema = { readonly [key: string]: unknown }

/** The contract as data: OpenAPI 3.1. */
export interface OpenApiDocument {
  readonly openapi: '3.1.0'
  readonly info: { readonly title: string; readonly version: string; readonly [key: string]: unknown }
  readonly servers: readonly { readonly url: string }[]
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> }
}

/** One request in the contract. */
export interface OpenApiOperation {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly description: string
  /** Who may use it, and of which records. */
  readonly 'x-who-may': string
  readonly parameters?: readonly OpenApiParameter[]
  readonly requestBody?: { readonly required: true; readonly content: OpenApiContent }
  readonly responses: Readonly<Record<string, OpenApiAnswer>>
}

/** One parameter in the contract. */
export interface OpenApiParameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly description: string
  readonly schema: JsonSchema
  readonly example?: unknown
}

/** One answer in the contract. */
export interface OpenApiAnswer {
  readonly description: string
  readonly headers?: Readonly<Record<string, { readonly description: string; readonly schema: JsonSchema }>>
  readonly content?: OpenApiContent
}

/** A body in the contract, by media type. */
export type OpenApiContent = Readonly<Record<string, { readonly schema: JsonSchema; readonly example?: unknown }>>

const groups: Readonly<Record<Operation['group'], string>> = {
  Toolkit: 'The pieces that residents’ initiatives work with. Open to pages of other sites.',
  Project: 'Where the project stands, as far as it may be public. Open to pages of other sites.',
  'Sign-up': 'An initiative signs up for an advice trajectory. Names and addresses go in and never come out.',
  Trajectories: 'What advisors and coordinators do for an initiative, from the first contact to the lessons.',
  Advice: 'Notes of a conversation, the letter that comes of them, and who reads it before it goes.',
  Lessons: 'What initiatives learnt, and how it becomes a change of the toolkit.',
  Board: 'The programme as a whole: what is where, what is late, and by which norms.',
  Advisors: 'Who the advisors are, which of them fits an initiative, and how far they are with the training.',
  Consents: 'What people agreed to, what they said, where it was published, and what must go when they take it back.',
  Exchange: 'Bringing data in and taking data out, whole or not at all.',
  Accounts: 'Logging in and out, and who may do what. There are no passwords.',
  Privacy: 'What is kept of one person: to see, to mend, to erase; and what goes by itself.',
  State: 'For whoever watches over the server.',
}

/**
 * The routes as an OpenAPI document. Made from the schemas that check the requests, so the two cannot differ.
 * @throws Error when a route uses a schema that has no name in `components.ts`.
 */
export function composeDocument(routes: readonly Route[], version: string): OpenApiDocument {
  const paths: Record<string, Record<string, OpenApiOperation>> = {}
  for (const route of routes) {
    const { method, path } = route
    paths[path] = { ...paths[path], [method.toLowerCase()]: composeOperation(route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Over de drempel',
      version,
      summary: 'Toolkit, project data and sign-up of residents’ initiatives against loneliness.',
      description:
        'Data are JSON. A request that is refused gets `application/problem+json` (RFC 9457) with every wrong place at once, and never a value that you sent. Public data carry an `ETag`.',
      license: {
        name: 'Code MIT, texts of the toolkit CC BY 4.0',
        url: 'https://creativecommons.org/licenses/by/4.0/',
      },
    },
    servers: [{ url: '/' }],
    tags: Object.entries(groups).map(([name, description]) => ({ name, description })),
    paths,
    components: { schemas: { ...named(answerSchemas, 'output'), ...named(bodySchemas, 'input') } },
  }
}

function composeOperation({ operation, access, records }: Route): OpenApiOperation {
  const parameters = [
    ...parametersOf(operation.path, 'path'),
    ...parametersOf(operation.query, 'query'),
    ...parametersOf(operation.headers, 'header'),
  ]
  const answers = Object.entries(operation.answers).map(([status, answer]) => [status, composeAnswer(answer)])
  return {
    operationId: operation.id,
    tags: [operation.group],
    summary: operation.summary,
    description: operation.description,
    'x-who-may': [whoMay(access), records].filter(Boolean).join('. '),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(operation.body ? { requestBody: { required: true, content: contentOf(operation.body) } } : {}),
    responses: Object.fromEntries(answers),
  }
}

function composeAnswer({ description, headers, schema, type, example }: Answer): OpenApiAnswer {
  const described = Object.entries(headers ?? {}).map(([name, text]) => [
    name,
    { description: text, schema: { type: 'string' } },
  ])
  return {
    description,
    ...(headers ? { headers: Object.fromEntries(described) } : {}),
    ...(schema ? { content: contentOf({ schema, example }) } : {}),
    ...(type ? { content: { [type]: { schema: { type: 'string' } } } } : {}),
  }
}

function contentOf({ schema, example }: { schema: z.ZodType; example?: unknown }): OpenApiContent {
  const type = schema === problemSchema ? PROBLEM_TYPE : 'application/json'
  return { [type]: { schema: { $ref: addressOf(nameOf(schema)) }, ...(example === undefined ? {} : { example }) } }
}

function parametersOf(schema: z.ZodObject | undefined, place: OpenApiParameter['in']): OpenApiParameter[] {
  if (!schema) return []
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input' })
  return Object.entries(properties).map(([name, property]) => {
    const { description, examples, ...rest } = property as JsonSchema & { description: string; examples?: unknown[] }
    return {
      name,
      in: place,
      required: required.includes(name),
      description,
      schema: rest,
      ...(examples ? { example: examples[0] } : {}),
    }
  })
}

const addressOf = (name: string) => `#/components/schemas/${name}`

function nameOf(schema: z.ZodType): string {
  const found = Object.entries({ ...answerSchemas, ...bodySchemas }).find(([, one]) => one === schema)
  if (!found) throw new Error('Unexpected schema without a name, expected it in the list of components.')
  return found[0]
}

/** Schemas as JSON Schema, each referring to the others by name. */
function named(schemas: Readonly<Record<string, z.ZodType>>, io: 'input' | 'output'): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id })
  const made = z.toJSONSchema(registry, { io, uri: addressOf })
  return Object.fromEntries(
    Object.entries(made.schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema as JsonSchema]),
  )
}
