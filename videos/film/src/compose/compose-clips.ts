import type { Day } from '@drempel/core/calendar'
import { type Problem, problem } from '@drempel/diagnostics'
import {
  type Clip,
  checkCues,
  checkReading,
  clipCatalogue,
  composeFilmOrClip,
  type Format,
  formats,
  type Locale,
} from '@drempel/storyboard'
import type { Project } from '../read/read-project.ts'
import { checkVoiceLengths, checkVoiceScenes } from './check-voices.ts'
import { materialOf, type PreparedMedia } from './material-of.ts'
import { permittedMedia } from './permitted-media.ts'
import { refusalProblem } from './refusal-problem.ts'

/** What to compose. */
export interface Wanted {
  /** Ids of films and clips. Absent: the set that is made when nobody asks for anything in particular. */
  readonly ids?: readonly string[]
  /** Shapes; a film or clip that is not made in one is left out there. */
  readonly formats: readonly Format[]
  /** Languages. Absent: Dutch. */
  readonly locales?: readonly Locale[]
}

/** Films and clips as data, with everything that is wrong with the material. */
export interface ComposedClips {
  /** By id, language and shape, in that order. Without those that cannot be made. */
  readonly clips: readonly Clip[]
  readonly problems: readonly Problem[]
}

/** Composes films and clips and measures them against the norms. `today` decides which consents hold. */
export function composeClips(
  project: Project,
  { ids, formats: shapes, locales = ['nl'] }: Wanted,
  today: Day,
  media: PreparedMedia = {},
): ComposedClips {
  const { material, problems: before } = materialOf(project, today, media)
  const problems = [...before, ...permittedMedia(project, today).problems, ...checkVoiceScenes(project)]
  if (!material || !project.snapshot) return { clips: [], problems }
  const file = project.snapshot.file
  const asked = ids ?? clipCatalogue(material).flatMap(({ id, featured }) => (featured ? [id] : []))
  const clips: Clip[] = []
  for (const id of asked) {
    for (const locale of locales) {
      const results = shapes.map((format) => composeFilmOrClip(id, format, locale, material))
      const refused = results.find((result) => !result.ok && result.refusal.kind !== 'no-such-format')
      if (refused && !refused.ok) problems.push(refusalProblem(refused.refusal, id, project))
      for (const result of results) {
        if (!result.ok) continue
        clips.push(result.clip)
        problems.push(...normProblems(result.clip, file), ...checkVoiceLengths(result.clip))
      }
    }
  }
  return { clips, problems }
}

/** What a viewer could not read: captions outside the norms, and words in the picture without the time for them. */
function normProblems(clip: Clip, file: string): Problem[] {
  const { captionCharacters } = formats[clip.format]
  const where = `\`${clip.id}\` ${clip.locale} ${clip.format}`
  return [
    ...checkCues(clip.cues, { captionCharacters, durationFrames: clip.durationFrames }).map(({ rule, cue, reason }) =>
      problem({
        file,
        rule: `caption-${rule}`,
        reason: `${reason}, in caption ${cue + 1} of ${where}: “${clip.cues[cue]?.lines.join(' / ')}”`,
      }),
    ),
    ...checkReading(clip).map(({ rule, reason }) =>
      problem({ file, rule: `reading-${rule}`, reason: `${reason}, in ${where}` }),
    ),
  ]
}
