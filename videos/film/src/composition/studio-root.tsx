import { type Format, formats, framesPerSecond } from '@drempel/storyboard'
import { Composition, Folder } from 'remotion'
import { allExamples } from '../scenes/all-examples.ts'
import type { SceneExample } from '../scenes/example.ts'
import { ClipPicture } from './clip-picture.tsx'
import { clipProps, Root, sizeOfClip } from './root.tsx'
import { clipOfScene } from './scene-clip.ts'

const everyFormat = Object.keys(formats) as Format[]

/** What the studio shows: clips from data of one's own, and every scene at its edges, in every shape. */
export function StudioRoot() {
  return (
    <>
      <Root />
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
function Example({ example: { name, scene }, format }: { example: SceneExample; format: Format }) {
  return (
    <Composition
      id={`${scene.kind}-${formats[format].slug}-${nameOf(name)}`}
      component={ClipPicture}
      schema={clipProps}
      fps={framesPerSecond}
      width={formats[format].widthPx}
      height={formats[format].heightPx}
      durationInFrames={scene.durationFrames}
      defaultProps={{ clip: clipOfScene(scene, format) }}
      calculateMetadata={sizeOfClip}
    />
  )
}

/** Remotion allows letters, digits and hyphens in a name. */
const nameOf = (words: string): string => words.replace(/[^A-Za-z0-9]+/g, '-')
