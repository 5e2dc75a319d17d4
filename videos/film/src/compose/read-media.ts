import { join } from 'node:path'
import type { Day } from '@drempel/core/calendar'
import { Failure, type Problem, problem } from '@drempel/diagnostics'
import { prepareMedia } from '../engine/media/prepare-media.ts'
import type { MediaItem } from '../read/media-list.ts'
import { type Project, usualPlaces } from '../read/read-project.ts'
import type { PreparedMedia } from './material-of.ts'
import { permittedMedia } from './permitted-media.ts'

/** Where photographs and footage come from, and where what is made of them is kept. */
export interface MediaFolders {
  /** Folder with `media.yaml`. */
  readonly given: string
  /** Folder from which the pages are served. */
  readonly made: string
}

/** Photographs and footage that were made ready, and what is wrong with the others. */
export interface ReadMedia {
  readonly media: PreparedMedia
  readonly problems: readonly Problem[]
}

/** Makes the photographs and footage ready that may be used today. A file that is missing or broken is a problem at its line. */
export async function readMedia(
  project: Project,
  today: Day,
  { given = usualPlaces.media, made }: Partial<MediaFolders> & Pick<MediaFolders, 'made'>,
): Promise<ReadMedia> {
  const media: Record<string, PreparedMedia[string]> = {}
  const problems: Problem[] = []
  for (const item of permittedMedia(project, today).items) {
    const { file, scene, focus, alt, credit, consentId } = item
    const said = { focus, altText: alt, credit, ...(consentId === undefined ? {} : { consentId }) }
    try {
      media[scene] = await prepareMedia({ file: join(given, file), ...said }, made)
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      problems.push(fileProblem(item, error, project))
    }
  }
  return { media, problems }
}

function fileProblem(item: MediaItem, { message, cause }: Failure, { media: list }: Project): Problem {
  const isAbsent = (cause as NodeJS.ErrnoException | undefined)?.code === 'ENOENT'
  const at = list?.value.media.indexOf(item) ?? -1
  return problem({
    file: list?.file ?? 'media.yaml',
    place: list?.text.placeOf(['media', at, 'file']),
    rule: 'media-file',
    reason: isAbsent ? `Unexpected absence of \`${item.file}\`, expected it in the folder of this list` : message,
    note: 'Put the file there, or take it out of the list: the drawing stands there then.',
  })
}
