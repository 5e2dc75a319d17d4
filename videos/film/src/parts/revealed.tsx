import { curves, palette } from '@drempel/brand'
import type { DrawingName, SceneMedia } from '@drempel/storyboard'
import { tween } from '../motion/tween.ts'
import { type PictureArea, placeOf } from './areas.ts'
import { Shown } from './scene-media.tsx'

/** Frames in which the light has passed over a picture. */
const PASSING_FRAMES = 26

/** The picture of a scene, a real one or a drawing. Lamplight lies over it and moves away, as when a door is opened. */
export function Revealed({
  scene,
  area,
  frame,
}: {
  scene: { drawing: DrawingName; media?: SceneMedia }
  area: PictureArea
  frame: number
}) {
  const left = tween(frame, [0, PASSING_FRAMES], [1, 0], curves.swing)
  return (
    <div style={{ ...placeOf(area), overflow: 'hidden' }}>
      <Shown
        scene={scene}
        drawing={scene.drawing}
        frame={frame}
        widthPx={area.widthPx}
        heightPx={area.heightPx}
        footPx={area.footPx}
      />
      {left === 0 ? null : (
        <div
          style={{
            position: 'absolute',
            inset: 0,
            background: palette.lamp,
            transformOrigin: 'right',
            scale: `${left} 1`,
          }}
        />
      )}
    </div>
  )
}
