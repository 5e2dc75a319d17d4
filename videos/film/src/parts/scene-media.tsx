import type { DrawingName, SceneMedia } from '@drempel/storyboard'
import type { CSSProperties } from 'react'
import { Img, staticFile } from 'remotion'
import { Drawn } from '../drawings/drawn.tsx'
import { tween } from '../motion/tween.ts'
import { coverPosition } from './cover.ts'

/** A box of the picture, and how far in its scene one is. */
interface Box {
  readonly frame: number
  readonly widthPx: number
  readonly heightPx: number
  /** At the foot of the box, what is covered: what matters stands above it. */
  readonly footPx?: number
  readonly style?: CSSProperties
}

/** What a scene shows in a box: its photograph or footage when it has one, else the drawing. */
export function Shown({
  scene,
  drawing,
  ...box
}: Box & { readonly scene: { media?: SceneMedia }; readonly drawing: DrawingName }) {
  return scene.media ? <Media media={scene.media} {...box} /> : <Drawn name={drawing} {...box} />
}

/** How much nearer a photograph comes, and in how many frames: slowly enough not to be noticed as a movement. */
const CLOSER = { scale: 1.06, frames: 240 } as const

/** A photograph or footage that fills a box; its focus stays in view whatever the shape of the box. */
export function Media({ media, frame, widthPx, heightPx, footPx = 0, style }: Box & { readonly media: SceneMedia }) {
  const { kind, focus, altText } = media
  const scale = kind === 'photo' ? tween(frame, [0, CLOSER.frames], [1, CLOSER.scale], [0.3, 0.2, 0.6, 1]) : 1
  return (
    <div style={{ width: widthPx, height: heightPx, overflow: 'hidden', ...style }}>
      <Img
        src={staticFile(fileOf(media, frame))}
        alt={altText}
        style={{
          display: 'block',
          width: '100%',
          height: '100%',
          objectFit: 'cover',
          objectPosition: coverPosition(media, { widthPx, heightPx }, focus, (1 - footPx / heightPx) / 2),
          transformOrigin: `${focus.x * 100}% ${focus.y * 100}%`,
          scale: String(scale),
        }}
      />
    </div>
  )
}

/** Where the bundle serves the picture of this frame. Footage that has ended stands still on its last picture. */
export function fileOf({ kind, src, frames = 1 }: SceneMedia, frame: number): string {
  if (kind === 'photo') return src
  const number = Math.min(Math.max(0, Math.floor(frame)), frames - 1)
  return `${src}${String(number).padStart(5, '0')}.jpg`
}
