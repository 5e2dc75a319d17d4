import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Mood } from '@drempel/storyboard'
import { encodeAac } from '../src/sound/encode/aac.ts'
import { makeSound } from '../src/sound/make-sound.ts'
import { samplesPerFrame } from '../src/sound/stereo.ts'
import { type Row, report } from './measure.ts'

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

/** How long this took, and what it cost; `ratio` against linear growth is filled in afterwards. */
async function timed(label: string, work: () => Promise<unknown>): Promise<Row> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  const peakMb = process.memoryUsage().rss / 1e6
  return { label, ms: performance.now() - start, ratio: 1, cpuSeconds: (user + system) / 1e6, peakMb }
}

const folder = await mkdtemp(join(tmpdir(), 'drempel-sound-bench-'))
try {
  const files = { voiceFolder: folder, wavFile: join(folder, 'sound.wav'), aacFile: join(folder, 'sound.m4a') }
  const sound = (seconds: number) => {
    const durationFrames = seconds * 30
    const job = { music: musicOf(durationFrames), spoken: [], durationFrames, target: 'social' as const }
    return timed(`${seconds} s of sound`, () => makeSound(job, files))
  }
  // The first is a warm-up: a thread that has played one clip plays the next faster.
  await sound(10)
  const lengths = [30, 75, 150]
  const rows: Row[] = []
  for (const seconds of lengths) rows.push(await sound(seconds))
  const [shortest, film] = [rows[0] as Row, rows.at(-1) as Row]
  const encoding = await timed('encoding alone', () =>
    encodeAac(files.wavFile, files.aacFile, 150 * 30 * samplesPerFrame),
  )
  report({
    name: 'sound of a film of 150 s, against encoding it',
    measured: film.ms,
    reference: encoding.ms,
    ratio: encoding.ms / film.ms,
    rows: rows.map((row) => ({ ...row, ratio: row.ms / shortest.ms })),
    notes: [`linear growth would be ${lengths.map((seconds) => seconds / 30).join(', ')} times the shortest`],
  })
} finally {
  await rm(folder, { recursive: true, force: true })
}
