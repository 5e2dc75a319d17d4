/** A chunk of a RIFF file: four letters, the length, then so many bytes. */
const HEAD_BYTES = 8
/** After `RIFF`, the length and `WAVE`. */
const FIRST_CHUNK = 12

/** How long the sound in a WAV file lasts; `undefined` when it is no WAV that says so. */
export function wavDurationMs(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const lettersAt = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
  if (bytes.byteLength < FIRST_CHUNK || lettersAt(0) !== 'RIFF' || lettersAt(8) !== 'WAVE') return undefined
  let bytesPerSecond = 0
  for (let at = FIRST_CHUNK; at + HEAD_BYTES <= bytes.byteLength; ) {
    const name = lettersAt(at)
    const length = view.getUint32(at + 4, true)
    // `fmt `: format, channels, rate, then bytes a second at its ninth byte.
    if (name === 'fmt ' && at + HEAD_BYTES + 12 <= bytes.byteLength)
      bytesPerSecond = view.getUint32(at + HEAD_BYTES + 8, true)
    if (name === 'data') {
      const there = Math.min(length, bytes.byteLength - at - HEAD_BYTES)
      return bytesPerSecond === 0 ? undefined : Math.round((there * 1000) / bytesPerSecond)
    }
    at += HEAD_BYTES + length + (length % 2)
  }
  return undefined
}
