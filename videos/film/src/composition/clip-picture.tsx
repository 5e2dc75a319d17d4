import type { Clip, Scene } from '@drempel/storyboard'
import { useMemo } from 'react'
import { useCurrentFrame } from 'remotion'
import { Captions } from '../parts/captions.tsx'
import { ExampleMark } from '../parts/example-mark.tsx'
import { FrameProbe } from '../parts/frame-probe.tsx'
import { ScenePicture } from './scene-picture.tsx'
import { WithLetters } from './with-letters.tsx'

/**
 * One frame of a clip: the scene that plays, the caption over it, and the mark when the data are made up. A film has its
 * captions beside it, so that a viewer can do without them; a clip has them in the picture.
 */
export function ClipPicture({ clip }: { clip: Clip }) {
  const frame = useCurrentFrame()
  const words = useMemo(() => JSON.stringify([clip.scenes, clip.cues]), [clip])
  const scene = clip.scenes.find((one) => frame < one.fromFrame + one.durationFrames) as Scene
  return (
    <WithLetters words={words}>
      <div lang={clip.locale} style={{ position: 'absolute', inset: 0 }}>
        <ScenePicture scene={scene} frame={frame - scene.fromFrame} clip={clip} />
        {clip.kind === 'clip' ? <Captions cues={clip.cues} frame={frame} format={clip.format} /> : null}
        {clip.example ? <ExampleMark format={clip.format} locale={clip.locale} /> : null}
      </div>
      <FrameProbe frame={frame} />
    </WithLetters>
  )
}
