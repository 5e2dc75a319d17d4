import type { Context } from 'hono'
import type { z } from 'zod'
import type { LimitName } from '../access/limits.ts'
import type { Access } from '../access/roles.ts'
import type { RequestState } from '../http/observe.ts'

/** One request that the API knows: what it is for, what goes in and out, and what answers it. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Path as OpenAPI writes it: `/v1/pieces/{slug}`. */
  readonly path: `/${string}`
  /** Whether pages of other sites may read the answer. */
  readonly open: boolean
  /** Who may use it. Of which records, the route itself decides. */
  readonly access: Access
  /** Which records of it somebody may use, in one sentence for the table of rights. Absent: all of them. */
  readonly records?: string
  /** How often one address may use it, beside the limit that all routes share. */
  readonly limit?: LimitName
  readonly operation: Operation
  readonly answer: (c: Context<RequestState>) => Response | Promise<Response>
}

/** What the documentation says of a route. The same schemas check the request. */
export interface Operation {
  /** Name for programs: `listPieces`. */
  readonly id: string
  /** Group in the documentation. */
  readonly group:
    | 'Toolkit'
    | 'Project'
    | 'Sign-up'
    | 'Trajectories'
    | 'Advice'
    | 'Lessons'
    | 'Board'
    | 'Advisors'
    | 'Consents'
    | 'Exchange'
    | 'Accounts'
    | 'Privacy'
    | 'State'
  /** One short sentence. */
  readonly summary: string
  /** What a developer should know beyond the schemas, in Markdown. */
  readonly description: string
  /** Parameters in the path. */
  readonly path?: z.ZodObject
  /** Parameters after the question mark. */
  readonly query?: z.ZodObject
  /** Headers that mean something. */
  readonly headers?: z.ZodObject
  /** JSON body. */
  readonly body?: { readonly schema: z.ZodType; readonly example: unknown }
  /** Answers by status. */
  readonly answers: Readonly<Record<number, Answer>>
}

/** One of the answers of a route. */
export interface Answer {
  readonly description: string
  /** Shape of the body. Absent: no body, or one of another `type`. */
  readonly schema?: z.ZodType
  /** Media type of a body that is not JSON: `text/html`. */
  readonly type?: string
  readonly example?: unknown
  /** What its headers mean, by name. */
  readonly headers?: Readonly<Record<string, string>>
}
