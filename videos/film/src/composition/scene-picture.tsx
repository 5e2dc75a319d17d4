import type { Clip, Scene } from '@drempel/storyboard'
import { CallScene } from '../scenes/call-scene.tsx'
import { MapScene } from '../scenes/map-scene.tsx'
import { StatisticScene } from '../scenes/statistic-scene.tsx'
import { TitleScene } from '../scenes/title-scene.tsx'

/** Draws a scene at a frame of its own. One line per kind of scene; a kind that nobody can draw does not compile. */
export function ScenePicture({ scene, frame, clip: { format } }: { scene: Scene; frame: number; clip: Clip }) {
  switch (scene.kind) {
    case 'title':
      return <TitleScene scene={scene} frame={frame} format={format} />
    case 'map':
      return <MapScene scene={scene} frame={frame} format={format} />
    case 'statistic':
      return <StatisticScene scene={scene} frame={frame} format={format} />
    case 'call':
      return <CallScene scene={scene} frame={frame} format={format} />
  }
}
