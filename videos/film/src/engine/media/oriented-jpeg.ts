/**
 * A JPEG with the note of how it is to be turned (EXIF 2.3, tag 0x0112), as telephones write it. The tool that makes the
 * pictures cannot turn them itself; a browser does it when it reads the note.
 *
 * @param quarterTurns quarters of a turn to the right: 1 for a telephone held upright.
 */
export function orientedJpeg(jpeg: Uint8Array, quarterTurns: number): Uint8Array {
  const orientation = [1, 6, 3, 8][((quarterTurns % 4) + 4) % 4] as number
  if (orientation === 1) return jpeg
  // Start of image, then a segment of application 1 with one entry: a TIFF directory, big-endian.
  const note = Uint8Array.from([
    ...[0xff, 0xe1, 0x00, 0x22],
    ...[0x45, 0x78, 0x69, 0x66, 0x00, 0x00],
    ...[0x4d, 0x4d, 0x00, 0x2a, 0x00, 0x00, 0x00, 0x08],
    ...[0x00, 0x01],
    ...[0x01, 0x12, 0x00, 0x03, 0x00, 0x00, 0x00, 0x01, 0x00, orientation, 0x00, 0x00],
    ...[0x00, 0x00, 0x00, 0x00],
  ])
  const turned = new Uint8Array(jpeg.length + note.length)
  turned.set(jpeg.subarray(0, 2))
  turned.set(note, 2)
  turned.set(jpeg.subarray(2), 2 + note.length)
  return turned
}
