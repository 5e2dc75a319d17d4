/** Boxes that hold other boxes, on the way to those with a moment in them. */
const parents = new Set(['moov', 'trak', 'mdia'])
/** Boxes that say when they were made and changed. */
const dated = new Set(['mvhd', 'tkhd', 'mdhd'])

/**
 * Takes the moment at which an MP4 was made out of it (ISO/IEC 14496-12 §8: zero means “not said”), so that the same film
 * is the same file. Changes the bytes in place and gives them back.
 */
export function withoutMoment(mp4: Uint8Array): Uint8Array {
  const view = new DataView(mp4.buffer, mp4.byteOffset, mp4.byteLength)
  const walk = (from: number, end: number) => {
    for (let at = from; at + 8 <= end; ) {
      const length = lengthOf(view, at, end)
      const name = String.fromCharCode(...mp4.subarray(at + 4, at + 8))
      if (dated.has(name)) mp4.fill(0, Math.min(end, at + 12), Math.min(end, at + (mp4[at + 8] === 1 ? 28 : 20)))
      else if (parents.has(name)) walk(at + 8, Math.min(end, at + length))
      at += length
    }
  }
  walk(0, mp4.length)
  return mp4
}

/** Length of the box that begins here. One that cannot be, as in a file that is cut off, lasts until the end. */
function lengthOf(view: DataView, at: number, end: number): number {
  const short = view.getUint32(at)
  const length = short === 1 && at + 16 <= end ? Number(view.getBigUint64(at + 8)) : short
  return length < 8 ? end - at : length
}
