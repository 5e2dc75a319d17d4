import type { SceneMedia } from '@drempel/storyboard'
import { describe, expect, it } from 'vitest'
import { fileOf } from './scene-media.tsx'

const hash = 'a'.repeat(64)
const photo: SceneMedia = {
  kind: 'photo',
  src: `media/${hash}.jpg`,
  widthPx: 3000,
  heightPx: 2000,
  focus: { x: 0.5, y: 0.4 },
  altText: 'Twee buren bij de lift.',
  credit: 'Voorbeeld',
}
const footage: SceneMedia = { ...photo, kind: 'footage', src: `media/${hash}/`, frames: 90 }

describe('fileOf', () => {
  it('is the photograph itself, at every frame', () => {
    expect([0, 500].map((frame) => fileOf(photo, frame))).toEqual([photo.src, photo.src])
  })

  it('is the numbered picture of footage', () => {
    expect(fileOf(footage, 0)).toBe(`media/${hash}/00000.jpg`)
    expect(fileOf(footage, 42)).toBe(`media/${hash}/00042.jpg`)
  })

  it('stays on the last picture when the footage is shorter than the scene', () => {
    expect(fileOf(footage, 89)).toBe(`media/${hash}/00089.jpg`)
    expect(fileOf(footage, 300)).toBe(`media/${hash}/00089.jpg`)
  })
})
