import { isMap, isScalar, LineCounter, type Node, type Pair, parseDocument } from 'yaml'
import { type Problem, problem } from './problem.ts'

/** A stretch of text, both ends as line and column counted from 1. */
export interface Place {
  readonly start: { readonly line: number; readonly column: number }
  readonly end: { readonly line: number; readonly column: number }
}

/** What to find the place of: the value at a path, the key that leads to it, or whatever of it is there. */
export type PlaceKind = 'value' | 'key'

/** YAML that was read: its value, its problems, and where everything stands. */
export interface YamlText {
  /** The value; `undefined` where the text could not be read at all. */
  readonly value: unknown
  /** Mistakes in the notation. */
  readonly problems: readonly Problem[]
  /**
   * Where a path stands in the file. A value that is not there is placed at the key of its nearest parent, and at the
   * beginning of the text when even that is missing.
   */
  readonly placeOf: (path: readonly PropertyKey[], kind?: PlaceKind) => Place
}

/** Lines of the file that come before the text, for YAML that is only the head of a file. */
export interface YamlOptions {
  /** File as the reader knows it. */
  readonly file: string
  /** Lines before the first line of `text`. Absent: none. */
  readonly linesBefore?: number
}

/** Reads YAML and remembers where everything stands. Never throws: mistakes in the notation are problems. */
export function parseYaml(text: string, { file, linesBefore = 0 }: YamlOptions): YamlText {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true })
  const pointAt = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: line + linesBefore, column: col }
  }
  const between = (from: number, to: number): Place => ({ start: pointAt(from), end: pointAt(to) })
  const placeOfNode = (node: Node | null | undefined) =>
    node?.range ? between(node.range[0], node.range[1]) : undefined

  /** An entry of a list has no key of its own; its first key stands for it, so that not the whole entry is underlined. */
  const placeOfHead = (node: Node | null | undefined) =>
    placeOfNode(isMap(node) ? ((node.items[0]?.key as Node | undefined) ?? node) : node)

  const placeOf = (path: readonly PropertyKey[], kind: PlaceKind = 'value'): Place => {
    if (path.length === 0)
      return {
        start: { line: Math.max(1, linesBefore), column: 1 },
        end: { line: Math.max(1, linesBefore), column: linesBefore > 0 ? 4 : 1 },
      }
    const parent = document.getIn(path.slice(0, -1), true)
    const pair = isMap(parent) ? parent.items.find((one) => keyOf(one) === String(path.at(-1))) : undefined
    const value = document.getIn(path, true) as Node | undefined
    const key = placeOfNode(pair?.key as Node)
    const found = kind === 'key' ? (key ?? placeOfHead(value)) : (placeOfNode(value) ?? key)
    return found ?? placeOf(path.slice(0, -1), 'key')
  }

  const problems = document.errors.map(({ pos: [from, to], message }) =>
    problem({
      file,
      place: between(from, to),
      rule: 'yaml',
      reason: `Unexpected notation in YAML: ${firstLower(message)}`,
      note: 'YAML is sensitive to indentation and to colons inside a text; put quotes around such a text.',
    }),
  )
  return { value: document.errors.length > 0 ? undefined : document.toJS(), problems, placeOf }
}

const keyOf = ({ key }: Pair<unknown, unknown>) => (isScalar(key) ? String(key.value) : undefined)

const firstLower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
