import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { clipSchema, type Format, formats } from '@drempel/storyboard'
import { describe, expect, it } from 'vitest'
import { clipOfScene } from '../composition/scene-clip.ts'
import { compositionIdOf } from '../composition/studio-id.ts'
import { allExamples } from './all-examples.ts'
import { madeUpPhoto } from './made-up.ts'

const every = Object.entries(allExamples).flatMap(([kind, examples]) =>
  examples.map((example) => ({ kind, ...example })),
)

describe('the examples of scenes', () => {
  it.each(every)('$kind, $name: is a whole clip by itself', ({ scene }) => {
    for (const format of Object.keys(formats) as Format[])
      expect(clipSchema.safeParse(clipOfScene(scene, format)).error?.issues).toBeUndefined()
  })

  it('stand under the kind that they are of', () => {
    expect(every.filter(({ kind, scene }) => kind !== scene.kind)).toEqual([])
  })

  it('have names of their own, which Remotion takes', () => {
    const ids = every.map((example) => compositionIdOf(example, '16:9'))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[a-z0-9-]+$/i.test(id))).toEqual([])
  })

  it('show edges: every kind has more than one', () => {
    expect(Object.entries(allExamples).filter(([, examples]) => examples.length < 2)).toEqual([])
  })

  it('show the photograph that lies beside them', async () => {
    const photo = await readFile(new URL('example-photo.jpg', import.meta.url))
    expect(madeUpPhoto.src).toBe(`media/${createHash('sha256').update(photo).digest('hex')}.jpg`)
  })
})
