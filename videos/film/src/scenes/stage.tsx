import { palette } from '@drempel/brand'
import { type Format, formats, type Locale } from '@drempel/storyboard'
import type { ReactNode } from 'react'

/** What every scene gets: its frame, counted from its own start, the shape of the picture, the language it speaks and what lies over it. */
export interface SceneProps<Scene> {
  readonly scene: Scene
  readonly frame: number
  readonly format: Format
  readonly locale: Locale
  /** Whether captions lie over the picture: in a clip they do, a film has them beside it. */
  readonly captions: boolean
}

/** The ground of a scene: the whole picture in one colour. */
export function Stage({ format, color, children }: { format: Format; color: string; children: ReactNode }) {
  const { widthPx, heightPx } = formats[format]
  return (
    <div
      style={{
        position: 'absolute',
        inset: 0,
        width: widthPx,
        height: heightPx,
        background: color,
        overflow: 'hidden',
      }}
    >
      {children}
    </div>
  )
}

/** Lamplight over the whole picture: how one comes from the door to the map. */
export function Lamplight({ opacity }: { opacity: number }) {
  return opacity === 0 ? null : <div style={{ position: 'absolute', inset: 0, background: palette.lamp, opacity }} />
}
