import { type Clip, formats, framesPerSecond } from '@drempel/storyboard'
import { Composition, registerRoot } from 'remotion'
import { ClipPicture } from './clip-picture.tsx'
import { loadFonts } from './fonts.ts'
import { studioClip } from './studio-clip.ts'

/** Name of the one composition: every clip is drawn by it, from its own data. */
export const compositionId = 'clip'

function Root() {
  return (
    <Composition
      id={compositionId}
      component={ClipPicture}
      fps={framesPerSecond}
      width={formats['16:9'].widthPx}
      height={formats['16:9'].heightPx}
      durationInFrames={studioClip.durationFrames}
      defaultProps={{ clip: studioClip }}
      calculateMetadata={({ props: { clip } }: { props: { clip: Clip } }) => ({
        width: formats[clip.format].widthPx,
        height: formats[clip.format].heightPx,
        durationInFrames: clip.durationFrames,
      })}
    />
  )
}

loadFonts()
registerRoot(Root)
