export { type CueFinding, type CueLimits, type CueRule, checkCues } from './caption/check-cues.ts'
export { type Cue, cueSchema } from './caption/cue.ts'
export { renderSrt, renderVtt } from './caption/render-captions.ts'
export { type CatalogueEntry, clipCatalogue } from './catalogue/catalogue.ts'
export { composeFilmOrClip } from './catalogue/compose-by-id.ts'
export { type Clip, type ClipUses, clipSchema } from './clip/clip.ts'
export { composeMapClip } from './clip/map-clip.ts'
export type { ClipRequest, Material } from './clip/material.ts'
export type { ClipRefusal, ClipResult } from './clip/refusal.ts'
export { nextWeek, type Week } from './clip/week.ts'
export { composeFilm } from './film/compose-film.ts'
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
export { checkReading, type ReadingFinding, type ReadingRule } from './reading/check-reading.ts'
export { type ScreenWords, wordsOnScreen } from './reading/words-on-screen.ts'
export { cardTurnFrames } from './scene/card-turn.ts'
export { drawingAlt } from './scene/drawing-alt.ts'
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
export type { WallQuote } from './scene/wall-quote.ts'
export { type Mood, type MusicStretch, moods } from './sound/music.ts'
export { speakingFrames } from './speech/speaking-frames.ts'
export type { Speech, Voice } from './speech/speech.ts'
export { type Crop, cropOf } from './still/crop.ts'
export type { Still } from './still/still.ts'
export { stillCatalogue } from './still/still-catalogue.ts'
export { type ThumbnailSize, thumbnailSizes } from './still/thumbnail-sizes.ts'
export { seenIn } from './transcript/seen.ts'
export { renderTranscript } from './transcript/transcript.ts'
export { type Words, words } from './words/words.ts'
