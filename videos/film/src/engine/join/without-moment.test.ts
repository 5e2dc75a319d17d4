import { describe, expect, it } from 'vitest'
import { withoutMoment } from './without-moment.ts'

/** A box of an MP4: its length, its name, what is in it. */
function box(name: string, ...contents: Uint8Array[]): Uint8Array {
  const bytes = Buffer.concat(contents)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(bytes.length + 8)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, bytes])
}

const flags = (version: number) => Uint8Array.from([version, 0, 0, 0])
const filled = (length: number, value: number) => new Uint8Array(length).fill(value)

/** A film made at a moment, in version 0 (seconds in four bytes) or 1 (in eight). */
const film = (version: 0 | 1, moment: number) => {
  const dated = (name: string) => box(name, flags(version), filled(version === 1 ? 16 : 8, moment), filled(12, 9))
  return Buffer.concat([
    box('ftyp', filled(4, 1)),
    box('moov', dated('mvhd'), box('trak', dated('tkhd'), box('mdia', dated('mdhd'), box('hdlr', filled(4, 7))))),
    box('mdat', Buffer.from('mvhd is only a word here')),
  ])
}

describe('withoutMoment', () => {
  it.each([[0], [1]] as const)(
    'makes two films that differ in their moment the same file, in version %i',
    (version) => {
      expect(withoutMoment(film(version, 3))).toEqual(withoutMoment(film(version, 200)))
    },
  )

  it('changes nothing but the moments', () => {
    expect(withoutMoment(film(0, 3))).toEqual(film(0, 0))
  })

  it('does not fall over what is not whole', () => {
    for (let length = 0; length < 60; length += 1)
      expect(withoutMoment(film(0, 3).subarray(0, length))).toHaveLength(length)
  })
})
