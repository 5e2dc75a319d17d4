import type { Scene } from '../scene/scene.ts'
import type { Mood, MusicStretch } from './music.ts'

/** How the music feels under a scene: it lifts where the lights go on, rests under words of people and figures. */
const moodOf: Readonly<Record<Scene['kind'], Mood>> = {
  title: 'intro',
  street: 'intro',
  map: 'lift',
  statistic: 'rest',
  things: 'carry',
  table: 'rest',
  windows: 'carry',
  quotes: 'rest',
  card: 'carry',
  story: 'rest',
  lesson: 'rest',
  points: 'carry',
  week: 'lift',
  initiative: 'lift',
  call: 'carry',
  credits: 'ending',
  end: 'ending',
}

/** The music bed of a clip: stretches that follow its scenes and fill it. The last scene is where the music ends. */
export function composeMusic(scenes: readonly Scene[]): MusicStretch[] {
  const stretches: MusicStretch[] = []
  for (const [index, { kind, fromFrame, durationFrames }] of scenes.entries()) {
    const mood = index === scenes.length - 1 ? 'ending' : moodOf[kind]
    const last = stretches.at(-1)
    if (last?.mood === mood) last.durationFrames += durationFrames
    else stretches.push({ mood, fromFrame, durationFrames })
  }
  return stretches
}
