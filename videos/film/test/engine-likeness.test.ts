import { join } from 'node:path'
import { type Format, formats } from '@drempel/storyboard'
import { afterAll, describe, expect, it } from 'vitest'
import { clipOfScene } from '../src/composition/scene-clip.ts'
import { openStudio } from '../src/render/studio.ts'
import { allExamples } from '../src/scenes/all-examples.ts'
import { likenessDb, readPng } from './engine.ts'
import { ownFolder } from './film.ts'

const folder = await ownFolder()
const studio = await openStudio(2, { cacheFolder: join(folder, 'cache') })
afterAll(studio.close)

/** Enough for the eye to see no difference at all; what differs is the edge of a letter by one shade. */
const LEAST_DB = 45
/** Every shape is even at this size, so both draw it to the pixel. */
const scale = 0.4
const shapes = Object.keys(formats) as Format[]

describe('every kind of scene looks as Remotion itself draws it', { timeout: 120_000 }, () => {
  const kinds = Object.entries(allExamples)
  it.each(kinds.map(([kind, examples], index) => [kind, examples, shapes[index % shapes.length] as Format] as const))(
    '%s',
    async (kind, examples, format) => {
      const example = examples.at(0)
      if (!example) throw new Error(`Unexpected kind \`${kind}\` without examples`)
      const clip = clipOfScene(example.scene, format)
      for (const share of [0.25, 0.7]) {
        const frame = Math.floor(clip.durationFrames * share)
        const [own, official] = ['own', 'official'].map((who) => join(folder, `${kind}-${frame}-${who}.png`))
        await studio.still(clip, frame, own as string, { scale })
        await studio.renderer.official.still(clip, frame, official as string, scale)
        const likeness = likenessDb(await readPng(own as string), await readPng(official as string))
        expect(likeness, `frame ${frame}`).toBeGreaterThan(LEAST_DB)
      }
    },
  )
})
