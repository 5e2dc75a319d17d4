import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { exampleSnapshotFile } from '@drempel/content'
import { clipManifestSchema, formats, framesPerSecond, type RenderedClip, type Scene } from '@drempel/storyboard'
import { PNG } from 'pngjs'
import { createWorker, PSM, type Worker } from 'tesseract.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSmallFrames } from '../src/check/flash/small-frames.ts'
import { composeClips } from '../src/compose/compose-clips.ts'
import { readProject } from '../src/read/read-project.ts'
import { longestRest, meanLight } from './decoded-film.ts'
import { decodeFrames } from './decoded-frames.ts'
import { film, now, ownFolder } from './film.ts'
import { probe } from './probe.ts'

const folder = await ownFolder()
const out = join(folder, 'out')
/** The clip with a figure and its source, and with a caption for nearly every sentence. */
let clip: RenderedClip
let reader: Worker

beforeAll(async () => {
  const { status, stderr } = film(['render', 'de-kaart', '--format', '9:16', '--now', now, '--out', out])
  expect(stderr).toContain('✓ de-kaart 9:16')
  expect(status).toBe(0)
  const manifest = clipManifestSchema.parse(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')))
  ;[clip] = manifest.outputs as [RenderedClip]
  const letters = join(dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/nld')), '4.0.0_best_int')
  reader = await createWorker('nld', 1, { langPath: letters, gzip: true, cacheMethod: 'none' })
}, 900_000)
afterAll(() => reader?.terminate())

/** Words, whatever signs stand between them: a reader by machine takes a quote for an apostrophe. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

async function read(picture: PNG, topPx: number, bottomPx: number, mode: PSM): Promise<string> {
  const heightPx = bottomPx - topPx
  const part = new PNG({ width: picture.width, height: heightPx })
  PNG.bitblt(picture, part, 0, topPx, picture.width, heightPx, 0, 0)
  await reader.setParameters({ tessedit_pageseg_mode: mode })
  return (await reader.recognize(PNG.sync.write(part))).data.text
}

/** Captions as the file beside the film has them: frame in the middle, and words. */
async function captionsOf(output: RenderedClip): Promise<{ frame: number; text: string }[]> {
  const vtt = await readFile(join(out, output.captions.vtt), 'utf8')
  const units = [3_600_000, 60_000, 1000, 1]
  const msOf = (time: string) =>
    time.split(/[:.]/).reduce((sum, part, at) => sum + Number(part) * (units[at] as number), 0)
  return [...vtt.matchAll(/(\S+) --> (\S+)[^\n]*\n((?:.+\n?)+)/g)].map(([, from = '', until = '', text = '']) => ({
    frame: Math.round(((msOf(from) + msOf(until)) / 2000) * framesPerSecond),
    text: text.replaceAll('\n', ' ').trim(),
  }))
}

describe('a rendered clip, read by a machine', () => {
  it('shows every caption of its file, word for word, at its time', async () => {
    const cues = await captionsOf(clip)
    expect(cues.length).toBeGreaterThan(3)
    const frames = cues.map(({ frame }) => frame)
    const pictures = await decodeFrames(join(out, clip.path), join(folder, 'cues'), frames)
    const { safe } = formats['9:16']
    for (const [index, { text }] of cues.entries()) {
      const seen = await read(pictures[index] as PNG, safe.bottomPx - 260, safe.bottomPx + 10, PSM.SINGLE_BLOCK)
      expect(wordsOf(seen)).toEqual(expect.arrayContaining(wordsOf(text)))
    }
  }, 600_000)

  it('shows the figure with its source, and says that the data are made up', async () => {
    const project = await readProject(exampleSnapshotFile)
    const { clips } = composeClips(project, { ids: ['de-kaart'], formats: ['9:16'] }, now)
    const statistic = clips[0]?.scenes.find(({ kind }) => kind === 'statistic') as Scene
    const frame = statistic.fromFrame + statistic.durationFrames - 30
    const [picture] = (await decodeFrames(join(out, clip.path), join(folder, 'figure'), [frame])) as [PNG]
    const { safe } = formats['9:16']
    const seen = [
      await read(picture, 0, picture.height, PSM.SPARSE_TEXT),
      await read(picture, safe.topPx, safe.topPx + 90, PSM.SINGLE_LINE),
    ].join(' ')
    expect(seen).toContain('48,6')
    expect(wordsOf(seen)).toEqual(expect.arrayContaining(['voorbeeldgegevens', 'gezondheidsmonitor']))
  }, 300_000)

  it('has every frame, none of them black, and does not stand still for long', async () => {
    const { streams } = await probe(join(out, clip.path))
    expect(streams.find(({ codec_type }) => codec_type === 'video')).toMatchObject({
      nb_read_frames: String(clip.frames),
    })
    const frames = await readSmallFrames(join(out, clip.path))
    const light = meanLight(frames)
    expect(light).toHaveLength(clip.frames)
    expect(Math.min(...light.slice(10))).toBeGreaterThan(0.004)
    expect(longestRest(frames)).toBeLessThan(8 * framesPerSecond)
  }, 300_000)
})
