/** Files as records name them. The name follows from the bytes, so it is known before they are uploaded. */
export interface Blob {
  readonly $type: 'blob'
  readonly ref: { readonly $link: string }
  readonly mimeType: string
  readonly size: number
}

/** The alphabet of base 32 in lower case; source: RFC 4648, section 6. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/**
 * The content identifier of raw bytes with this SHA-256: version 1, raw (0x55), SHA-256 (0x12), 32 bytes (0x20), in base 32
 * with its letter `b`. Source: the CID specification of multiformats.
 */
export function rawCid(sha256: string): string {
  const bytes = [0x01, 0x55, 0x12, 0x20, ...Buffer.from(sha256, 'hex')]
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const fives = bits.match(/.{1,5}/g) ?? []
  return `b${fives.map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')}`
}

/** How a record names a file. */
export const blobOf = (file: { sha256: string; mime: string; bytes: number }): Blob => ({
  $type: 'blob',
  ref: { $link: rawCid(file.sha256) },
  mimeType: file.mime,
  size: file.bytes,
})
