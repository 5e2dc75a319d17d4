/** A filter of the second order: what comes out depends on the last two samples in and out. */
interface Biquad {
  readonly b0: number
  readonly b1: number
  readonly b2: number
  readonly a1: number
  readonly a2: number
}

/** The head before the ears: high tones arrive stronger. Figures at 48 kHz of ITU-R BS.1770-4, annex 1, table 1. */
const head: Biquad = {
  b0: 1.53512485958697,
  b1: -2.69169618940638,
  b2: 1.19839281085285,
  a1: -1.69065929318241,
  a2: 0.73248077421585,
}

/** Low tones count for less. Figures at 48 kHz of ITU-R BS.1770-4, annex 1, table 2. */
const lowCut: Biquad = { b0: 1, b1: -2, b2: 1, a1: -1.99004745483398, a2: 0.99007225036621 }

/**
 * Energy of a channel as ears weigh it, summed over each whole span of `spanSamples`. Sums and not the weighted sound
 * itself: a film has seven million samples, and only the sums are used.
 */
export function weighedEnergy(channel: Float32Array, spanSamples: number): Float64Array {
  const sums = new Float64Array(Math.floor(channel.length / spanSamples))
  let headOne = 0
  let headTwo = 0
  let cutOne = 0
  let cutTwo = 0
  for (let span = 0; span < sums.length; span += 1) {
    let sum = 0
    for (let index = span * spanSamples; index < (span + 1) * spanSamples; index += 1) {
      const sample = channel[index]!
      const shaped = sample * head.b0 + headOne
      headOne = sample * head.b1 - shaped * head.a1 + headTwo
      headTwo = sample * head.b2 - shaped * head.a2
      const weighed = shaped * lowCut.b0 + cutOne
      cutOne = shaped * lowCut.b1 - weighed * lowCut.a1 + cutTwo
      cutTwo = shaped * lowCut.b2 - weighed * lowCut.a2
      sum += weighed * weighed
    }
    sums[span] = sum
  }
  return sums
}
