import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { z } from 'zod'

/** One thing that is wrong with a request: where, and why. Never what stood there, since that may be personal. */
export interface RequestFault {
  /** Where in the body, as a JSON pointer: `/email`. */
  pointer?: string
  /** Name of the parameter or header: `limit`. */
  parameter?: string
  /** What was expected, in plain words. */
  reason: string
  /** The rule that said no, for programs: `needs-second-reader`. */
  rule?: string
}

/** A refusal or failure in the form of RFC 9457. */
export interface Problem {
  /** Sort of problem; `about:blank` says that the status tells it all. */
  type: string
  /** HTTP status. */
  status: number
  /** One short sentence, the same for every occurrence. */
  title: string
  /** What a person can do about this one. */
  detail?: string
  /** Everything that is wrong with the request. */
  errors?: RequestFault[]
  /** Number of the request, to name when you report a failure. */
  requestId?: string
}

/** The shape of a problem, for the documentation. */
export const problemSchema = z.strictObject({
  type: z.string().describe('Sort of problem; `about:blank` says that the status tells it all.'),
  status: z.int().describe('HTTP status.'),
  title: z.string().describe('One short sentence, the same for every occurrence.'),
  detail: z.string().exactOptional().describe('What a person can do about this one.'),
  errors: z
    .array(
      z.strictObject({
        pointer: z.string().exactOptional().describe('Where in the body, as a JSON pointer: `/email`.'),
        parameter: z.string().exactOptional().describe('Name of the parameter or header: `limit`.'),
        reason: z.string().describe('What was expected. Never what stood there.'),
        rule: z.string().exactOptional().describe('The rule that said no, for programs: `needs-second-reader`.'),
      }),
    )
    .exactOptional()
    .describe('Everything that is wrong with the request.'),
  requestId: z.string().exactOptional().describe('Number of the request, to name when you report a failure.'),
}) satisfies z.ZodType<Problem>

/** Media type of a problem. */
export const PROBLEM_TYPE = 'application/problem+json'

/** Answers with a problem. */
export function answerProblem(
  c: Context,
  status: ContentfulStatusCode,
  words: { title: string; detail?: string; errors?: RequestFault[]; requestId?: string },
): Response {
  return c.body(JSON.stringify({ type: 'about:blank', status, ...words } satisfies Problem), status, {
    'content-type': PROBLEM_TYPE,
    'cache-control': 'no-store',
  })
}
