import { cursorAfter, lastIdOf } from './cursor.ts'

/** A part of a list, and how to go on. */
export interface Page<Item> {
  readonly items: readonly Item[]
  /** Items in the whole list. */
  readonly total: number
  /** Cursor of the next part. Absent: this was the last. */
  readonly next?: string
}

/** The part of a list after the cursor, at most `limit` long. The list is ordered by id, and every id occurs once. */
export function pageOf<Item extends { readonly id: string }>(
  list: readonly Item[],
  { limit, cursor }: { readonly limit: number; readonly cursor?: string },
): Page<Item> {
  const rest = cursor === undefined ? list : list.filter(({ id }) => id > lastIdOf(cursor))
  const items = rest.slice(0, limit)
  const last = items.at(-1)
  return { items, total: list.length, ...(last && rest.length > limit ? { next: cursorAfter(last.id) } : {}) }
}
