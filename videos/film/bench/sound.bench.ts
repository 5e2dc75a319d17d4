import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Mood } from '@drempel/storyboard'
import { encodeAac } from '../src/sound/encode/aac.ts'
import { makeSound } from '../src/sound/make-sound.ts'
import { samplesPerFrame } from '../src/sound/stereo.ts'
import { isQuick, report, rowOf } from './measure.ts'
import type { Taken } from './run-measured.ts'

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

/** How long this took, and what it cost. */
async function timed(work: () => Promise<unknown>): Promise<Omit<Taken, 'said'>> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  const peakMb = process.memoryUsage().rss / 1e6
  return { ms: performance.now() - start, cpuSeconds: (user + system) / 1e6, peakMb }
}

const folder = await mkdtemp(join(tmpdir(), 'drempel-sound-bench-'))
try {
  const files = { voiceFolder: folder, wavFile: join(folder, 'sound.wav'), aacFile: join(folder, 'sound.m4a') }
  const sound = (seconds: number) => {
    const durationFrames = seconds * 30
    const job = { music: musicOf(durationFrames), spoken: [], durationFrames, target: 'social' as const }
    return timed(() => makeSound(job, files))
  }
  // The first is a warm-up: a thread that has played one clip plays the next faster.
  await sound(10)
  const lengths = isQuick ? [15, 30] : [30, 75, 150]
  const runs: Omit<Taken, 'said'>[] = []
  for (const seconds of lengths) runs.push(await sound(seconds))
  const [shortest, film] = [runs[0], runs.at(-1)] as [Omit<Taken, 'said'>, Omit<Taken, 'said'>]
  const [least, most] = [lengths[0], lengths.at(-1)] as [number, number]
  const encoding = await timed(() => encodeAac(files.wavFile, files.aacFile, most * 30 * samplesPerFrame))
  report({
    name: `sound of a film of ${most} s, against encoding it`,
    measured: film.ms,
    reference: encoding.ms,
    ratio: encoding.ms / film.ms,
    rows: runs.map((run, index) => rowOf(`${lengths[index]} s of sound`, run, shortest)),
    notes: [
      `Linear growth would be × ${lengths.map((seconds) => (least / seconds).toFixed(2)).join(', ')}.`,
      `${(film.ms / 1000 / most).toFixed(3)} s for a second of sound. Processor time of the encoder, a process apart, is not counted.`,
    ],
  })
} finally {
  await rm(folder, { recursive: true, force: true })
}
