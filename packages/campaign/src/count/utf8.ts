const encoder = new TextEncoder()

/** Bytes of the text in UTF-8; a lone half of a surrogate pair counts as the replacement character, as on every wire. */
export const utf8Bytes = (text: string): number => encoder.encode(text).length

/** From an index in a JavaScript string to the byte in UTF-8, for many ascending or descending indices of one text. */
export function byteIndex(text: string): (index: number) => number {
  let [at, bytes] = [0, 0]
  return (index) => {
    if (index < at) [at, bytes] = [0, 0]
    bytes += utf8Bytes(text.slice(at, index))
    at = index
    return bytes
  }
}
