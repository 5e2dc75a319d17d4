import { inflateSync } from 'node:zlib'

/** A picture as pixels: three bytes each (red, green, blue), row by row. */
export interface Pixels {
  readonly widthPx: number
  readonly heightPx: number
  readonly rgb: Uint8Array
}

/** After the eight bytes by which a PNG is known. */
const FIRST_CHUNK = 8
/** Channels by colour type of the PNG: RGB and RGBA, the two that a browser writes. */
const channelsOf: Readonly<Record<number, number>> = { 2: 3, 6: 4 }

/**
 * The pixels of a PNG as browsers write it: eight bits a channel, not interlaced. What is see-through lies on black.
 * @throws RangeError for another sort of PNG.
 */
export function decodePng(bytes: Uint8Array): Pixels {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const data: Uint8Array[] = []
  let [widthPx, heightPx, channels] = [0, 0, 0]
  for (let at = FIRST_CHUNK; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const start = at + 8
    if (name === 'IHDR') {
      ;[widthPx, heightPx] = [view.getUint32(start), view.getUint32(start + 4)]
      channels = channelsOf[bytes[start + 9] ?? -1] ?? 0
      if (channels === 0 || bytes[start + 8] !== 8 || bytes[start + 12] !== 0)
        throw new RangeError('Unexpected sort of PNG, expected eight bits a channel in colour, not interlaced')
    }
    if (name === 'IDAT') data.push(bytes.subarray(start, start + length))
    at = start + length + 4
  }
  const raw = inflateSync(Buffer.concat(data))
  return { widthPx, heightPx, rgb: coloursOf(unfiltered(raw, widthPx * channels, heightPx, channels), channels) }
}

/** Each row says how it was written: as it is, or as the difference with its neighbours (PNG specification, chapter 9). */
function unfiltered(raw: Uint8Array, rowBytes: number, rows: number, channels: number): Uint8Array {
  const out = new Uint8Array(rowBytes * rows)
  for (let row = 0; row < rows; row += 1) {
    const filter = raw[row * (rowBytes + 1)]
    const from = row * (rowBytes + 1) + 1
    const to = row * rowBytes
    for (let index = 0; index < rowBytes; index += 1) {
      const left = index >= channels ? (out[to + index - channels] as number) : 0
      const up = row > 0 ? (out[to + index - rowBytes] as number) : 0
      const corner = row > 0 && index >= channels ? (out[to + index - rowBytes - channels] as number) : 0
      out[to + index] = (raw[from + index] as number) + guess(filter, left, up, corner)
    }
  }
  return out
}

function guess(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const [byLeft, byUp, byCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner
}

function coloursOf(bytes: Uint8Array, channels: number): Uint8Array {
  if (channels === 3) return bytes
  const rgb = new Uint8Array((bytes.length / 4) * 3)
  for (let pixel = 0; pixel < bytes.length / 4; pixel += 1) {
    const alpha = (bytes[pixel * 4 + 3] as number) / 255
    for (let channel = 0; channel < 3; channel += 1)
      rgb[pixel * 3 + channel] = Math.round((bytes[pixel * 4 + channel] as number) * alpha)
  }
  return rgb
}
