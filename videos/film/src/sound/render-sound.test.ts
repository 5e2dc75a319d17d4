import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Clip, MusicStretch, Speech } from '@drempel/storyboard'
import { EncodedPacketSink, FilePathSource, Input, MP4 } from 'mediabunny'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { decodeSound } from './encode/aac.ts'
import { integratedLufs } from './master/loudness.ts'
import { truePeak } from './master/true-peak.ts'
import { forgetSound, type RenderedSound, renderSound, type SoundOptions } from './render-sound.ts'
import { soundJobOf } from './sound-job.ts'
import { soundKeyOf } from './sound-key.ts'
import { samplesPerFrame } from './stereo.ts'
import { decodeWav } from './voice/decode-wav.ts'
import { speechLike, wavOf } from './voice/wav.example.ts'

const base = await mkdtemp(join(tmpdir(), 'drempel-sound-test-'))
afterAll(() => rm(base, { recursive: true, force: true }))
// Nothing here needs a tool of the machine, such as its ffmpeg.
vi.stubEnv('PATH', '/nowhere')
const voiceFolder = join(base, 'voice')
const options = (more: Partial<SoundOptions> = {}): SoundOptions => ({
  target: 'social',
  voiceFolder,
  folder: join(base, 'kept'),
  ...more,
})

/** As much of a clip as is heard. The picture has no part in it. */
const clipOf = (music: readonly (readonly [MusicStretch['mood'], number])[], speech: Speech[] = []): Clip => {
  let durationFrames = 0
  const stretches = music.map(([mood, frames]) => {
    const stretch = { mood, fromFrame: durationFrames, durationFrames: frames }
    durationFrames += frames
    return stretch
  })
  return {
    id: 'gehoord',
    kind: 'clip',
    title: 'Gehoord',
    locale: 'nl',
    format: '1:1',
    durationFrames,
    example: true,
    asOf: '2026-11-24',
    scenes: [],
    cues: [],
    speech,
    music: stretches,
    posterFrame: 0,
    altText: 'Niets te zien.',
    uses: { statistics: [], consents: [], pieces: [], lessons: [], helplines: [], initiatives: [] },
  } as Clip
}

const short = clipOf([
  ['intro', 31],
  ['lift', 40],
  ['ending', 76],
])

