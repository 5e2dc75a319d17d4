import { type Day, daysBetween } from '@drempel/core/calendar'
import { helplineFreshDays } from '@drempel/core/toolkit'
import { type Problem, problem } from '@drempel/diagnostics'
import type { Material } from '@drempel/storyboard'
import type { Project } from '../read/read-project.ts'

/** Photographs and footage that were made ready to be served, by clip and scene. */
export type PreparedMedia = NonNullable<Material['media']>

/** What clips are made from, and everything that is wrong with it. */
export interface ComposedMaterial {
  /** Absent when something is missing that every clip needs. */
  readonly material?: Material
  readonly problems: readonly Problem[]
}

/** Puts together what film and clips are made from on this day. */
export function materialOf(project: Project, today: Day, media: PreparedMedia = {}): ComposedMaterial {
  const { snapshot, helplines, script, pieces, voices, media: list } = project
  const problems = [...project.problems, ...staleHelplines(project, today)]
  if (!snapshot || !helplines) return { problems }
  const helpline = helplines.value.find(({ role }) => role === 'listening')
  if (!helpline) {
    const reason =
      'Unexpected absence of a helpline with `role: listening`, expected one to show at the end of the clip'
    return { problems: [...problems, problem({ file: helplines.file, rule: 'clip-helpline', reason })] }
  }
  return {
    material: {
      snapshot: snapshot.value,
      pieces: pieces.map(({ value }) => value),
      helpline,
      ...(script ? { script: script.value } : {}),
      voices,
      media,
      consents: list?.value.consents ?? [],
      today,
    },
    problems,
  }
}

/** The number on the screen is dialled by somebody; one that nobody checked for half a year is not shown. */
function staleHelplines({ helplines }: Project, today: Day): Problem[] {
  if (!helplines) return []
  return helplines.value.flatMap(({ id, role, checkedAt, sourceUrl }, index) => {
    const days = daysBetween(checkedAt, today)
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
