import { type Day, daysBetween } from '@drempel/core/calendar'
import { snapshotFor } from '@drempel/core/snapshot'
import { helplineFreshDays } from '@drempel/core/toolkit'
import { type Problem, problem } from '@drempel/diagnostics'
import { type Clip, checkCues, composeMapClip, type Format, formats } from '@drempel/storyboard'
import type { Project } from '../read/read-project.ts'

/** A clip that can be made. */
export interface ClipEntry {
  /** Name on the command line. */
  readonly id: string
  /** Name for people. */
  readonly title: string
  /** What it shows. */
  readonly what: string
}

/** The clips that there are. */
export const clipEntries: readonly ClipEntry[] = [
  {
    id: 'de-kaart',
    title: 'De kaart',
    what: 'a door opens, lights go on over the country, one figure with its source, what to do',
  },
]

/** Clips as data, with everything that is wrong with the material. */
export interface ComposedClips {
  /** Clip by format; empty when something that a clip needs is missing. */
  readonly clips: readonly Clip[]
  readonly problems: readonly Problem[]
}

/** Composes the clip in each of these formats and measures it against the norms. `now` decides which consents hold. */
export function composeClips(project: Project, wanted: readonly Format[], now: Day): ComposedClips {
  const problems = [...project.problems, ...staleHelplines(project, now)]
  const { snapshot, helplines } = project
  if (!snapshot || !helplines) return { clips: [], problems }
  const at = helplines.value.findIndex(({ role }) => role === 'listening')
  const helpline = helplines.value[at]
  if (!helpline) {
    const reason =
      'Unexpected absence of a helpline with `role: listening`, expected one to show at the end of the clip'
    return { clips: [], problems: [...problems, problem({ file: helplines.file, rule: 'clip-helpline', reason })] }
  }
  const permitted = snapshotFor(snapshot.value, 'clips', now)
  const clips: Clip[] = []
  for (const format of wanted) {
    const result = composeMapClip({ snapshot: permitted, helpline, format })
    if (!result.ok) {
      const reason = 'Unexpected absence of statistics, expected at least one figure with its source to show'
      const place = snapshot.text.placeOf(['statistics'], 'key')
      return {
        clips: [],
        problems: [...problems, problem({ file: snapshot.file, place, rule: 'clip-statistic', reason })],
      }
    }
    clips.push(result.clip)
    problems.push(...captionProblems(result.clip, snapshot.file))
  }
  return { clips, problems }
}

/** The number on the screen is dialled by somebody; one that nobody checked for half a year is not shown. */
function staleHelplines({ helplines }: Project, now: Day): Problem[] {
  if (!helplines) return []
  return helplines.value.flatMap(({ id, role, checkedAt, sourceUrl }, index) => {
    const days = daysBetween(checkedAt, now)
    if (role !== 'listening' || days <= helplineFreshDays) return []
    return [
      problem({
        file: helplines.file,
        place: helplines.text.placeOf([index, 'checkedAt']),
        rule: 'helpline-date',
        actual: checkedAt,
        reason: `Unexpected number of \`${id}\` that was checked ${days} days ago, expected at most ${helplineFreshDays}`,
        note: `Look at ${sourceUrl}, then move \`checkedAt\`.`,
      }),
    ]
  })
}

const captionProblems = (clip: Clip, file: string): Problem[] =>
  checkCues(clip.cues, {
    captionCharacters: formats[clip.format].captionCharacters,
    durationFrames: clip.durationFrames,
  }).map(({ rule, cue, reason }) =>
    problem({
      file,
      rule: `caption-${rule}`,
      reason: `${reason}, in caption ${cue + 1} of \`${clip.id}\` ${clip.format}: “${clip.cues[cue]?.lines.join(' / ')}”`,
    }),
  )
