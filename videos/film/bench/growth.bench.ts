import type { Clip } from '@drempel/storyboard'
import { exampleClips, openBench } from './material.ts'
import { isQuick, type Row, report } from './measure.ts'

/** A clip once, twice and four times as long: time and processor should grow with the frames, memory hardly. */
const bench = await openBench()
try {
  const [clip] = (await exampleClips(/^de-kaart$/, ['16:9'])) as [Clip]
  const rows: Row[] = []
  for (const times of isQuick ? [1, 2] : [1, 2, 4]) {
    const taken = await bench.ours([repeated(clip, times)], { cache: `cache-${times}`, out: `out-${times}` })
    const first = rows[0]?.ms ?? taken.ms
    const { ms, cpuSeconds, peakMb } = taken
    rows.push({ label: `${clip.durationFrames * times} frames`, ms, ratio: ms / first, cpuSeconds, peakMb })
  }
  const [first, last] = [rows[0], rows.at(-1)] as [Row, Row]
  const growth = last.cpuSeconds / first.cpuSeconds
  const frames = isQuick ? 2 : 4
  report({
    name: `${frames} times as many frames`,
    measured: last.ms,
    reference: first.ms,
    ratio: first.ms / last.ms,
    rows,
    notes: [
      `Processor time × ${growth.toFixed(2)} for × ${frames} frames: ${(growth / frames).toFixed(2)} of linear (starting included once).`,
      `${(last.cpuSeconds / ((clip.durationFrames * frames) / 30)).toFixed(2)} cpu-seconds a second of film; at most ${Math.max(...rows.map(({ peakMb }) => peakMb)).toFixed(0)} MB.`,
    ],
  })
} finally {
  await bench.clear()
}

/** The clip so many times after itself, each time with other words, so that nothing is found in the store. */
function repeated(clip: Clip, times: number): Clip {
  const rounds = Array.from({ length: times }, (_, round) => round * clip.durationFrames)
  return {
    ...clip,
    durationFrames: clip.durationFrames * times,
    scenes: rounds.flatMap((from) =>
      clip.scenes.map((scene) => ({
        ...scene,
        fromFrame: scene.fromFrame + from,
        ...(scene.kind === 'title' ? { name: `Over de drempel ${from}` } : {}),
        ...(scene.kind === 'map' ? { where: `${scene.where} ${from}` } : {}),
        ...(scene.kind === 'statistic' ? { statement: `${scene.statement} ${from}` } : {}),
        ...(scene.kind === 'call' ? { title: `${scene.title} ${from}` } : {}),
      })),
    ),
    cues: rounds.flatMap((from) => clip.cues.map((cue) => ({ ...cue, fromFrame: cue.fromFrame + from }))),
    music: rounds.flatMap((from) => clip.music.map((one) => ({ ...one, fromFrame: one.fromFrame + from }))),
  }
}
