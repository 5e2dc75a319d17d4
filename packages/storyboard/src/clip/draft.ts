import type { Cue } from '../caption/cue.ts'
import { type CaptionSetting, endOf, timeCues } from '../caption/time-cues.ts'
import { type Format, formats } from '../format/format.ts'
import type { Locale } from '../locale/locale.ts'
import { readingFrames } from '../reading/reading-frames.ts'
import { wordsOnScreen } from '../reading/words-on-screen.ts'
import type { Scene } from '../scene/scene.ts'

/** A scene without its place in the clip. */
export type SceneDraft = {
  [Kind in Scene['kind']]: Omit<Extract<Scene, { kind: Kind }>, 'fromFrame' | 'durationFrames' | 'media'>
}[Scene['kind']]

/** What is seen, what the captions say, and how long it takes to look at it. */
export interface Draft {
  /** The scene, once it is known how many frames it lasts. */
  readonly scene: (durationFrames: number) => SceneDraft
  /** What the captions say, sentence by sentence. */
  readonly sentences: readonly string[]
  /** Least frames that it lasts. */
  readonly leastFrames: number
  /** Takes the time that is left when the clip has a length of its own. */
  readonly fills?: boolean
}

/** From the start of a scene to its first caption: the eye first goes to the picture. */
const LEAD_FRAMES = 18
/** From the last caption of a scene to its end. */
const TAIL_FRAMES = 10

/** Sets the drafts one after another: each as long as its picture, its words and its captions ask. */
export function placeDrafts(
  drafts: readonly Draft[],
  format: Format,
  locale: Locale,
  targetFrames = 0,
): { scenes: Scene[]; cues: Cue[]; durationFrames: number } {
  const setting = { captionCharacters: formats[format].captionCharacters, locale }
  const lengths = drafts.map((draft) => lengthOf(draft, setting))
  const spare = Math.max(0, targetFrames - lengths.reduce((sum, one) => sum + one, 0))
  const filling = drafts.findIndex(({ fills }) => fills)
  const scenes: Scene[] = []
  const cues: Cue[] = []
  let fromFrame = 0
  for (const [index, { scene, sentences }] of drafts.entries()) {
    const durationFrames = (lengths[index] as number) + (index === filling ? spare : 0)
    scenes.push({ ...scene(durationFrames), fromFrame, durationFrames })
    cues.push(...timeCues(sentences, fromFrame + LEAD_FRAMES, setting))
    fromFrame += durationFrames
  }
  return { scenes, cues, durationFrames: fromFrame }
}

/** Frames that a draft takes: for looking, for its captions, and for reading what stands in the picture and in them. */
function lengthOf({ scene, sentences, leastFrames }: Draft, setting: CaptionSetting): number {
  const captions = timeCues(sentences, LEAD_FRAMES, setting)
  const captionFrames = captions.length === 0 ? 0 : endOf(captions) + TAIL_FRAMES
  const reading = readingFrames([...wordsOnScreen(scene(leastFrames)).read, ...sentences])
  return Math.max(leastFrames, captionFrames, reading)
}
