import type { Locale } from '../locale/locale.ts'
import { cardTurnFrames } from '../scene/card-turn.ts'
import { permittedMedia } from '../scene/media-consent.ts'
import type { Scene } from '../scene/scene.ts'
import { composeMusic } from '../sound/compose-music.ts'
import { seenIn } from '../transcript/seen.ts'
import { words } from '../words/words.ts'
import type { Clip, ClipUses } from './clip.ts'
import { type Draft, placeDrafts } from './draft.ts'
import type { ClipRequest, Material } from './material.ts'

/** What a clip is, beside its scenes. */
export interface ClipHead {
  /** Name in files and on the command line. */
  readonly id: string
  /** Name for people. */
  readonly title: string
  /** Length to fill, when its words take less. */
  readonly targetFrames?: number
  /** Id of the scene that stands for the clip. */
  readonly poster: string
  /** What of the project it shows. */
  readonly uses: Partial<ClipUses>
}

/** Frames before the end of a scene at which everything in it is there and nothing leaves yet. */
const BEFORE_END_FRAMES = 40

/** Makes a clip for social media of its drafts: places them, lays music under them, and says what is to be seen. */
export function finishClip(
  { id, title, targetFrames = 0, poster, uses }: ClipHead,
  drafts: readonly Draft[],
  { material, format, locale }: ClipRequest,
): Clip {
  const { scenes: drawn, cues, durationFrames } = placeDrafts(drafts, format, locale, targetFrames)
  const scenes = withCredits(withMedia(id, drawn, permittedMedia(material, 'clips')), locale)
  return {
    id,
    kind: 'clip',
    title,
    locale,
    format,
    durationFrames,
    example: material.snapshot.example,
    asOf: material.snapshot.asOf,
    scenes,
    cues,
    speech: [],
    music: composeMusic(scenes),
    posterFrame: posterFrameOf(scenes, poster),
    altText: scenes.flatMap((scene) => seenIn(scene, locale)).join(' '),
    uses: usesOf(uses, scenes),
  }
}

/** Puts the photograph or footage in each scene for which there is one. */
export const withMedia = (clip: string, scenes: readonly Scene[], media: NonNullable<Material['media']>): Scene[] =>
  scenes.map((scene) => {
    const address = `${clip}/${scene.id}`
    const own = Object.hasOwn(media, address) ? media[address] : undefined
    return own === undefined ? scene : { ...scene, media: own }
  })

/** Whose map, photographs and footage are in these scenes. */
export const creditsIn = (scenes: readonly Scene[], locale: Locale): string[] => [
  ...new Set([
    ...scenes.flatMap(({ media }) => (media === undefined ? [] : [media.credit])),
    ...(scenes.some(({ kind, media }) => kind === 'map' && media === undefined) ? [words[locale].mapCredit] : []),
  ]),
]

/** Names in the last picture whose work is in the clip. */
const withCredits = (scenes: readonly Scene[], locale: Locale): Scene[] =>
  scenes.map((scene, index) =>
    index === scenes.length - 1 && (scene.kind === 'end' || scene.kind === 'call')
      ? { ...scene, credits: [...scene.credits, ...creditsIn(scenes, locale)] }
      : scene,
  )

/** The frame that stands for this scene: everything is in view, and what says what it is about has not given way yet. */
export function posterFrameOf(scenes: readonly Scene[], id: string): number {
  const scene = scenes.find((one) => one.id === id) ?? (scenes[0] as Scene)
  return scene.fromFrame + Math.max(0, givesWayAt(scene) - 1)
}

/** A card tells what it is until it turns, a story its title until its first sentence, credits who made it until the name. */
function givesWayAt(scene: Scene): number {
  const usual = scene.durationFrames - BEFORE_END_FRAMES
  if (scene.kind === 'card') return scene.steps[0] ? scene.steps[0].fromFrame - cardTurnFrames : usual
  if (scene.kind === 'story') return scene.beats[0]?.fromFrame ?? usual
  return scene.kind === 'credits' ? (scene.ending?.fromFrame ?? usual) : usual
}

/** What a clip shows of the project, with the consents of the pictures in it; each once. */
export function usesOf(uses: Partial<ClipUses>, scenes: readonly Scene[]): ClipUses {
  const { statistics = [], consents = [], pieces = [], lessons = [], helplines = [], initiatives = [] } = uses
  const pictured = scenes.flatMap(({ media }) => (media?.consentId === undefined ? [] : [media.consentId]))
  const once = (ids: readonly string[]) => [...new Set(ids)]
  return {
    statistics: once(statistics),
    consents: once([...consents, ...pictured]),
    pieces: once(pieces),
    lessons: once(lessons),
    helplines: once(helplines),
    initiatives: once(initiatives),
  }
}