async function speak(name: string, bytes: Buffer, more: Partial<Speech> = {}): Promise<Speech> {
  await mkdir(join(voiceFolder, 'nl'), { recursive: true })
  await writeFile(join(voiceFolder, 'nl', name), bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const voice = { file: `nl/${name}`, sha256, durationMs: 2_000, scratch: name.includes('.scratch.') }
  return { scene: 'opening', text: 'Iemand spreekt.', fromFrame: 30, durationFrames: 60, voice, ...more }
}

const heardIn = async (sound: RenderedSound | undefined) => decodeSound((sound as RenderedSound).aacFile)
const hashOf = async (file: string) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex')

describe('the sound of a clip', { timeout: 60_000 }, () => {
  test('is as long as its frames, begins at once, and has no edit list', async () => {
    const sound = (await renderSound(short, options())) as RenderedSound
    const input = new Input({ source: new FilePathSource(sound.aacFile), formats: [MP4] })
    const track = await input.getPrimaryAudioTrack()
    expect(await track?.getCodec()).toBe('aac')
    expect(await track?.getSampleRate()).toBe(48_000)
    const packets = []
    for await (const packet of new EncodedPacketSink(track!).packets()) packets.push(packet)
    expect(packets[0]?.timestamp).toBe(0)
    expect(packets.reduce((sum, { duration }) => sum + duration, 0)).toBeCloseTo(147 / 30, 9)
    expect((await readFile(sound.aacFile)).includes('elst', 0, 'latin1')).toBe(false)
    input.dispose()
  })

  test('is heard at the very sample at which it was mastered: the start-up of the encoder is left out', async () => {
    const sound = await renderSound(short, options())
    const decoded = await decodeWav(await readFile((sound as RenderedSound).wavFile))
    if (!decoded.ok) throw new Error(decoded.reason)
    const [master] = decoded.recording.channels
    const { left } = await heardIn(sound)
    const likeness = (shift: number) => {
      let sum = 0
      for (let index = 100_000; index < 110_000; index += 1) sum += master[index]! * left[index + shift]!
      return sum
    }
    const shifts = Array.from({ length: 4_401 }, (_, index) => index - 2_200)
    const best = shifts.reduce((one, other) => (likeness(other) > likeness(one) ? other : one), 0)
    expect(best).toBe(0)
  })

  test.each([
    ['social', -14],
    ['broadcast', -23],
  ] as const)('is as loud as %s wants, measured in what is decoded', async (target, lufs) => {
    const sound = await renderSound(short, options({ target }))
    const heard = await heardIn(sound)
    expect(Math.abs(integratedLufs(heard) - lufs)).toBeLessThan(0.5)
    expect(20 * Math.log10(truePeak(heard))).toBeLessThanOrEqual(-1)
    expect(sound?.loudness.target).toBe(target)
    expect(sound?.loudness.integratedLufs).toBeCloseTo(integratedLufs(heard), 1)
  })

  test('is made once: for the other formats, for another picture, and for two renders at the same time', async () => {
    const folder = join(base, 'once')
    const [first, second] = await Promise.all([
      renderSound(short, options({ folder })),
      renderSound({ ...short, format: '9:16', altText: 'Iets anders.' }, options({ folder })),
    ])
    expect(second).toEqual(first)
    expect(await readdir(folder)).toHaveLength(3)
    const { aacFile } = first as RenderedSound
    const touched = async () => (await stat(aacFile)).mtimeMs
    const before = await touched()
    expect(await renderSound(short, options({ folder }))).toEqual(first)
    expect(await touched()).toBe(before)
  })

  test('is the same, byte for byte, when it is made again: elsewhere, since it is gone, or since it is forgotten', async () => {
    const { wavFile, aacFile } = (await renderSound(short, options())) as RenderedSound
    const before = await hashOf(wavFile)
    const folder = join(base, 'once')
    await renderSound(short, options({ folder }))
    expect(await hashOf(join(folder, basename(wavFile)))).toBe(before)
    await rm(wavFile)
    await renderSound(short, options())
    expect(await hashOf(wavFile)).toBe(before)
    await forgetSound(short, options({ folder }))
    expect(await readdir(folder)).toEqual([])
    expect(await readFile(aacFile)).not.toHaveLength(0)
  })

  test('changes its key with the music, the voice, the length and the place where it is played', async () => {
    const spoken = await speak('sleutel.wav', wavOf([speechLike(1)], { rateHertz: 48_000, bits: 16 }))
    const keys = [
      soundJobOf(short, 'social'),
      soundJobOf(short, 'broadcast'),
      soundJobOf({ ...short, speech: [spoken] }, 'social'),
      soundJobOf({ ...short, speech: [{ ...spoken, fromFrame: 31 }] }, 'social'),
      soundJobOf({ ...short, durationFrames: 148 }, 'social'),
      soundJobOf(clipOf([['ending', 147]]), 'social'),
    ].map(soundKeyOf)
    const { key } = (await renderSound(short, options())) as RenderedSound
    expect(await keys[0]).toBe(key)
    expect(new Set(await Promise.all(keys)).size).toBe(keys.length)
  })

  test('is not there for a clip in which nothing is heard', async () => {
    const nothing = {
      ...short,
      music: [],
      speech: [{ scene: 'a', text: 'Nog niet ingesproken.', fromFrame: 0, durationFrames: 9 }],
    }
    expect(await renderSound(nothing, options())).toBeUndefined()
  })

  test('stops when it is told to, and leaves nothing half', async () => {
    const folder = join(base, 'stopped')
    const stop = new AbortController()
    const sound = renderSound(clipOf([['carry', 900]]), options({ folder, signal: stop.signal }))
    setTimeout(() => stop.abort(new Error('stopped by a person')), 150)
    await expect(sound).rejects.toThrow('stopped by a person')
    expect(await readdir(folder)).toEqual([])
    await expect(renderSound(short, options({ folder, signal: AbortSignal.abort() }))).rejects.toThrow()
  })
})

test('a folder that cannot be written to is told as such', async () => {
  await writeFile(join(base, 'file'), '')
  await expect(renderSound(short, options({ folder: join(base, 'file', 'kept') }))).rejects.toMatchObject({
    name: 'Failure',
    message:
      'Unexpected failure to keep the sound (ENOTDIR), expected a folder that can be written to and room on the disk.',
  })
})

describe('the sound of a clip with a voice', { timeout: 60_000 }, () => {
  test('has the voice in its place, with softer music under it', async () => {
    const spoken = await speak('opening.wav', wavOf([speechLike(2, 44_100)], { rateHertz: 44_100, bits: 24 }))
    const sound = await renderSound({ ...clipOf([['carry', 180]]), speech: [spoken] }, options())
    const { left } = await heardIn(sound)
    const energy = (from: number, to: number) => {
      const part = left.subarray(from * 48_000, to * 48_000)
      return part.reduce((sum, one) => sum + one * one, 0) / part.length
    }
    // Two syllables a second; between them only the music is heard, and it has stepped back.
    expect(energy(1.05, 1.2)).toBeGreaterThan(4 * energy(0.2, 0.6))
    expect(energy(1.3, 1.45)).toBeLessThan(energy(5, 5.4) / 3)
    expect(sound?.scratchVoice).toBe(false)
  })

  test('has no music when there is none, is as loud as asked, and says so when a machine spoke', async () => {
    const spoken = await speak('alleen.scratch.wav', wavOf([speechLike(2, 22_050)], { rateHertz: 22_050, bits: 16 }))
    const sound = await renderSound({ ...short, music: [], speech: [spoken] }, options())
    expect(Math.abs((sound?.loudness.integratedLufs ?? 0) + 14)).toBeLessThan(0.5)
    expect(sound?.scratchVoice).toBe(true)
  })

  test('is refused with the name of the file when the recording is damaged, gone or another', async () => {
    const broken = await speak('kapot.wav', Buffer.from('dit is geen geluid'))
    const render = (speech: Speech) => renderSound({ ...short, speech: [speech] }, options())
    await expect(render(broken)).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringMatching(
        /nl\/kapot\.wav: Unexpected bytes that are no WAV, expected .* Export it again as WAV\.$/,
      ),
    })
    const gone = { ...broken, voice: { ...broken.voice!, file: 'nl/weg.wav' } }
    await expect(render(gone)).rejects.toThrow(
      /Unexpected failure to read the voice .*nl\/weg\.wav \(ENOENT\), expected/,
    )
    const other = await speak('ander.wav', wavOf([speechLike(1)], { rateHertz: 48_000, bits: 16 }))
    await writeFile(join(voiceFolder, 'nl/ander.wav'), wavOf([speechLike(2)], { rateHertz: 48_000, bits: 16 }))
    await expect(render(other)).rejects.toThrow(/Unexpected change of the voice .*nl\/ander\.wav during the work/)
  })

  test('is refused when there is only silence', async () => {
    const silent = await speak('stil.wav', wavOf([new Float32Array(48_000)], { rateHertz: 48_000, bits: 16 }))
    await expect(renderSound({ ...short, music: [], speech: [silent] }, options())).rejects.toThrow(
      'Unexpected silence in the whole of a clip, expected music or a voice.',
    )
  })
})

test('a film with every mood is as loud as asked, and ends in silence', { timeout: 120_000 }, async () => {
  const film = clipOf([
    ['intro', 210],
    ['rest', 120],
    ['carry', 150],
    ['lift', 240],
    ['rest', 180],
    ['carry', 150],
    ['ending', 210],
  ])
  const sound = await renderSound(film, options())
  expect(Math.abs((sound?.loudness.integratedLufs ?? 0) + 14)).toBeLessThan(0.5)
  expect(sound?.loudness.truePeakDbtp).toBeLessThanOrEqual(-1)
  const { left } = await heardIn(sound)
  const end = film.durationFrames * samplesPerFrame
  expect(left.subarray(end - 480, end).every((sample) => Math.abs(sample) < 0.001)).toBe(true)
})
