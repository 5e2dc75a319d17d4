export { type CueFinding, type CueLimits, type CueRule, checkCues } from './caption/check-cues.ts'
export { type Cue, cueSchema } from './caption/cue.ts'
export { renderSrt, renderVtt } from './caption/render-captions.ts'
export { type Clip, type ClipUses, clipSchema } from './clip/clip.ts'
export { composeMapClip, type MapClipInput, type MapClipRefusal, type MapClipResult } from './clip/map-clip.ts'
export { renderTranscript } from './clip/transcript.ts'
export {
  type Format,
  type FormatFacts,
  formatSchema,
  formats,
  framesPerSecond,
  frameToMs,
} from './format/format.ts'
export { type Locale, localeSchema } from './locale/locale.ts'
export {
  type ClipManifest,
  clipManifestSchema,
  type Loudness,
  loudnessTargets,
  type RenderedClip,
  type RenderedStill,
  stillPurposes,
} from './manifest/manifest.ts'
export { type DrawingName, drawingNameSchema, drawingNames } from './scene/drawing-name.ts'
export type { Appearing } from './scene/in-clip.ts'
export type {
  CallScene,
  CardScene,
  CreditsScene,
  EndScene,
  InitiativeScene,
  LessonScene,
  MapScene,
  PointsScene,
  ProvinceLights,
  QuotesScene,
  Scene,
  StatisticScene,
  StoryScene,
  StreetScene,
  TableScene,
  ThingsScene,
  TitleScene,
  WeekScene,
  WindowsScene,
} from './scene/scene.ts'
export { sceneSchema } from './scene/scene.ts'
export type { SceneMedia } from './scene/scene-media.ts'
export { type Mood, type MusicStretch, moods } from './sound/music.ts'
export type { Speech, Voice } from './speech/speech.ts'
