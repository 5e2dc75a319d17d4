import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { clipManifestSchema, type RenderedClip } from '@drempel/storyboard'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { film, now, ownCache, ownFolder, writeSnapshot } from './film.ts'
import { boxesOf, hasEditList, probe, stepsBetweenPictures } from './probe.ts'
import { start } from './running.ts'

const folder = await ownFolder()
const out = join(folder, 'out')
/** A cache of this test's own: what another run made is not found. */
const environment = { DREMPEL_FILM_CACHE: await ownCache(join(folder, 'cache')) }
const shapes = ['16:9', '9:16']
/** Renders “Het cijfer”, lying and standing, and gives back what was said. */
const render = (...more: string[]) => {
  const args = ['render', 'cijfer', ...shapes.flatMap((shape) => ['--format', shape]), '--preview', '--now', now]
  const { status, stderr } = film([...args, '--out', out, ...more], environment)
  for (const shape of shapes) expect(stderr).toContain(`✓ cijfer ${shape}`)
  expect(status).toBe(0)
  return stderr
}
const manifest = async () => clipManifestSchema.parse(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')))
const hash = async (file: string) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
let outputs: readonly RenderedClip[] = []

beforeAll(async () => {
  render()
  outputs = (await manifest()).outputs
}, 600_000)

describe('a rendered clip', () => {
  it('is there in both shapes, with poster, captions and transcript, and nothing half beside it', async () => {
    const files = ['16x9', '9x16'].flatMap((shape) =>
      ['.mp4', '.png', '.srt', '.transcript.html', '.vtt'].map((ending) => `cijfer-${shape}${ending}`),
    )
    expect((await readdir(out)).sort()).toEqual([...files, 'manifest.json'])
    expect(outputs.map(({ format }) => format)).toEqual(['16:9', '9:16'])
  })

  it('is what every platform takes: H.264 High, yuv420p, bt709, 30 pictures a second, ready to start', async () => {
    for (const output of outputs) {
      const file = join(out, output.path)
      const { streams, format } = await probe(file)
      expect(streams.map(({ codec_type }) => codec_type)).toEqual(['video', 'audio'])
      expect(streams[0]).toMatchObject({
        codec_name: 'h264',
        // Profile High: this ffprobe carries no names of profiles.
        profile: '100',
        pix_fmt: 'yuv420p',
        color_range: 'tv',
        color_space: 'bt709',
        color_transfer: 'bt709',
        color_primaries: 'bt709',
        r_frame_rate: '30/1',
        avg_frame_rate: '30/1',
        has_b_frames: 0,
        width: output.widthPx,
        height: output.heightPx,
        nb_read_frames: String(output.frames),
      })
      expect(Number(format.duration)).toBeCloseTo(output.frames / 30, 3)
      expect(await stepsBetweenPictures(file)).toHaveLength(1)
      const boxes = await boxesOf(file)
      expect(boxes.indexOf('moov')).toBeLessThan(boxes.indexOf('mdat'))
      expect(await hasEditList(file)).toBe(false)
    }
  })

  it('is listed as it is', async () => {
    for (const output of outputs) {
      const file = join(out, output.path)
      expect(output).toMatchObject({
        clip: 'cijfer',
        preview: true,
        example: true,
        bytes: (await stat(file)).size,
        sha256: await hash(file),
        uses: { consents: [], pieces: [], statistics: [expect.any(String)] },
        loudness: { target: 'social', integratedLufs: expect.closeTo(-14, 0) },
        scratchVoice: false,
        engine: { name: 'drempel-turbo', version: '4.0.527', browser: expect.stringMatching(/Chrom/) },
      })
      expect(output.altText.length).toBeGreaterThan(20)
    }
  })

  it('says in words what it shows', async () => {
    const [lying] = outputs as [RenderedClip]
    expect(await readFile(join(out, lying.captions.vtt), 'utf8')).toMatch(/^WEBVTT\n\n1\n00:00:0\d\.\d{3} --> /)
    expect(await readFile(join(out, lying.captions.srt), 'utf8')).toMatch(/^1\n00:00:0\d,\d{3} --> /)
    expect(await readFile(join(out, lying.transcript), 'utf8')).toContain('Voorbeeldgegevens')
  })
})

describe('rendering again', () => {
  it('leaves alone what has not changed, and makes what is gone or damaged', async () => {
    const [lying, standing] = outputs as [RenderedClip, RenderedClip]
    const before = await stat(join(out, lying.path))
    await writeFile(join(out, standing.path), 'damaged')
    const said = render()
    expect(said).toContain('✓ cijfer 16:9  nothing changed')
    expect(said).not.toContain('✓ cijfer 9:16  nothing changed')
    expect((await stat(join(out, lying.path))).mtimeMs).toBe(before.mtimeMs)
    expect(await hash(join(out, standing.path))).toBe((await manifest()).outputs[1]?.sha256)
  }, 300_000)

  it('makes everything anew with --force, also what was kept of it: and it is the same', async () => {
    const segments = async () => {
      const kept = join(environment.DREMPEL_FILM_CACHE, 'segments')
      const names = (await readdir(kept, { recursive: true })).filter((name) => name.endsWith('.segment'))
      return new Set(await Promise.all(names.map(async (name) => (await stat(join(kept, name))).ino)))
    }
    const before = await segments()
    const args = ['render', 'cijfer', '--format', '16:9', '--preview', '--now', now, '--out', out, '--force']
    expect(film(args, environment).status).toBe(0)
    // Of the two shapes one is made anew: half of the files are others.
    const after = await segments()
    expect(after.size).toBe(before.size)
    expect([...after].filter((one) => before.has(one)).length).toBeLessThan(before.size)
    expect((await manifest()).outputs).toEqual(outputs)
  }, 120_000)

  it('leaves the good clip when it is killed half-way, and clears up when it is interrupted', async () => {
    // Two programmes, so that the second rendering finds no stretch that the first one kept.
    const named = (name: string) =>
      writeSnapshot(join(folder, `${name}.json`), (snapshot) => ({
        ...snapshot,
        programme: { ...snapshot.programme, name: `Over de ${name} drempel`, target: 41 },
      }))
    const before = await manifest()
    const [lying] = before.outputs as [RenderedClip]
    const half = async () => (await readdir(out)).filter((name) => name.startsWith('.making-'))
    const asBefore = async () => {
      expect(await manifest()).toEqual(before)
      expect(await hash(join(out, lying.path))).toBe(lying.sha256)
    }

    const killed = await underWay(await named('andere'))
    killed.kill('SIGKILL')
    await killed.ended
    await asBefore()
    expect(await half()).toHaveLength(1)

    const stopped = await underWay(await named('volgende'))
    stopped.kill('SIGINT')
    expect(await stopped.ended).toBe(3)
    expect(stopped.said()).toContain('Stopped. What was finished is there; the same command goes on with the rest.')
    await asBefore()
    expect(await half()).toEqual([])
  }, 300_000)
})

/** A rendering from this data, a quarter done. */
async function underWay(data: string) {
  const shape = ['--format', '16:9', '--preview']
  const running = start(['render', 'cijfer', ...shape, '--now', now, '--out', out, '--snapshot', data], environment)
  await running.says(/ [2-9]\d%/)
  return running
}

describe('film still', () => {
  it('makes the same picture of the same frame, however it is asked for, and another one of another frame', async () => {
    const make = async (name: string, ...args: string[]) => {
      const file = join(folder, name)
      const { status, stderr } = film(
        ['still', 'cijfer', '--preview', '--now', now, '--out', file, ...args],
        environment,
      )
      expect(stderr).toContain('frame 100 of')
      expect(status).toBe(0)
      return hash(file)
    }
    const one = await make('one.png', '--frame', '100')
    expect(await make('again.png', '--at', '3.33')).toBe(one)
    const [lying] = outputs as [RenderedClip]
    expect(await hash(join(out, lying.poster))).not.toBe(one)
  }, 120_000)
})

describe.runIf(process.getuid?.() === 0 && process.platform === 'linux')('a disk that is full', () => {
  it('is said, and leaves nothing under a final name that is not whole', async () => {
    const full = join(folder, 'full')
    await mkdir(full)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200k', 'tmpfs', full])
    onTestFinished(() => void execFileSync('umount', ['--lazy', full]))
    const args = ['render', 'cijfer', '--format', '16:9', '--preview', '--now', now, '--out', full]
    const { status, stderr } = film(args, environment)
    expect(stderr).toContain('The disk is full. Make room and render again: what was made so far is kept.')
    expect(status).toBe(3)
    expect(await readdir(full)).toEqual([])
  }, 120_000)
})
