import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { EncodedSegment } from '../segment/segment-file.ts'
import { clearStore } from './clear-store.ts'
import { openSegmentStore } from './segment-store.ts'

const base = await mkdtemp(join(tmpdir(), 'drempel-store-'))
afterAll(() => rm(base, { recursive: true, force: true }))

const segmentOf = (byte: number, length = 100): EncodedSegment => ({
  description: 'x',
  sizes: [length],
  keyFrames: [0],
  hashes: ['h'],
  pictures: Buffer.alloc(length, byte),
})
const key = (letter: string) => letter.repeat(64)
const names = async (folder: string) =>
  (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.segment')).length

describe('openSegmentStore', () => {
  it('gives back what was kept, and nothing for what was not', async () => {
    const store = openSegmentStore(join(base, 'one'))
    await store.keep(key('a'), segmentOf(1))
    expect([await store.has(key('a')), await store.has(key('b'))]).toEqual([true, false])
    expect([await store.read(key('a')), await store.read(key('b'))]).toEqual([segmentOf(1), undefined])
  })

  it('keeps the first of two with one key, and gives it to both', async () => {
    const store = openSegmentStore(join(base, 'two'))
    const kept = await Promise.all([1, 2, 3].map((byte) => store.keep(key('a'), segmentOf(byte))))
    expect(new Set(kept.map(({ pictures }) => pictures[0])).size).toBe(1)
    expect(await store.read(key('a'))).toEqual(kept[0])
  })

  it('leaves no half file behind', async () => {
    const store = openSegmentStore(join(base, 'three'))
    await store.keep(key('a'), segmentOf(1))
    expect((await readdir(join(base, 'three'))).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('takes a damaged file for nothing, and makes room for a whole one', async () => {
    const store = openSegmentStore(join(base, 'four'))
    await store.keep(key('a'), segmentOf(1))
    await writeFile(join(base, 'four', 'aa', `${key('a')}.segment`), 'half')
    expect(await store.read(key('a'))).toBeUndefined()
    expect(await store.keep(key('a'), segmentOf(2))).toEqual(segmentOf(2))
  })

  it('gives a segment a second key, also one that another had', async () => {
    const store = openSegmentStore(join(base, 'five'))
    await store.keep(key('a'), segmentOf(1))
    await store.keep(key('b'), segmentOf(2))
    await store.alias(key('a'), key('c'))
    await store.alias(key('b'), key('c'))
    expect(await store.read(key('c'))).toEqual(segmentOf(2))
  })
})

describe('clearStore', () => {
  it('clears what was used longest ago, until it fits', async () => {
    const folder = join(base, 'six')
    const store = openSegmentStore(folder)
    for (const [index, letter] of ['a', 'b', 'c'].entries()) {
      await store.keep(key(letter), segmentOf(index, 10_000))
      const path = join(folder, letter.repeat(2), `${key(letter)}.segment`)
      await utimes(path, new Date(2026, 0, 1 + index), new Date(2026, 0, 1 + index))
    }
    const cleared = await clearStore(folder, 21_000)
    expect(cleared).toBeGreaterThan(10_000)
    expect(await Promise.all(['a', 'b', 'c'].map((letter) => store.has(key(letter))))).toEqual([false, true, true])
  })

  it('counts a segment with two names once, and clears both names', async () => {
    const folder = join(base, 'seven')
    const store = openSegmentStore(folder)
    await store.keep(key('a'), segmentOf(1, 10_000))
    await store.alias(key('a'), key('b'))
    expect(await clearStore(folder, 15_000)).toBe(0)
    expect(await names(folder)).toBe(2)
    await clearStore(folder, 0)
    expect(await names(folder)).toBe(0)
  })

  it('finds nothing to clear where nothing is', async () => {
    expect(await clearStore(join(base, 'nowhere'), 0)).toBe(0)
  })
})
