import type { Clip, Scene } from '@drempel/storyboard'
import { useCurrentFrame } from 'remotion'
import { Captions } from '../parts/captions.tsx'
import { ExampleMark } from '../parts/example-mark.tsx'
import { ScenePicture } from './scene-picture.tsx'

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
