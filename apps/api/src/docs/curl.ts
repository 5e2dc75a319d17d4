import type { OpenApiOperation, OpenApiParameter } from '../contract/document.ts'

/** An example request: where it goes and what it carries. */
export interface ExampleRequest {
  readonly method: string
  /** Path with its parameters filled in: `/v1/pieces?goal=belonging&limit=3`. */
  readonly path: string
  /** JSON body. Absent: none. */
  readonly body?: string
}

/** The request that the examples in the contract make together. Headers are left out: none of ours is needed. */
export function exampleRequest(method: string, path: string, operation: OpenApiOperation): ExampleRequest {
  const parameters = operation.parameters ?? []
  const given = (place: OpenApiParameter['in']) =>
    parameters.filter((one) => one.in === place && one.example !== undefined)
  const filled = given('path').reduce(
    (text, { name, example }) => text.replace(`{${name}}`, encodeURIComponent(String(example))),
    path,
  )
  const query = new URLSearchParams(given('query').map(({ name, example }) => [name, String(example)])).toString()
  const body = operation.requestBody?.content['application/json']?.example
  return {
    method: method.toUpperCase(),
    path: query ? `${filled}?${query}` : filled,
    ...(body === undefined ? {} : { body: JSON.stringify(body, null, 2) }),
  }
}

/** A request as a line for a shell, to copy and run. */
export function curlLine(origin: string, { method, path, body }: ExampleRequest): string {
  // Without being told, curl asks with GET, or with POST when it has something to send.
  const implied = body === undefined ? 'GET' : 'POST'
  const lines = [`curl ${method === implied ? '' : `-X ${method} `}${quoted(origin + path)}`]
  if (body !== undefined) lines.push(`-H ${quoted('content-type: application/json')}`, `-d ${quoted(body)}`)
  return lines.join(' \\\n  ')
}

/** Text between quotes in which a shell changes nothing. A quote inside is put outside for a moment. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`
