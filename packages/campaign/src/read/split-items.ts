/** An item of a list, as the text of a file of its own: spaces in front, so that its columns are those of the file. */
export interface ItemText {
  readonly text: string
  /** Lines of the file before it. */
  readonly linesBefore: number
}

/** What only the file as a whole explains: names for what stands elsewhere, documents, directives, tabs, other line ends. */
const NEEDS_ALL = /[\t\r]|(?:^|[\s,:[{-])[&*][^\s&*]|^(?:---|\.\.\.|%)/m

/**
 * The items of a file that is one list in blocks under one key, as most are; undefined when it is written otherwise. A file is read
 * item by item because of its size: what a parser makes of a whole one is a hundred times as large, and lives as long.
 *
 *     # what comes before
 *     posts:
 *       - id: stoel     ◀ an item begins at a hyphen under the first
 *         title: …      ◀ and goes on as long as lines are indented more
 */
export function splitItems(text: string, list: string): readonly ItemText[] | undefined {
  if (NEEDS_ALL.test(text)) return undefined
  const lines = text.split('\n')
  const head = lines.findIndex((line) => !isIdle(line))
  if (lines[head]?.replace(/\s+#.*$/, '').trimEnd() !== `${list}:`) return undefined
  const first = lines.findIndex((line, index) => index > head && !isIdle(line))
  const indent = /^ *(?=- |-$)/.exec(lines[first] ?? '')?.[0]
  if (indent === undefined) return undefined
  const items: ItemText[] = []
  let start = first
  for (let line = first + 1; line <= lines.length; line += 1) {
    const written = lines[line]
    if (written !== undefined && (isIdle(written) || written.startsWith(`${indent} `))) continue
    if (written !== undefined && written !== `${indent}-` && !written.startsWith(`${indent}- `)) return undefined
    const [begin = '', ...rest] = lines.slice(start, line)
    const ending = written === undefined ? '' : '\n'
    items.push({ text: [begin.replace('-', ' '), ...rest].join('\n') + ending, linesBefore: start })
    start = line
  }
  return items
}

/** Blank, or nothing but a comment. */
const isIdle = (line: string): boolean => /^ *(?:#.*)?$/.test(line)
