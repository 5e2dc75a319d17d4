import { type Stereo, samplesIn } from '../stereo.ts'
import { addTone, easeEdges } from './ringing.ts'

/** A plucked bass, soft of finger. Its overtones let it be heard on a telephone, where the lowest tone is not. */
export function softBassNote(hertz: number): Stereo {
  const sound = new Float32Array(samplesIn(2.4))
  const overtones = [
    { times: 1, strength: 0.5, fadeSeconds: 0.7 },
    { times: 2, strength: 0.26, fadeSeconds: 0.5 },
    { times: 3, strength: 0.13, fadeSeconds: 0.35 },
    { times: 4, strength: 0.06, fadeSeconds: 0.2 },
  ]
  for (const { times, strength, fadeSeconds } of overtones)
    addTone(sound, { hertz: hertz * times, strength, fadeSeconds })
  easeEdges(sound, samplesIn(0.012), samplesIn(0.5))
  return { left: sound, right: sound }
}
