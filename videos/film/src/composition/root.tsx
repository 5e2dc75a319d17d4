import { type Clip, clipSchema, formats, framesPerSecond } from '@drempel/storyboard'
import { type CalculateMetadataFunction, Composition } from 'remotion'
import { z } from 'zod'
import { ClipPicture } from './clip-picture.tsx'
import { studioClip } from './studio-clip.ts'

/** Name of the one composition: every clip is drawn by it, from its own data. */
export const compositionId = 'clip'

/** What the composition is given. The studio makes a form of it. */
export const clipProps = z.object({ clip: clipSchema })

/** The clip decides how large the picture is and how long it plays. */
export const sizeOfClip: CalculateMetadataFunction<{ clip: Clip }> = ({ props: { clip } }) => ({
  width: formats[clip.format].widthPx,
  height: formats[clip.format].heightPx,
  durationInFrames: clip.durationFrames,
})

/** Everything that can be rendered. */
export function Root() {
  return (
    <Composition
      id={compositionId}
      component={ClipPicture}
      schema={clipProps}
      fps={framesPerSecond}
      width={formats[studioClip.format].widthPx}
      height={formats[studioClip.format].heightPx}
      durationInFrames={studioClip.durationFrames}
      defaultProps={{ clip: studioClip }}
      calculateMetadata={sizeOfClip}
    />
  )
}
