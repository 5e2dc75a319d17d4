import type { Clip } from '@drempel/storyboard'
import { exampleClips } from './example-clips.ts'
import { isQuick, report, rowOf } from './measure.ts'
import { openBench } from './open-bench.ts'
import type { Taken } from './run-measured.ts'

/** A clip once, twice and four times as long: time and processor should grow with the frames, memory hardly. */
const bench = await openBench('growth')
const [whole] = (await exampleClips(/^de-kaart$/, ['16:9'])) as [Clip]
const clip = isQuick ? firstScenes(whole, 2) : whole
const lengths = isQuick ? [1, 2] : [1, 2, 4]
const runs: Taken[] = []
for (const times of lengths) runs.push(await bench.ours(`times-${times}`, [repeated(clip, times)]))
const [first, last] = [runs[0], runs.at(-1)] as [Taken, Taken]
const most = lengths.at(-1) as number
const growth = last.cpuSeconds / first.cpuSeconds
report({
  name: `${most} times as many frames`,
  measured: last.ms,
  reference: first.ms,
  ratio: first.ms / last.ms,
  rows: runs.map((run, index) => rowOf(`${clip.durationFrames * (lengths[index] as number)} frames`, run, first)),
  notes: [
    `Processor time × ${growth.toFixed(2)} for × ${most} frames: ${(growth / most).toFixed(2)} of linear (starting included once).`,
    `${(last.cpuSeconds / ((clip.durationFrames * most) / 30)).toFixed(2)} cpu-seconds a second of film; at most ${Math.max(...runs.map(({ peakMb }) => peakMb)).toFixed(0)} MB.`,
  ],
})
await bench.clear()

/** The clip until so many scenes are over. */
function firstScenes(clip: Clip, count: number): Clip {
  const scenes = clip.scenes.slice(0, count)
  const durationFrames = scenes.reduce((sum, scene) => sum + scene.durationFrames, 0)
  const cues = clip.cues.filter((cue) => cue.fromFrame + cue.durationFrames <= durationFrames)
  const music = [{ mood: 'carry' as const, fromFrame: 0, durationFrames }]
  return { ...clip, durationFrames, scenes, cues, music, posterFrame: durationFrames - 1 }
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
