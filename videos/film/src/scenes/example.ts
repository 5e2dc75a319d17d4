import type { Scene } from '@drempel/storyboard'

/** An edge of a scene, to look at and to test: nothing, one, forty, a name of sixty letters. */
export interface SceneExample {
  /** What is at the edge here, in a few words: `no initiatives`. */
  readonly name: string
  /** The scene. Who and what it names is made up. */
  readonly scene: Scene
}
