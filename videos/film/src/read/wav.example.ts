const RATE = 48_000

/** A WAV of so many milliseconds of silence (PCM, 48 kHz, mono, 16 bits), with other chunks before the sound. For tests. */
export function wav(durationMs: number, chunks: readonly (readonly [name: string, bytes: number])[] = []): Uint8Array {
  const soundBytes = ((durationMs * RATE) / 1000) * 2
  const format = new Uint8Array(16)
  const view = new DataView(format.buffer)
  view.setUint16(0, 1, true)
  view.setUint16(2, 1, true)
  view.setUint32(4, RATE, true)
  view.setUint32(8, RATE * 2, true)
  view.setUint16(12, 2, true)
  view.setUint16(14, 16, true)
  const body = [
    ...chunk('fmt ', format),
    ...chunks.flatMap(([name, bytes]) => [...chunk(name, new Uint8Array(bytes))]),
    ...chunk('data', new Uint8Array(soundBytes)),
  ]
  return Uint8Array.from([...letters('RIFF'), ...length(body.length + 4), ...letters('WAVE'), ...body])
}

const letters = (text: string): number[] => [...new TextEncoder().encode(text)]
const length = (bytes: number): number[] => [0, 8, 16, 24].map((shift) => (bytes >>> shift) & 255)

/** A chunk of odd length is followed by an empty byte. */
function chunk(name: string, content: Uint8Array): Uint8Array {
  return Uint8Array.from([
    ...letters(name),
    ...length(content.length),
    ...content,
    ...(content.length % 2 === 0 ? [] : [0]),
  ])
}
