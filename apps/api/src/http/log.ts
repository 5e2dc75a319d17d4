/**
 * One line of the log. It holds no address of a reader, no query, no body and no path as it was typed: what people type
 * can hold names. The route stands in its place.
 */
export type LogLine =
  | { readonly event: 'listening'; readonly at: string; readonly url: string }
  | {
      readonly event: 'answered'
      readonly at: string
      /** Number of the request, also in the header `x-request-id`. */
      readonly request: string
      readonly method: string
      /** Route that answered, `/v1/pieces/{slug}`; `none` when there was none. */
      readonly route: string
      readonly status: number
      readonly durationMs: number
    }
  | { readonly event: 'fault'; readonly at: string; readonly request: string; readonly error: string }
  | {
      readonly event: 'job-put-off' | 'jobs-unreachable'
      readonly at: string
      readonly queue?: string
      readonly attempts?: number
      /** Sort of error, without its message. */
      readonly error: string
      /** Where in the program, without the message. */
      readonly place: string
    }
  | { readonly event: 'stopped'; readonly at: string }

/** Takes a line. Must not throw. */
export type Log = (line: LogLine) => void
