import type { Clip, Scene } from '@drempel/storyboard'
import { encoderAlone } from './encoder-alone.ts'
import { exampleClips, openBench } from './material.ts'
import { isQuick, type Row, report } from './measure.ts'
import type { Taken } from './run-measured.ts'

/**
 * One film: from nothing, and again after each sort of change, against plain Remotion of the same composition from a bundle
 * that is there. The whole film takes plain Remotion ten minutes; `--quick` takes the clip “De kaart” (24 s).
 */
const bench = await openBench()
try {
  const [clip] = (await exampleClips(isQuick ? /^de-kaart$/ : /^film$/, ['16:9'])) as [Clip]
  // Captions are burnt into clips only, so that change is measured on a clip.
  const [captioned] = (await exampleClips(/^de-kaart$/, ['16:9'])) as [Clip]

  const cold = await bench.ours([clip], { cache: 'cache', out: 'ours' })
  const unchanged = await bench.ours([clip], { cache: 'cache', out: 'ours' })
  const datum = await bench.ours([withOtherFigure(clip)], { cache: 'cache', out: 'datum' })
  const code = await bench.ours([clip], { cache: 'cache', out: 'code', code: 'changed' })
  await bench.ours([captioned], { cache: 'captions', out: 'captions' })
  const caption = await bench.ours([withOtherCaption(captioned)], { cache: 'captions', out: 'captions' })
  const plain = await bench.plain(clip, 'plain.mp4')
  const plainCaptioned = isQuick ? plain : await bench.plain(captioned, 'plain-captioned.mp4')
  const encoder = await encoderAlone(`${bench.folder}/plain.mp4`, clip.durationFrames, 300, bench.folder)

  const row = (label: string, taken: Taken, reference: Taken = plain): Row => ({
    label,
    ms: taken.ms,
    ratio: reference.ms / taken.ms,
    cpuSeconds: taken.cpuSeconds,
    peakMb: taken.peakMb,
  })
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
      row('one caption changed (De kaart)', caption, plainCaptioned),
      row('code changed, bundled anew, same picture', code),
    ],
    notes: [
      `From nothing takes ${(cold.ms / encoder.ms).toFixed(2)} times as long as x264 alone.`,
      `${(cold.cpuSeconds / seconds).toFixed(2)} cpu-seconds a second of film; plain Remotion ${(plain.cpuSeconds / seconds).toFixed(2)}.`,
      'x264 alone: measured on 300 pictures at most, and multiplied. Ours has sound, captions and a poster; plain Remotion none.',
    ],
  })
} finally {
  await bench.clear()
}

/** The same film with another figure in its first scene that shows one. */
function withOtherFigure(clip: Clip): Clip {
  const at = clip.scenes.findIndex(({ kind }) => kind === 'statistic')
  if (at < 0) throw new Error(`Unexpected ${clip.id} without a figure, expected a scene of kind statistic.`)
  const change = (scene: Scene): Scene => (scene.kind === 'statistic' ? { ...scene, shown: '12%' } : scene)
  return { ...clip, scenes: clip.scenes.map((scene, index) => (index === at ? change(scene) : scene)) }
}

/** The same clip with another word in its second caption. */
function withOtherCaption(clip: Clip): Clip {
  const other = ['Buren met een idee krijgen advies.']
  return { ...clip, cues: clip.cues.map((cue, index) => (index === 1 ? { ...cue, lines: other } : cue)) }
}
