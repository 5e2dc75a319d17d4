import { framesPerSecond } from '../format/format.ts'
import { captionNorms } from './caption-norms.ts'
import { type Cue, charactersOf } from './cue.ts'

/** Which norm a cue breaks. */
export type CueRule = 'line-length' | 'lines' | 'too-short' | 'too-long' | 'too-fast' | 'gap' | 'beyond-end'

/** A cue that cannot be read as it should. */
export interface CueFinding {
  /** The norm. */
  readonly rule: CueRule
  /** Which cue, counted from 0. */
  readonly cue: number
  /** What was found and what was expected. */
  readonly reason: string
}

/** What cues are measured against, beside the norms. */
export interface CueLimits {
  /** Most characters in a line. */
  readonly captionCharacters: number
  /** Length of the clip. */
  readonly durationFrames: number
}

/** Every norm that captions break, in the order of the cues. Measures what it is given, however it was made. */
export function checkCues(cues: readonly Cue[], limits: CueLimits): CueFinding[] {
  return cues.flatMap((cue, index) =>
    findingsOf(cue, cues[index - 1], limits).map(([rule, reason]) => ({ rule, cue: index, reason })),
  )
}

function findingsOf(cue: Cue, previous: Cue | undefined, limits: CueLimits): [CueRule, string][] {
  const found: [CueRule, string][] = []
  const longest = Math.max(...cue.lines.map(({ length }) => length))
  const speed = (charactersOf(cue) * framesPerSecond) / cue.durationFrames
  const gap = previous ? cue.fromFrame - previous.fromFrame - previous.durationFrames : captionNorms.gapFrames
  const end = cue.fromFrame + cue.durationFrames
  const expect = (holds: boolean, rule: CueRule, reason: string) => holds || found.push([rule, reason])

  expect(
    longest <= limits.captionCharacters,
    'line-length',
    `Unexpected line of ${longest} characters, expected at most ${limits.captionCharacters}`,
  )
  expect(
    cue.lines.length <= captionNorms.lines,
    'lines',
    `Unexpected ${cue.lines.length} lines, expected at most ${captionNorms.lines}`,
  )
  expect(
    cue.durationFrames >= captionNorms.leastFrames,
    'too-short',
    `Unexpected ${cue.durationFrames} frames, expected at least ${captionNorms.leastFrames}`,
  )
  expect(
    cue.durationFrames <= captionNorms.mostFrames,
    'too-long',
    `Unexpected ${cue.durationFrames} frames, expected at most ${captionNorms.mostFrames}`,
  )
  expect(
    speed <= captionNorms.charactersPerSecond,
    'too-fast',
    `Unexpected ${speed.toFixed(1)} characters a second, expected at most ${captionNorms.charactersPerSecond}`,
  )
  expect(
    gap >= captionNorms.gapFrames,
    'gap',
    `Unexpected ${gap} frames since the cue before, expected at least ${captionNorms.gapFrames}`,
  )
  expect(
    end <= limits.durationFrames,
    'beyond-end',
    `Unexpected end at frame ${end}, expected at most ${limits.durationFrames}, the end of the clip`,
  )
  return found
}
