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
export { type ClipManifest, clipManifestSchema, type RenderedClip } from './manifest/manifest.ts'
export type {
  CallScene,
  MapScene,
  ProvinceLights,
  Scene,
  StatisticScene,
  TitleScene,
} from './scene/scene.ts'
export { sceneSchema } from './scene/scene.ts'
