import type { Scene } from '@drempel/storyboard'
import { callExamples } from './call-scene.examples.ts'
import { cardExamples } from './card-scene.examples.ts'
import { creditsExamples } from './credits-scene.examples.ts'
import { endExamples } from './end-scene.examples.ts'
import type { SceneExample } from './example.ts'
import { initiativeExamples } from './initiative-scene.examples.ts'
import { lessonExamples } from './lesson-scene.examples.ts'
import { mapExamples } from './map-scene.examples.ts'
import { pointsExamples } from './points-scene.examples.ts'
import { quotesExamples } from './quotes-scene.examples.ts'
import { statisticExamples } from './statistic-scene.examples.ts'
import { storyExamples } from './story-scene.examples.ts'
import { streetExamples } from './street-scene.examples.ts'
import { tableExamples } from './table-scene.examples.ts'
import { thingsExamples } from './things-scene.examples.ts'
import { titleExamples } from './title-scene.examples.ts'
import { weekExamples } from './week-scene.examples.ts'
import { windowsExamples } from './windows-scene.examples.ts'

/** Every scene at its edges, for the studio and for tests. A kind of scene without examples does not compile. */
export const allExamples: Readonly<Record<Scene['kind'], readonly SceneExample[]>> = {
  title: titleExamples,
  map: mapExamples,
  statistic: statisticExamples,
  card: cardExamples,
  story: storyExamples,
  lesson: lessonExamples,
  points: pointsExamples,
  street: streetExamples,
  things: thingsExamples,
  table: tableExamples,
  windows: windowsExamples,
  quotes: quotesExamples,
  credits: creditsExamples,
  week: weekExamples,
  initiative: initiativeExamples,
  call: callExamples,
  end: endExamples,
}
