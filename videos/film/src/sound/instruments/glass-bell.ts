import { type Stereo, samplesIn } from '../stereo.ts'
import { addTone, easeEdges } from './ringing.ts'

/** A small glass bell: a light that goes on. Its overtones are those of a bar that hangs free, so it does not sound like a piano. */
export function glassBellNote(hertz: number): Stereo {
  const sound = new Float32Array(samplesIn(1.8))
  for (const [times, strength, fadeSeconds] of [
    [1, 0.3, 0.55],
    [2.756, 0.07, 0.22],
    [5.404, 0.02, 0.09],
  ] as const)
    addTone(sound, { hertz: hertz * times, strength, fadeSeconds })
  easeEdges(sound, samplesIn(0.004), samplesIn(0.3))
  return { left: sound, right: sound }
}
