import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { JsonSchema } from '../contract/document.ts'

/** What kind of value a schema accepts, in words, with links to the shapes it names. */
export function schemaWords(schema: JsonSchema): (ElementContent | string)[] {
  const { $ref, type, enum: values, const: constant, format, items } = schema
  if (typeof $ref === 'string') return [shapeLink(shapeName($ref))]
  if (Array.isArray(values)) return ['one of ', ...listed(values)]
  if (constant !== undefined) return ['always ', code(constant)]
  if (type === 'array') return ['list of ', ...schemaWords((items ?? {}) as JsonSchema)]
  if (format === 'date') return ['day, ', h('code', 'YYYY-MM-DD')]
  if (format === 'email') return ['e-mail address']
  if (format === 'uri') return ['web address']
  if (type === 'integer') return ['whole number', ...bounds(schema)]
  if (type === 'object') return ['object']
  return [type === 'string' ? 'text' : String(type ?? 'anything'), ...lengths(schema)]
}

/** A link to where a shape is explained. */
export const shapeLink = (name: string): ElementContent => h('a', { href: `#shape-${name}` }, name)

/** Name of the shape that a reference points to. */
export const shapeName = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1)

/** Text with the parts between backticks as code. */
export const withCode = (text: string): (ElementContent | string)[] =>
  text.split('`').map((part, index) => (index % 2 === 1 ? h('code', part) : part))

const code = (value: unknown): ElementContent => h('code', typeof value === 'string' ? value : JSON.stringify(value))

const listed = (values: readonly unknown[]) =>
  values.flatMap((value, index) => (index === 0 ? [code(value)] : [', ', code(value)]))

/** Limits that JSON Schema writes for every whole number say nothing to a reader. */
const isSaid = (bound: unknown) => typeof bound === 'number' && Math.abs(bound) < Number.MAX_SAFE_INTEGER

function bounds({ minimum, maximum, default: standard }: JsonSchema): string[] {
  const said = [
    ...(isSaid(minimum) ? [`at least ${minimum}`] : []),
    ...(isSaid(maximum) ? [`at most ${maximum}`] : []),
    ...(standard === undefined ? [] : [`otherwise ${standard}`]),
  ]
  return said.length > 0 ? [`, ${said.join(', ')}`] : []
}

const lengths = ({ maxLength }: JsonSchema): string[] =>
  typeof maxLength === 'number' ? [`, at most ${maxLength} characters`] : []
