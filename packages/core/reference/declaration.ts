import { readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'

/** A field of a public interface. */
export interface Field {
  readonly name: string
  readonly optional: boolean
  readonly type: string
  /** The sentences above it, as one line of text. */
  readonly doc: string
}

/** A declaration as it stands in a source file. */
export interface Declaration {
  readonly name: string
  readonly kind: 'function' | 'constant' | 'interface' | 'type'
  /** The text above it, comment marks removed. Empty when there is none. */
  readonly doc: string
  /** The declaration without its body. */
  readonly signature: string
  /** Own fields, for an interface. */
  readonly fields: readonly Field[]
  /** Interfaces it extends. */
  readonly extended: readonly string[]
}

/** What the parser tells of a node; only the parts read here. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  // biome-ignore lint/suspicious/noExplicitAny: the tree is walked by shape; a wrong shape fails the tests of this folder.
  readonly [key: string]: any
}

const kinds: Record<string, Declaration['kind']> = {
  FunctionDeclaration: 'function',
  VariableDeclaration: 'constant',
  TSInterfaceDeclaration: 'interface',
  TSTypeAliasDeclaration: 'type',
}

/** The exported declarations of one source file, in order. Throws when the file cannot be parsed. */
export function readDeclarations(file: string): Declaration[] {
  const text = readFileSync(file, 'utf8')
  const { program, comments, errors } = parseSync(file, text)
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`)
  const docBefore = (start: number) => {
    const comment = comments.find(
      ({ type, value, end }) => type === 'Block' && value.startsWith('*') && text.slice(end, start).trim() === '',
    )
    return comment ? plain(comment.value) : ''
  }
  return (program.body as unknown as Node[]).flatMap((statement) => {
    const node: Node | undefined = statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined
    const kind = node && kinds[node.type]
    if (!node || !kind) return []
    const declared = kind === 'constant' ? node.declarations[0] : node
    return [
      {
        name: declared.id.name,
        kind,
        doc: docBefore(statement.start),
        signature: signatureOf(text, kind, node),
        fields: kind === 'interface' ? fieldsOf(text, node, docBefore) : [],
        extended: kind === 'interface' ? node.extends.map((one: Node) => one.expression.name) : [],
      },
    ]
  })
}

function fieldsOf(text: string, node: Node, docBefore: (start: number) => string): Field[] {
  return node.body.body
    .filter((member: Node) => member.type === 'TSPropertySignature')
    .map((member: Node) => ({
      name: member.key.name ?? member.key.value,
      optional: Boolean(member.optional),
      type: oneLine(text.slice(member.typeAnnotation.typeAnnotation.start, member.typeAnnotation.typeAnnotation.end)),
      doc: docBefore(member.start).replaceAll('\n', ' '),
    }))
}

function signatureOf(text: string, kind: Declaration['kind'], node: Node): string {
  if (kind === 'function') return oneLine(text.slice(node.start, node.body.start))
  if (kind === 'type') return text.slice(node.start, node.end)
  if (kind === 'interface') return oneLine(text.slice(node.start, node.body.start))
  const [one] = node.declarations
  return `const ${oneLine(text.slice(one.id.start, one.id.end))}`
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A comment without its stars, lines kept. */
const plain = (comment: string) =>
  comment
    .split('\n')
    .map((line) => line.replace(/^\s*\*+ ?/, '').trimEnd())
    .join('\n')
    .trim()
