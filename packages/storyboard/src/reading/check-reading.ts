import type { Cue } from '../caption/cue.ts'
import type { Clip } from '../clip/clip.ts'
import { framesPerSecond } from '../format/format.ts'
import type { Scene } from '../scene/scene.ts'
import { readingFrames } from './reading-frames.ts'
import { wordsOnScreen } from './words-on-screen.ts'

/** Which rule a scene breaks. */
export type ReadingRule = 'scene-too-short' | 'words-too-late' | 'too-short-to-judge'

/** A scene whose words cannot be read in the time that it has. */
export interface ReadingFinding {
  /** The rule. */
  readonly rule: ReadingRule
  /** Which scene, counted from 0. */
  readonly scene: number
  /** What was found and what was expected. */
  readonly reason: string
}

/**
 * Least frames for what a viewer must be able to judge or write down: a figure with its source six seconds, an address and
 * a number to call eight, the last picture three. Source: the film script and `domain.md` §7.17.
 */
const leastFrames: Readonly<Partial<Record<Scene['kind'], number>>> = { statistic: 180, call: 240, end: 90 }

const secondsOf = (frames: number): string => `${(frames / framesPerSecond).toFixed(2)} s`

/**
 * Every scene whose words cannot be read in its time: at the speed of captions, burnt-in captions counted along. In the
 * film captions say what the voice says, and the voice says what is in the picture, so there they do not count twice.
 */
export function checkReading({ scenes, cues, kind }: Pick<Clip, 'scenes' | 'cues' | 'kind'>): ReadingFinding[] {
  return scenes.flatMap((scene, index) => {
    const own = kind === 'film' ? [] : cues.filter((cue) => isWithin(cue, scene)).map(({ lines }) => lines.join(' '))
    return findingsOf(scene, own).map(([rule, reason]) => ({ rule, scene: index, reason }))
  })
}

/** A caption belongs to the scene that is in view at its middle: a voice may begin a breath before the picture changes. */
export function isWithin(cue: Pick<Cue, 'fromFrame' | 'durationFrames'>, scene: Scene): boolean {
  const middle = cue.fromFrame + cue.durationFrames / 2
  return middle >= scene.fromFrame && middle < scene.fromFrame + scene.durationFrames
}

function findingsOf(scene: Scene, captions: readonly string[]): [ReadingRule, string][] {
  const found: [ReadingRule, string][] = []
  const needed = readingFrames([...wordsOnScreen(scene).read, ...captions])
  if (scene.durationFrames < needed)
    found.push([
      'scene-too-short',
      `Unexpected ${secondsOf(scene.durationFrames)} for the words of scene \`${scene.id}\`, expected at least ${secondsOf(needed)}`,
    ])
  const least = leastFrames[scene.kind] ?? 0
  if (scene.durationFrames < least)
    found.push([
      'too-short-to-judge',
      `Unexpected ${secondsOf(scene.durationFrames)} for scene \`${scene.id}\`, expected at least ${secondsOf(least)} to judge or write down what it shows`,
    ])
  for (const { text, viewFrames } of inView(scene)) {
    const own = readingFrames([text])
    if (viewFrames < own)
      found.push([
        'words-too-late',
        `Unexpected ${secondsOf(viewFrames)} in view for “${text}” in scene \`${scene.id}\`, expected at least ${secondsOf(own)}`,
      ])
  }
  return found
}

/** How long each of the words that come one by one is in view: until the next where it gives way, else until the end. */
function inView(scene: Scene): { text: string; viewFrames: number }[] {
  const until = (list: readonly { text: string; fromFrame: number }[], givesWay: boolean) =>
    list.map(({ text, fromFrame }, index) => ({
      text,
      viewFrames: ((givesWay ? list[index + 1]?.fromFrame : undefined) ?? scene.durationFrames) - fromFrame,
    }))
  switch (scene.kind) {
    case 'things':
      return until(
        scene.things.map(({ title, fromFrame }) => ({ text: title, fromFrame })),
        true,
      )
    case 'story':
      return until(scene.beats, true)
    case 'table':
      return until(scene.steps, false)
    case 'windows':
      return until(scene.windows, false)
    case 'quotes':
      return until(scene.quotes, false)
    case 'card':
      return until(scene.steps, false)
    case 'points':
      return until(scene.points, false)
    case 'credits':
      return until(
        scene.ending
          ? [{ text: `${scene.ending.name} ${scene.ending.address}`, fromFrame: scene.ending.fromFrame }]
          : [],
        false,
      )
    default:
      return []
  }
}
