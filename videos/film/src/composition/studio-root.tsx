import { type Clip, type Format, formats, framesPerSecond } from '@drempel/storyboard'
import { Composition, Folder } from 'remotion'
import { allExamples } from '../scenes/all-examples.ts'
import type { SceneExample } from '../scenes/example.ts'
import { ClipPicture } from './clip-picture.tsx'
import { clipProps, Root, sizeOfClip } from './root.tsx'
import { clipOfScene } from './scene-clip.ts'
import { compositionIdOf } from './studio-id.ts'

const everyFormat = Object.keys(formats) as Format[]

/** What the studio shows: the clips of one's own project, and every scene at its edges, in every shape. */
export function StudioRoot({ clips }: { clips: readonly Clip[] }) {
  return (
    <>
      <Root />
      <Folder name="project">
        {clips.map((clip) => (
          <Look key={nameOfClip(clip)} id={nameOfClip(clip)} clip={clip} />
        ))}
      </Folder>
      {Object.entries(allExamples).map(([kind, examples]) => (
        <Folder key={kind} name={kind}>
          {everyFormat.map((format) => (
            <Folder key={format} name={formats[format].slug}>
              {examples.map((example) => (
                <Example key={example.name} example={example} format={format} />
              ))}
            </Folder>
          ))}
        </Folder>
      ))}
    </>
  )
}

/** One scene at one of its edges: `card-16x9-six-steps`. */
function Example({ example, format }: { example: SceneExample; format: Format }) {
  return <Look id={compositionIdOf(example, format)} clip={clipOfScene(example.scene, format)} />
}

/** A clip to look at, with a form for every field. */
function Look({ id, clip }: { id: string; clip: Clip }) {
  const { format, durationFrames } = clip
  return (
    <Composition
      id={id}
      component={ClipPicture}
      schema={clipProps}
      fps={framesPerSecond}
      width={formats[format].widthPx}
      height={formats[format].heightPx}
      durationInFrames={durationFrames}
      defaultProps={{ clip }}
      calculateMetadata={sizeOfClip}
    />
  )
}

/** Name of a clip in the studio: `de-kaart-16x9-nl`. */
const nameOfClip = ({ id, format, locale }: Clip): string => `${id}-${formats[format].slug}-${locale}`
