import type { Element } from 'hast'
import { h } from 'hastscript'
import type { JsonSchema, OpenApiParameter } from '../contract/document.ts'
import { schemaWords, withCode } from './schema-words.ts'

/** One thing to fill in or read. */
export interface Field {
  readonly name: string
  readonly schema: JsonSchema
  readonly description: string
  /** Whether it is always there. */
  readonly required: boolean
  /** Where it stands, when that is not the body: `header`. */
  readonly in?: string
}

/** The fields of an object. */
export function fieldsOf(schema: JsonSchema): Field[] {
  const properties = (schema.properties ?? {}) as Readonly<Record<string, JsonSchema>>
  const required = new Set((schema.required ?? []) as readonly string[])
  return Object.entries(properties).map(([name, property]) => ({
    name,
    schema: property,
    description: String(property.description ?? ''),
    required: required.has(name),
  }))
}

/** Parameters as fields. */
export const parameterFields = (parameters: readonly OpenApiParameter[]): Field[] =>
  parameters.map((one) => ({ ...one }))

/** Fields as a list that also reads well on a narrow screen. */
export function renderFields(fields: readonly Field[]): Element {
  return h(
    'dl',
    { className: ['fields'] },
    fields.map(({ name, schema, description, required, in: place }) =>
      h('div', [
        h('dt', [
          h('code', name),
          h('span', { className: ['note'] }, [place, required ? '' : 'optional'].filter(Boolean).join(', ')),
        ]),
        h('dd', [
          h('p', { className: ['kind'] }, schemaWords(schema)),
          description ? h('p', withCode(description)) : '',
        ]),
      ]),
    ),
  )
}
