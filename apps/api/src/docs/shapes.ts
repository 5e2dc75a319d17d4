import type { Element } from 'hast'
import { h } from 'hastscript'
import type { JsonSchema } from '../contract/document.ts'
import { type Field, fieldsOf, renderFields } from './fields.ts'
import { shapeLink, shapeName, withCode } from './schema-words.ts'

type Shapes = Readonly<Record<string, JsonSchema>>

/** Every shape of the contract, by name. */
export function renderShapes(shapes: Shapes): Element[] {
  return Object.entries(shapes).map(([name, schema]) =>
    h('section', { className: ['shape'], id: `shape-${name}` }, [h('h3', name), ...body(name, schema, shapes)]),
  )
}

function body(name: string, schema: JsonSchema, shapes: Shapes): Element[] {
  const words = schema.description ? [h('p', withCode(String(schema.description)))] : []
  const kinds = kindsOf(schema)
  if (kinds.length > 0) return [...words, ...renderUnion(kinds, shapes)]
  const union = Object.keys(shapes).find((one) => kindsOf(shapes[one] ?? {}).includes(name))
  if (union === undefined) return [...words, renderFields(fieldsOf(schema))]
  // One of several kinds: what they share stands once, with the union.
  const shared = new Set(sharedFields(kindsOf(shapes[union] ?? {}), shapes).map((field) => field.name))
  const own = fieldsOf(schema).filter((field) => !shared.has(field.name))
  return [...words, h('p', ['A ', shapeLink(union), ' with these fields besides the shared ones:']), renderFields(own)]
}

function renderUnion(kinds: readonly string[], shapes: Shapes): Element[] {
  const links = kinds.flatMap((kind, index) => (index === 0 ? [shapeLink(kind)] : [', ', shapeLink(kind)]))
  return [
    h('p', ['One of ', ...links, '. ', h('code', 'kind'), ' tells which. They share these fields:']),
    renderFields(sharedFields(kinds, shapes)),
  ]
}

/** Fields that all kinds have in the same form. */
function sharedFields(kinds: readonly string[], shapes: Shapes): Field[] {
  const [first = [], ...others] = kinds.map((kind) => fieldsOf(shapes[kind] ?? {}))
  const same = (field: Field, other: Field) => JSON.stringify(field) === JSON.stringify(other)
  return first.filter((field) => others.every((fields) => fields.some((other) => same(field, other))))
}

/** Names of the shapes of which this is one. */
const kindsOf = ({ oneOf = [] }: JsonSchema): string[] =>
  (oneOf as readonly JsonSchema[]).flatMap(({ $ref }) => (typeof $ref === 'string' ? [shapeName($ref)] : []))
