import { lowPassShare } from '../instruments/low-pass.ts'
import { type Stereo, silence } from '../stereo.ts'

/** An echo that goes from one ear to the other and grows duller each time. Gives the echoes alone. */
export function echoOf({ left, right }: Stereo, delaySamples: number): Stereo {
  const again = 0.34
  const share = lowPassShare(2_400)
  const sound = silence(left.length)
  let dullLeft = 0
  let dullRight = 0
  for (let index = delaySamples; index < left.length; index += 1) {
    const before = index - delaySamples
    dullLeft += (right[before]! + sound.right[before]! * again - dullLeft) * share
    dullRight += (left[before]! * 0.4 + sound.left[before]! * again - dullRight) * share
    sound.left[index] = dullLeft
    sound.right[index] = dullRight
  }
  return sound
}
