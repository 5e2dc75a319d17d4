import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Mood } from '@drempel/storyboard'
import { growth, type Measurement, report, type Timed } from '../../../packages/core/bench/measure.ts'
import { encodeAac } from '../src/sound/encode/aac.ts'
import { makeSound } from '../src/sound/make-sound.ts'
import { samplesPerFrame } from '../src/sound/stereo.ts'

/** The arc of the film, as shares of its length. */
const arc: readonly (readonly [Mood, number])[] = [
  ['intro', 0.06],
  ['rest', 0.08],
  ['lift', 0.1],
  ['carry', 0.16],
  ['rest', 0.15],
  ['carry', 0.12],
  ['rest', 0.14],
  ['carry', 0.12],
  ['ending', 0.07],
]

function musicOf(durationFrames: number) {
  let fromFrame = 0
  return arc.map(([mood, share], index) => {
    const length = index === arc.length - 1 ? durationFrames - fromFrame : Math.round(share * durationFrames)
    const stretch = { mood, fromFrame, durationFrames: length }
    fromFrame += length
    return stretch
  })
}

async function timed(label: string, size: number, work: () => Promise<unknown>): Promise<Timed> {
  const start = performance.now()
  await work()
  return { label, size, ms: performance.now() - start }
}

const folder = await mkdtemp(join(tmpdir(), 'drempel-sound-bench-'))
try {
  const files = { voiceFolder: folder, wavFile: join(folder, 'sound.wav'), aacFile: join(folder, 'sound.m4a') }
  const sound = (seconds: number) => {
    const durationFrames = seconds * 30
    const job = { music: musicOf(durationFrames), spoken: [], durationFrames, target: 'social' as const }
    return timed(`${seconds} s of sound`, seconds, () => makeSound(job, files))
  }
  // The first is a warm-up: a thread that has played one clip plays the next faster.
  await sound(10)
  const series = [await sound(30), await sound(75), await sound(150)]
  const film = series.at(-1) as Timed
  const encoding = await timed('encoding alone', 150, () =>
    encodeAac(files.wavFile, files.aacFile, 150 * 30 * samplesPerFrame),
  )
  report({
    name: 'sound of a film of 150 s, against encoding it',
    measured: film.ms,
    reference: encoding.ms,
    ratio: film.ms / encoding.ms,
    rows: growth(series),
  } satisfies Measurement)
} finally {
  await rm(folder, { recursive: true, force: true })
}
