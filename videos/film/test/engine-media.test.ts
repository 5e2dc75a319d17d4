import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RenderInternals } from '@remotion/renderer'
import { PNG } from 'pngjs'
import { afterAll, describe, expect, it } from 'vitest'
import { prepareMedia } from '../src/engine/media/prepare-media.ts'
import { probeMedia } from '../src/engine/media/probe-media.ts'

const folder = await mkdtemp(join(tmpdir(), 'drempel-media-'))
afterAll(() => rm(folder, { recursive: true, force: true }))
const media = join(folder, 'media')
const said = { focus: { x: 0.5, y: 0.5 }, altText: 'Een lange tafel.', credit: 'Verzonnen, CC0' }

/** A photograph in two colours. */
async function photo(name: string, width: number, height: number): Promise<string> {
  const png = new PNG({ width, height })
  for (let at = 0; at < png.data.length; at += 4) png.data.set([255, at % 200, 60, 255], at)
  const file = join(folder, name)
  await writeFile(file, PNG.sync.write(png, { deflateLevel: 1 }))
  return file
}

/** Footage of this size at this many pictures a second, turned as a telephone held upright writes it. */
async function footage(name: string, size: string, rate: string, seconds: number): Promise<string> {
  const picture = await photo('beeldje.png', 320, 180)
  const file = join(folder, name)
  const ff = (args: string[]) =>
    RenderInternals.callFf({
      bin: 'ffmpeg',
      args,
      indent: false,
      logLevel: 'error',
      binariesDirectory: null,
      cancelSignal: undefined,
    })
  const plain = join(folder, `plain-${name}`)
  const rates = ['-r', rate, '-t', `${seconds}`]
  await ff([
    '-loop',
    '1',
    '-framerate',
    rate,
    '-i',
    picture,
    ...rates,
    '-vf',
    `scale=${size}`,
    '-pix_fmt',
    'yuv420p',
    '-preset',
    'ultrafast',
    '-y',
    plain,
  ])
  await ff(['-display_rotation', '-90', '-i', plain, '-c', 'copy', '-y', file])
  return file
}

describe('prepareMedia', { timeout: 120_000 }, () => {
  it('makes a large photograph a JPEG of at most twice the picture, found by its content', async () => {
    const file = await photo('groot.png', 4000, 2000)
    const made = await prepareMedia({ ...said, file }, media)
    expect(made).toMatchObject({ kind: 'photo', widthPx: 3840, heightPx: 1920, ...said })
    expect(made.src).toMatch(/^media\/[0-9a-f]{64}\.jpg$/)
    expect(await probeMedia(join(folder, made.src))).toMatchObject({ widthPx: 3840, heightPx: 1920 })
  })

  it('leaves a small photograph its size', async () => {
    expect(await prepareMedia({ ...said, file: await photo('klein.png', 640, 480) }, media)).toMatchObject({
      widthPx: 640,
      heightPx: 480,
    })
  })

  it('makes 4K footage from an upright telephone at 23.976 a second into thirty upright pictures a second', async () => {
    const file = await footage('staand.mp4', '3840:2160', '24000/1001', 0.5)
    const made = await prepareMedia({ ...said, file, consentId: 'c-0007' }, media)
    expect(made).toMatchObject({ kind: 'footage', widthPx: 1080, heightPx: 1920, consentId: 'c-0007' })
    expect(made.frames).toBeGreaterThanOrEqual(15)
    expect(made.frames).toBeLessThanOrEqual(17)
    const names = (await readdir(join(folder, made.src))).toSorted()
    expect([names[0], names.length]).toEqual(['00000.jpg', made.frames])
    expect(await probeMedia(join(folder, made.src, '00000.jpg'))).toMatchObject({
      widthPx: 1080,
      heightPx: 1920,
      quarterTurns: 1,
    })
  })

  it('does not make again what was made, unless it is gone', async () => {
    const file = await photo('weer.png', 64, 48)
    const made = await prepareMedia({ ...said, file }, media)
    const before = await stat(join(folder, made.src))
    expect(await prepareMedia({ ...said, file }, media)).toEqual(made)
    expect((await stat(join(folder, made.src))).mtimeMs).toBe(before.mtimeMs)
    await rm(join(folder, made.src))
    await prepareMedia({ ...said, file }, media)
    expect((await stat(join(folder, made.src))).size).toBe(before.size)
  })

  it.each([
    ['text.jpg', (file: string) => writeFile(file, 'geen foto')],
    ['leeg.mp4', (file: string) => writeFile(file, '')],
    [
      'half.mp4',
      async (file: string) => {
        const whole = await footage('heel.mp4', '320:180', '30', 1)
        execFileSync('cp', [whole, file])
        await truncate(file, 900)
      },
    ],
    ['weg.jpg', async () => undefined],
  ])('says which file cannot be read: %s, and leaves nothing', async (name, make) => {
    const file = join(folder, name)
    await make(file)
    const before = (await readdir(media)).length
    await expect(prepareMedia({ ...said, file }, media)).rejects.toThrow(
      `Unexpected file \`${name}\` without a picture`,
    )
    expect(await readdir(media)).toHaveLength(before)
  })
})
