/** What the head of a picture says. */
export interface PictureSize {
  readonly mime: 'image/png' | 'image/jpeg'
  readonly widthPx: number
  readonly heightPx: number
}

/** Kind and size of a picture from its first bytes; `undefined` for what is no PNG or JPEG, or is cut off before its size. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = isPng(bytes) ? pngSize(view) : isJpeg(bytes) ? jpegSize(view) : undefined
  return size && size.widthPx > 0 && size.heightPx > 0 ? size : undefined
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

const isPng = (bytes: Uint8Array) => PNG_SIGNATURE.every((byte, index) => bytes[index] === byte)
const isJpeg = (bytes: Uint8Array) => bytes[0] === 0xff && bytes[1] === 0xd8

/** A PNG begins with its header chunk: length, `IHDR`, width and height, each four bytes. */
function pngSize(view: DataView): PictureSize | undefined {
  const isHeader = view.byteLength >= 24 && view.getUint32(12) === 0x49_48_44_52
  return isHeader ? { mime: 'image/png', widthPx: view.getUint32(16), heightPx: view.getUint32(20) } : undefined
}

/** Markers C0 to CF begin a frame, which holds the size; C4, C8 and CC mean something else. */
const beginsFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** Exif orientations 5 to 8 lie on their side: a telephone that was held upright. Everybody shows them turned. */
const liesOnItsSide = (orientation: number) => orientation >= 5 && orientation <= 8

/** A JPEG is a row of segments: `FF`, marker, length, content. The first frame holds the size. */
function jpegSize(view: DataView): PictureSize | undefined {
  let at = 2
  let orientation = 1
  while (at + 4 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    // Any number of FF may stand before a marker.
    if (marker === 0xff) {
      at += 1
      continue
    }
    const length = view.getUint16(at + 2)
    if (marker === 0xe1) orientation = exifOrientation(view, at + 4, length - 2) ?? orientation
    if (beginsFrame(marker)) {
      if (at + 9 > view.byteLength) return undefined
      const size = { heightPx: view.getUint16(at + 5), widthPx: view.getUint16(at + 7) }
      return liesOnItsSide(orientation)
        ? { mime: 'image/jpeg', widthPx: size.heightPx, heightPx: size.widthPx }
        : { mime: 'image/jpeg', ...size }
    }
    at += 2 + length
  }
  return undefined
}

const EXIF = 0x45_78_69_66
const ORIENTATION = 0x01_12

/** Orientation in an Exif segment: `Exif\0\0`, then a TIFF header that says the order of bytes, then a list of entries. */
function exifOrientation(view: DataView, from: number, length: number): number | undefined {
  const end = Math.min(view.byteLength, from + length)
  if (from + 14 > end || view.getUint32(from) !== EXIF) return undefined
  const tiff = from + 6
  const little = view.getUint16(tiff) === 0x49_49
  const list = tiff + view.getUint32(tiff + 4, little)
  if (list + 2 > end) return undefined
  for (let index = 0; index < view.getUint16(list, little); index += 1) {
    const entry = list + 2 + index * 12
    if (entry + 12 > end) return undefined
    if (view.getUint16(entry, little) === ORIENTATION) return view.getUint16(entry + 8, little)
  }
  return undefined
}
