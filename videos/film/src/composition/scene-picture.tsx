import type { Clip, Scene } from '@drempel/storyboard'
import { CallScene } from '../scenes/call-scene.tsx'
import { CardScene } from '../scenes/card-scene.tsx'
import { CreditsScene } from '../scenes/credits-scene.tsx'
import { EndScene } from '../scenes/end-scene.tsx'
import { InitiativeScene } from '../scenes/initiative-scene.tsx'
import { LessonScene } from '../scenes/lesson-scene.tsx'
import { MapScene } from '../scenes/map-scene.tsx'
import { PointsScene } from '../scenes/points-scene.tsx'
import { QuotesScene } from '../scenes/quotes-scene.tsx'
import { StatisticScene } from '../scenes/statistic-scene.tsx'
import { StoryScene } from '../scenes/story-scene.tsx'
import { StreetScene } from '../scenes/street-scene.tsx'
import { TableScene } from '../scenes/table-scene.tsx'
import { ThingsScene } from '../scenes/things-scene.tsx'
import { TitleScene } from '../scenes/title-scene.tsx'
import { WeekScene } from '../scenes/week-scene.tsx'
import { WindowsScene } from '../scenes/windows-scene.tsx'

/** Draws a scene at a frame of its own. One line per kind of scene; a kind that nobody can draw does not compile. */
export function ScenePicture({ scene, frame, clip }: { scene: Scene; frame: number; clip: Clip }) {
  const shared = { frame, format: clip.format, locale: clip.locale, captions: clip.kind === 'clip' }
  switch (scene.kind) {
    case 'title':
      return <TitleScene scene={scene} {...shared} />
    case 'map':
      return <MapScene scene={scene} {...shared} />
    case 'statistic':
      return <StatisticScene scene={scene} {...shared} />
    case 'call':
      return <CallScene scene={scene} {...shared} />
    case 'card':
      return <CardScene scene={scene} {...shared} />
    case 'story':
      return <StoryScene scene={scene} {...shared} />
    case 'lesson':
      return <LessonScene scene={scene} {...shared} />
    case 'points':
      return <PointsScene scene={scene} {...shared} />
    case 'week':
      return <WeekScene scene={scene} {...shared} />
    case 'initiative':
      return <InitiativeScene scene={scene} {...shared} />
    case 'credits':
      return <CreditsScene scene={scene} {...shared} />
    case 'quotes':
      return <QuotesScene scene={scene} {...shared} />
    case 'street':
      return <StreetScene scene={scene} {...shared} />
    case 'table':
      return <TableScene scene={scene} {...shared} />
    case 'things':
      return <ThingsScene scene={scene} {...shared} />
    case 'windows':
      return <WindowsScene scene={scene} {...shared} />
    case 'end':
      return <EndScene scene={scene} {...shared} />
  }
}
