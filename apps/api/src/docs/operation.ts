import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { OpenApiAnswer, OpenApiContent, OpenApiDocument, OpenApiOperation } from '../contract/document.ts'
import { curlLine, exampleRequest } from './curl.ts'
import { fieldsOf, parameterFields, renderFields } from './fields.ts'
import { shapeLink, shapeName, withCode } from './schema-words.ts'

/** What stands around a request. */
export interface Surroundings {
  /** Address of this server. */
  readonly origin: string
  /** Every shape of the contract, by name. */
  readonly shapes: OpenApiDocument['components']['schemas']
}

/** One request: what it is for, a line to copy, what goes in and what comes out. */
export function renderOperation(
  { origin, shapes }: Surroundings,
  method: string,
  path: string,
  operation: OpenApiOperation,
): Element {
  const { operationId, summary, description, parameters = [], requestBody, responses } = operation
  const example = exampleRequest(method, path, operation)
  return h('section', { className: ['operation'], id: operationId }, [
    h('h3', summary),
    h('p', { className: ['address'] }, [methodSign(method), h('code', breakable(path))]),
    h('p', withCode(description)),
    h('p', [h('strong', 'Who may: '), ...withCode(`${operation['x-who-may']}.`)]),
    h('pre', { dataCopy: summary }, h('code', curlLine(origin, example))),
    h('p', { className: ['actions'] }, method === 'get' ? [seeAnswer(example.path, summary)] : []),
    parameters.length > 0 ? h('h4', 'Parameters') : '',
    parameters.length > 0 ? renderFields(parameterFields(parameters)) : '',
    ...(requestBody ? renderBody(requestBody.content, shapes) : []),
    h('h4', 'Answers'),
    h(
      'ul',
      { className: ['answers'] },
      Object.entries(responses).map(([status, one]) => renderAnswer(status, one)),
    ),
  ])
}

/** The method as a sign that is told apart by its word, not by its colour alone. */
export const methodSign = (method: string): Element =>
  h('span', { className: ['method', method] }, method.toUpperCase())

function renderAnswer(status: string, { description, headers = {}, content }: OpenApiAnswer): Element {
  const example = Object.values(content ?? {}).find((one) => one.example !== undefined)?.example
  return h('li', [
    h('p', [
      h('code', { className: ['status'] }, status),
      ' ',
      ...withCode(description),
      ...(content ? [' ', ...contentLinks(content)] : []),
    ]),
    ...Object.entries(headers).map(([name, header]) =>
      h('p', [h('code', name), ': ', ...withCode(header.description)]),
    ),
    example === undefined
      ? ''
      : h('details', [h('summary', 'Example'), h('pre', h('code', JSON.stringify(example, null, 2)))]),
  ])
}

/** The fields of a body, where they are needed; the shape below says the same. */
function renderBody(content: OpenApiContent, shapes: Surroundings['shapes']): Element[] {
  const names = Object.values(content).flatMap(({ schema: { $ref } }) =>
    typeof $ref === 'string' ? [shapeName($ref)] : [],
  )
  return [
    h('h4', 'Body'),
    h('p', ['JSON in the shape of ', ...contentLinks(content), '.']),
    ...names.map((name) => renderFields(fieldsOf(shapes[name] ?? {}))),
  ]
}

/** A link says the same for the eye everywhere, and what it opens for the ear. */
const seeAnswer = (path: string, summary: string): Element =>
  h('a', { href: path.slice(1), ariaLabel: `See this answer: ${summary}` }, 'See this answer')

const contentLinks = (content: OpenApiContent): ElementContent[] =>
  Object.values(content).flatMap(({ schema: { $ref } }) =>
    typeof $ref === 'string' ? [shapeLink(shapeName($ref))] : [],
  )

/** A path that may go on in the next line after a slash. */
const breakable = (path: string): (ElementContent | string)[] =>
  path.split(/(?<=\/)/).flatMap((part) => [part, h('wbr')])
