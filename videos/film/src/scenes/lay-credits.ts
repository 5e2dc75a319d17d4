/** A heading with its lines. */
export interface CreditsGroup {
  readonly heading: string
  readonly lines: readonly string[]
}

/** Columns of groups that are in view together. */
export type CreditsPage = readonly (readonly CreditsGroup[])[]

/** Room of one page. */
export interface CreditsRoom {
  readonly columns: number
  readonly lettersPerLine: number
  readonly linesPerColumn: number
}

/**
 * Divides credits over columns and pages, in order. A group stays together when it fits in a column; a longer one goes on
 * in the next, with its heading again. Between two groups of a column one line stays free.
 */
export function layCredits(groups: readonly CreditsGroup[], room: CreditsRoom): CreditsPage[] {
  const columns: CreditsGroup[][] = []
  let free = 0
  for (const part of groups.flatMap((group) => partsOf(group, room))) {
    const needs = linesOf(part, room)
    const last = columns.at(-1)
    if (last && needs + 1 <= free) {
      last.push(part)
      free -= needs + 1
    } else {
      columns.push([part])
      free = room.linesPerColumn - needs
    }
  }
  return Array.from({ length: Math.ceil(columns.length / room.columns) }, (_, page) =>
    columns.slice(page * room.columns, (page + 1) * room.columns),
  )
}

/** A group, or when it is longer than a column, as many groups as it takes. */
function partsOf({ heading, lines }: CreditsGroup, room: CreditsRoom): CreditsGroup[] {
  const parts: { heading: string; lines: string[] }[] = [{ heading, lines: [] }]
  for (const line of lines) {
    const now = parts.at(-1) as { heading: string; lines: string[] }
    if (now.lines.length > 0 && linesOf({ heading, lines: [...now.lines, line] }, room) > room.linesPerColumn)
      parts.push({ heading, lines: [line] })
    else now.lines.push(line)
  }
  return parts
}

/** Lines that a group takes, with its heading. */
const linesOf = ({ heading, lines }: CreditsGroup, { lettersPerLine }: CreditsRoom): number =>
  [heading, ...lines].reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersPerLine)), 0)
