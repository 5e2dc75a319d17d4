import type { Clip, Scene } from '@drempel/storyboard'
import { useCurrentFrame } from 'remotion'
import { Captions } from '../parts/captions.tsx'
import { ExampleMark } from '../parts/example-mark.tsx'
import { CallScene } from '../scenes/call-scene.tsx'
import { MapScene } from '../scenes/map-scene.tsx'
import { StatisticScene } from '../scenes/statistic-scene.tsx'
import { TitleScene } from '../scenes/title-scene.tsx'

/** One frame of a clip: the scene that plays, the caption over it, and the mark when the data are made up. */
export function ClipPicture({ clip }: { clip: Clip }) {
  const frame = useCurrentFrame()
  const scene = clip.scenes.find((one) => frame < one.fromFrame + one.durationFrames) as Scene
  return (
    <>
      <ScenePicture scene={scene} frame={frame - scene.fromFrame} clip={clip} />
      <Captions cues={clip.cues} frame={frame} format={clip.format} />
      {clip.example ? <ExampleMark format={clip.format} onPaper={scene.kind === 'statistic'} /> : null}
    </>
  )
}

function ScenePicture({ scene, frame, clip: { format } }: { scene: Scene; frame: number; clip: Clip }) {
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
