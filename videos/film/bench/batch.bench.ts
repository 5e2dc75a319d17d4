import { type Clip, type Format, formats } from '@drempel/storyboard'
import { exampleClips } from './example-clips.ts'
import { isQuick, report, rowOf } from './measure.ts'
import { openBench } from './open-bench.ts'
import { sumOf, type Taken, timesTaken } from './run-measured.ts'

/**
 * The clips of all initiatives in all shapes in one call, against as many calls of plain Remotion from a bundle that is there.
 * Of those a sample is run, one for each shape, and multiplied.
 */
const shapes: readonly Format[] = isQuick ? ['16:9', '9:16'] : (Object.keys(formats) as Format[])
const bench = await openBench('batch')
const all = await exampleClips(/^initiatief-/, shapes)
const clips = isQuick ? all.slice(0, 4 * shapes.length) : all
const batch = await bench.ours('batch', clips)
const sample = shapes.flatMap((format) => clips.find((clip) => clip.format === format) ?? [])
const calls: Taken[] = []
for (const clip of sample) calls.push(await bench.plain(`plain-${formats[clip.format].slug}`, clip))
const frames = framesOf(clips)
const times = frames / framesOf(sample)
const plain = timesTaken(sumOf(calls), times)
report({
  name: `${clips.length} clips, ${(frames / 30).toFixed(0)} s together, in one call`,
  measured: batch.ms,
  reference: plain.ms,
  ratio: plain.ms / batch.ms,
  rows: [rowOf('plain Remotion, a call for each', plain, plain), rowOf('one call', batch, plain)],
  notes: [
    `${(frames / (batch.ms / 1000)).toFixed(1)} frames a second; ${(batch.cpuSeconds / (frames / 30)).toFixed(2)} cpu-seconds a second of film.`,
    `Plain Remotion: ${sample.length} calls were run, one for each shape, and multiplied by frames (× ${times.toFixed(1)}).`,
  ],
})
await bench.clear()

function framesOf(clips: readonly Clip[]): number {
  return clips.reduce((sum, { durationFrames }) => sum + durationFrames, 0)
}
