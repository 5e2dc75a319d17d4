import { PNG } from 'pngjs'

/** A picture as pixels: three bytes each (red, green, blue), row by row. */
export interface Pixels {
  readonly widthPx: number
  readonly heightPx: number
  readonly rgb: Uint8Array
}

/**
 * The pixels of a PNG as browsers write it: eight bits a channel in colour, not interlaced. What is see-through lies on black.
 * @throws RangeError for another sort of PNG.
 */
export function decodePng(bytes: Uint8Array): Pixels {
  const { width, height, data, depth, color, palette, interlace } = PNG.sync.read(Buffer.from(bytes))
  if (depth !== 8 || !color || palette || interlace)
    throw new RangeError('Unexpected sort of PNG, expected eight bits a channel in colour, not interlaced')
  return { widthPx: width, heightPx: height, rgb: onBlack(data) }
}

function onBlack(rgba: Uint8Array): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3)
  for (let pixel = 0; pixel < rgba.length / 4; pixel += 1) {
    const alpha = (rgba[pixel * 4 + 3] as number) / 255
    for (let channel = 0; channel < 3; channel += 1)
      rgb[pixel * 3 + channel] = Math.round((rgba[pixel * 4 + channel] as number) * alpha)
  }
  return rgb
}
