import type { Day } from '@drempel/core/calendar'
import { permits } from '@drempel/core/consent'
import { type Problem, problem } from '@drempel/diagnostics'
import type { MediaItem } from '../read/media-list.ts'
import type { Project } from '../read/read-project.ts'

/** Pictures that may be used today, and what is wrong with the others. */
export interface PermittedMedia {
  readonly items: readonly MediaItem[]
  readonly problems: readonly Problem[]
}

/**
 * The photographs and footage whose people agree on this day: to the film for a scene of the film, to clips for another.
 * A consent that is known in the snapshot and in the list must hold in both. A picture without it is left out, which is a problem.
 */
export function permittedMedia({ snapshot, media }: Project, today: Day): PermittedMedia {
  if (!media) return { items: [], problems: [] }
  const consents = [...(snapshot?.value.consents ?? []), ...media.value.consents]
  const items: MediaItem[] = []
  const problems: Problem[] = []
  for (const [index, item] of media.value.media.entries()) {
    const reason = refusalOf(item)
    if (reason === undefined) items.push(item)
    else
      problems.push(
        problem({
          file: media.file,
          place: media.text.placeOf(['media', index, 'consentId']),
          rule: 'media-consent',
          reason: `Unexpected \`${item.file}\` in \`${item.scene}\`: ${reason}, expected a consent that holds on ${today}`,
          note: 'Ask again, write the new record under `consents`, or take the picture out: the drawing stands there then.',
        }),
      )
  }
  return { items, problems }

  function refusalOf({ consentId, scene }: MediaItem): string | undefined {
    if (consentId === undefined) return undefined
    const own = consents.filter(({ id }) => id === consentId)
    if (own.length === 0) return `no record \`${consentId}\``
    const use = scene.startsWith('film/') ? 'film' : 'clips'
    for (const consent of own) {
      const answer = permits(consent, use, today)
      if (!answer.ok) return `consent \`${consentId}\` says \`${answer.refusal}\` for \`${use}\``
    }
    return undefined
  }
}
