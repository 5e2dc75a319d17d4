import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cursorAfter, cursorSchema } from './cursor.ts'
import { type Page, pageOf } from './page.ts'

interface Item {
  readonly id: string
}

const id = fc
  .tuple(fc.constantFrom(...'ABCDEFGHIS'), fc.nat(99))
  .map(([letter, number]) => `${letter}${String(number).padStart(2, '0')}`)
const list = fc.uniqueArray(id, { maxLength: 60 }).map((ids) => ids.sort().map((one): Item => ({ id: one })))

/** All parts of a list, walked as a reader does. */
function walk(items: readonly Item[], limit: number): Page<Item>[] {
  const parts: Page<Item>[] = []
  let cursor: string | undefined
  do {
    const part = pageOf(items, cursor === undefined ? { limit } : { limit, cursor })
    parts.push(part)
    cursor = part.next
  } while (cursor !== undefined)
  return parts
}

describe('pageOf', () => {
  it('gives every item exactly once and in order, whatever the limit', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 70 }), (items, limit) => {
        const parts = walk(items, limit)
        expect(parts.flatMap((part) => part.items)).toEqual(items)
        expect(parts.length).toBe(Math.max(1, Math.ceil(items.length / limit)))
        expect(parts.every((part) => part.total === items.length)).toBe(true)
      }),
    )
  })

  it('neither repeats nor skips what stayed, when items come and go between two parts', () => {
    fc.assert(
      fc.property(list, list, fc.integer({ min: 1, max: 10 }), (before, after, limit) => {
        const first = pageOf(before, { limit })
        if (first.next === undefined) return
        const rest = pageOf(after, { limit: 100, cursor: first.next }).items.map((one) => one.id)
        const seen = new Set(first.items.map((one) => one.id))
        const stayed = before.filter((one) => after.some((other) => other.id === one.id)).map((one) => one.id)
        expect(rest.filter((one) => seen.has(one))).toEqual([])
        expect(stayed.filter((one) => !seen.has(one) && !rest.includes(one))).toEqual([])
      }),
    )
  })
})

describe('cursorSchema', () => {
  it('accepts its own cursors and refuses what was made up', () => {
    expect(cursorSchema.safeParse(cursorAfter('D01')).success).toBe(true)
    for (const text of ['', 'D01', 'AAAA', cursorAfter('nope'), '%00'])
      expect(cursorSchema.safeParse(text).success).toBe(false)
  })
})
