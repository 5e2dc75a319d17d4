import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EncodedSegment, parseSegmentFile, renderSegmentFile } from './segment-file.ts'

const segment: EncodedSegment = {
  description: 'AWQAKP/h',
  sizes: [3, 2],
  keyFrames: [0],
  hashes: ['a', 'a'],
  pictures: Buffer.from([1, 2, 3, 4, 5]),
}

describe('a segment as a file', () => {
  it('reads back what was written', () => {
    expect(parseSegmentFile(renderSegmentFile(segment))).toEqual(segment)
  })

  it('is not taken for whole when it is cut off anywhere', () => {
    const whole = renderSegmentFile(segment)
    for (let length = 0; length < whole.length; length += 1)
      expect(parseSegmentFile(whole.subarray(0, length))).toBeUndefined()
  })

  it('is not taken for whole when a byte of a picture is another', () => {
    const whole = renderSegmentFile(segment)
    const at = fc.integer({ min: whole.length - segment.pictures.length, max: whole.length - 1 })
    fc.assert(
      fc.property(at, fc.integer({ min: 1, max: 255 }), (position, change) => {
        const damaged = Buffer.from(whole)
        damaged[position] = (damaged[position] as number) ^ change
        expect(parseSegmentFile(damaged)).toBeUndefined()
      }),
    )
  })

  it('is not any other file', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => parseSegmentFile(Buffer.from(bytes)) === undefined))
  })
})
