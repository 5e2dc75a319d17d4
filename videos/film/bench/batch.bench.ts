import { type Clip, type Format, formats } from '@drempel/storyboard'
import { exampleClips, openBench } from './material.ts'
import { isQuick, report } from './measure.ts'

/**
 * The clips of all initiatives in all shapes in one call, against as many calls of plain Remotion from a bundle that is there.
 * Of those a sample is run, one for each shape, and multiplied.
 */
const shapes = Object.keys(formats) as Format[]
const bench = await openBench()
try {
  const all = await exampleClips(/^initiatief-/, shapes)
  const clips = isQuick ? all.slice(0, 2 * shapes.length) : all
  const batch = await bench.ours(clips, { cache: 'cache', out: 'ours' })
  const sample = shapes.flatMap((format) => clips.find((clip) => clip.format === format) ?? [])
  let plainMs = 0
  let plainCpu = 0
  let peakMb = 0
  for (const clip of sample) {
    const taken = await bench.plain(clip, `plain-${clip.format.replace(':', 'x')}.mp4`)
    plainMs += taken.ms
    plainCpu += taken.cpuSeconds
    peakMb = Math.max(peakMb, taken.peakMb)
  }
  const times = framesOf(clips) / framesOf(sample)
  const frames = framesOf(clips)
  report({
    name: `${clips.length} clips, ${(frames / 30).toFixed(0)} s together, in one call`,
    measured: batch.ms,
    reference: plainMs * times,
    ratio: (plainMs * times) / batch.ms,
    rows: [
      { label: 'plain Remotion, a call for each', ms: plainMs * times, ratio: 1, cpuSeconds: plainCpu * times, peakMb },
      {
        label: 'one call',
        ms: batch.ms,
        ratio: (plainMs * times) / batch.ms,
        cpuSeconds: batch.cpuSeconds,
        peakMb: batch.peakMb,
      },
    ],
    notes: [
      `${(frames / (batch.ms / 1000)).toFixed(1)} frames a second.`,
      `Plain Remotion: ${sample.length} calls were run, one for each shape, and multiplied by frames (× ${times.toFixed(1)}).`,
    ],
  })
} finally {
  await bench.clear()
}

function framesOf(clips: readonly Clip[]): number {
  return clips.reduce((sum, { durationFrames }) => sum + durationFrames, 0)
}
