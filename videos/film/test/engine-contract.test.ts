import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { renderFilm } from '../src/engine/film/render-film.ts'
import { ContractError, expectContract, pageContract } from '../src/engine/page/contract.ts'
import { openTestFilm, readPng, testClip } from './engine.ts'
import { probe } from './probe.ts'

const film = await openTestFilm()
afterAll(film.clear)
const clip = testClip([{ background: '#1a2050', words: 'een', frames: 20 }])
const file = (name: string) => join(film.folder, name)

describe('what the painter leans on', { timeout: 120_000 }, () => {
  it('is all there: with this browser and this Remotion the page paints', async () => {
    const engine = await film.open('whole')
    expect(await renderFilm(engine, clip, file('whole.mp4'), { scale: 0.25 })).toMatchObject({
      painted: 1,
      official: 0,
    })
    await engine.close()
  })

  it('names every global of Remotion that the painter uses, or that it only looks at when it is there', async () => {
    const source = await readFile(new URL('../src/engine/page/painter.ts', import.meta.url), 'utf8')
    const used = new Set(source.match(/remotion_\w+/g))
    // The first stands in the page once something was shown; the second when something went wrong.
    const later = ['remotion_setFrame', 'remotion_cancelledError']
    expect([...used].toSorted()).toEqual(
      [...later, ...pageContract.map(({ name }) => name).filter((name) => name.startsWith('remotion_'))].toSorted(),
    )
  })

  it('is named when it is not there', async () => {
    const lacking = async <Value>(expression: string) => !expression.includes('VideoEncoder') as Value
    await expect(expectContract(lacking)).rejects.toEqual(new ContractError(['VideoEncoder']))
  })

  it('is not needed: without it Remotion renders the whole film, with the same frames and the same range of colours', async () => {
    const engine = await film.open('lacking', { executablePath: await withoutPainting() })
    expect(await renderFilm(engine, clip, file('official.mp4'), { scale: 0.25 })).toMatchObject({ official: 1 })
    await engine.still(clip, 10, file('official.png'), 0.25)
    expect(await readPng(file('official.png'))).toMatchObject({ width: 480, height: 270 })
    await engine.close()
    const [own, official] = await Promise.all(
      ['whole', 'official'].map(async (name) => (await probe(file(`${name}.mp4`))).streams[0]),
    )
    const alike = [
      'codec_name',
      'profile',
      'pix_fmt',
      'color_range',
      'color_space',
      'color_transfer',
      'color_primaries',
      'has_b_frames',
      'width',
      'height',
      'nb_read_frames',
      'r_frame_rate',
    ]
    for (const field of alike) expect(official?.[field], field).toBe(own?.[field])
  })
})

/** The same browser, which cannot draw its own elements on a canvas: as others are, and as this one was a year ago. */
async function withoutPainting(): Promise<string> {
  const script = file('other-browser')
  const lines = [
    '#!/bin/bash',
    'for one in "$@"; do [[ $one == --enable-features=CanvasDrawElement ]] || kept+=("$one"); done',
    `exec '${film.options.executablePath}' "\${kept[@]}"`,
  ]
  await writeFile(script, `${lines.join('\n')}\n`, { mode: 0o755 })
  return script
}
