import { createHash } from 'node:crypto'
import type { Encoding } from '../page/orders.ts'
import type { Segment } from './segment.ts'

/** What decides the bytes of a segment, beside what is in it. */
export interface Surroundings {
  /** SHA-256 of all code, letters and drawings: the bundle. */
  readonly bundleSha256: string
  /** SHA-256 of the letters and pictures in the bundle. */
  readonly assetsSha256: string
  /** Browser that paints and encodes, with its version. */
  readonly browser: string
}

/** Moves when the way of painting or encoding changes, so that segments are made anew. */
const ENGINE = 1

const sha256 = (value: unknown): string => createHash('sha256').update(JSON.stringify(value, inOneOrder)).digest('hex')

/** Names of fields always in one order: a database or another program may have put them in another. */
const inOneOrder = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value

/** Same key, same pictures: everything that goes in. */
export const segmentKey = (segment: Segment, encoding: Encoding, { bundleSha256, browser }: Surroundings): string =>
  sha256([ENGINE, 'inputs', segment, encoding, bundleSha256, browser])

/**
 * What is painted, whatever the code that draws it: a segment that was made under this key with other code is the same one
 * when the same still stands in the page, frame by frame. Letters do not stand in the page, so they are in the key.
 */
export const contentKey = (segment: Segment, encoding: Encoding, { assetsSha256, browser }: Surroundings): string =>
  sha256([ENGINE, 'content', segment, encoding, assetsSha256, browser])
