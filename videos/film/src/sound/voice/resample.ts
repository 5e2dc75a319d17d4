import { cosineOf, sineOf } from '../number/sine.ts'
import { sampleRate } from '../stereo.ts'

/** Zero crossings of the kernel on either side: enough for 80 dB, which no voice on a telephone will show. */
const crossings = 24

/** Points of the kernel between two crossings; what lies between them is drawn as a straight line. */
const pointsPerCrossing = 512

/** Share of the narrower band that is kept; the rest is the slope of the filter. */
const kept = 0.94

const kernel: Float64Array = Float64Array.from({ length: crossings * pointsPerCrossing + 2 }, (_, point) => {
  const distance = point / pointsPerCrossing
  if (distance >= crossings) return 0
  const sinc = distance === 0 ? 1 : sineOf(distance / 2) / (Math.PI * distance)
  // Blackman's window: its edges are soft enough that nothing above the band comes back below it.
  const place = distance / crossings / 2
  return sinc * (0.42 + 0.5 * cosineOf(place) + 0.08 * cosineOf(2 * place))
})

/** Sound of this rate at 48 kHz, by a windowed sinc. One that has that rate already is given back as it is. */
export function resample(samples: Float32Array, rateHertz: number): Float32Array {
  if (rateHertz === sampleRate) return samples
  const step = rateHertz / sampleRate
  // Towards a lower rate the kernel is wider, so that it holds back what the lower rate cannot carry.
  const band = Math.min(1, 1 / step) * kept
  const reach = crossings / band
  const out = new Float32Array(Math.round(samples.length / step))
  for (let index = 0; index < out.length; index += 1) {
    const centre = index * step
    const from = Math.max(0, Math.ceil(centre - reach))
    const to = Math.min(samples.length - 1, Math.floor(centre + reach))
    let sum = 0
    for (let source = from; source <= to; source += 1) {
      const point = Math.abs(source - centre) * band * pointsPerCrossing
      const whole = point | 0
      const before = kernel[whole]!
      sum += samples[source]! * (before + (kernel[whole + 1]! - before) * (point - whole))
    }
    out[index] = sum * band
  }
  return out
}
