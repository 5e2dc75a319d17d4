import { join } from 'node:path'
import type { Clip, Scene } from '@drempel/storyboard'
import { encoderAlone } from './encoder-alone.ts'
import { exampleClips } from './example-clips.ts'
import { isQuick, report, rowOf } from './measure.ts'
import { openBench } from './open-bench.ts'
import type { Taken } from './run-measured.ts'

/**
 * One film: from nothing, and again after each sort of change, against plain Remotion of the same composition from a bundle
 * that is there. The whole film takes plain Remotion ten minutes; `--quick` takes the clip “Het cijfer” (15 s).
 */
const bench = await openBench('film')
const [clip] = (await exampleClips(isQuick ? /^cijfer$/ : /^film$/, ['16:9'])) as [Clip]
// Captions are burnt into clips only, so that change is measured on a clip.
const [captioned] = (await exampleClips(isQuick ? /^cijfer$/ : /^de-kaart$/, ['16:9'])) as [Clip]

const cold = await bench.ours('cold', [clip])
const unchanged = await bench.ours('unchanged', [clip], { after: 'cold' })
const datum = await bench.ours('datum', [withOtherFigure(clip)], { after: 'cold' })
const code = await bench.ours('code', [clip], { after: 'cold', code: 'changed' })
const coldCaptioned = isQuick ? 'cold' : 'cold-captioned'
if (!isQuick) await bench.ours(coldCaptioned, [captioned])
const caption = await bench.ours('caption', [withOtherCaption(captioned)], { after: coldCaptioned })
const plain = await bench.plain('plain', clip)
const plainCaptioned = isQuick ? plain : await bench.plain('plain-captioned', captioned)
const encoder = await bench.step('encoder', () =>
  encoderAlone(join(bench.folder, 'plain.mp4'), clip.durationFrames, 300, bench.folder),
)

const row = (label: string, taken: Taken, reference: Taken = plain) => rowOf(label, taken, reference)
const seconds = clip.durationFrames / 30
report({
  name: `${clip.id}, ${seconds.toFixed(1)} s, from nothing`,
  measured: cold.ms,
  reference: plain.ms,
  ratio: plain.ms / cold.ms,
  rows: [
    row('plain Remotion, built bundle', plain),
    row('x264 medium alone', encoder),
    row('from nothing, bundle and sound included', cold),
    row('nothing changed', unchanged),
    row('one figure changed', datum),
    row(`one caption changed (${captioned.id})`, caption, plainCaptioned),
    row('code changed, bundled anew, same picture', code),
  ],
  notes: [
    `From nothing takes ${(cold.ms / encoder.ms).toFixed(2)} times as long as x264 alone, and ${(cold.cpuSeconds / encoder.cpuSeconds).toFixed(2)} times its processor time.`,
    `${(cold.cpuSeconds / seconds).toFixed(2)} cpu-seconds a second of film; plain Remotion ${(plain.cpuSeconds / seconds).toFixed(2)}.`,
    'x264 alone: measured on 300 pictures at most, and multiplied. Ours has sound, captions and a poster; plain Remotion none.',
  ],
})
await bench.clear()

/** The same film with another figure in its first scene that shows one. */
function withOtherFigure(clip: Clip): Clip {
  const at = clip.scenes.findIndex(({ kind }) => kind === 'statistic')
  if (at < 0) throw new Error(`Unexpected ${clip.id} without a figure, expected a scene of kind statistic.`)
  const change = (scene: Scene): Scene => (scene.kind === 'statistic' ? { ...scene, shown: '12%' } : scene)
  return { ...clip, scenes: clip.scenes.map((scene, index) => (index === at ? change(scene) : scene)) }
}

/** The same clip with another word in its last caption. */
function withOtherCaption(clip: Clip): Clip {
  if (clip.cues.length === 0) throw new Error(`Unexpected ${clip.id} without captions, expected one.`)
  const last = clip.cues.length - 1
  const other = ['Buren met een idee krijgen advies.']
  return { ...clip, cues: clip.cues.map((cue, index) => (index === last ? { ...cue, lines: other } : cue)) }
}
