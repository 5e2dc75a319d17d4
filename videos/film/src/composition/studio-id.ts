import { type Format, formats } from '@drempel/storyboard'
import type { SceneExample } from '../scenes/example.ts'

/** Name of an example in the studio: `card-16x9-six-steps`. Remotion allows letters, digits and hyphens. */
export const compositionIdOf = ({ name, scene }: SceneExample, format: Format): string =>
  `${scene.kind}-${formats[format].slug}-${name.replace(/[^A-Za-z0-9]+/g, '-')}`
