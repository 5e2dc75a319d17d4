import { join } from 'node:path'
import type { Day } from '@drempel/core/calendar'
import type { Problem } from '@drempel/diagnostics'
import {
  type Clip,
  clipCatalogue,
  composeFilmOrClip,
  type Material,
  type Still,
  stillCatalogue,
} from '@drempel/storyboard'
import { composeClips } from '../compose/compose-clips.ts'
import { materialOf, type PreparedMedia } from '../compose/material-of.ts'
import { readMedia } from '../compose/read-media.ts'
import { type Project, readProject } from '../read/read-project.ts'
import { defaultCacheFolder } from '../render/cache-folder.ts'
import { type Chosen, choose } from './choose.ts'
import { dayOf, type Flags, localesOf, shapesOf, snapshotOf } from './flags.ts'

/** What one run of the tool works with: the project, read once, on one day. */
export interface Session {
  readonly project: Project
  readonly today: Day
  /** Photographs and footage, made ready. */
  readonly media: PreparedMedia
  /** What film, clips and stills are made from. Absent when something is missing that everything needs. */
  readonly material?: Material
  /** What is wrong with photographs and footage. Everything else is said when clips are composed. */
  readonly mediaProblems: readonly Problem[]
}

/** Reads the project that the flags name. */
export async function readSession(flags: Flags): Promise<Session> {
  const today = dayOf(flags)
  const project = await readProject(snapshotOf(flags))
  const made = join(defaultCacheFolder, 'media')
  const { media, problems: mediaProblems } = await readMedia(project, today, { made })
  const { material } = materialOf(project, today, media)
  return { project, today, media, mediaProblems, ...(material ? { material } : {}) }
}

/** What the words name in this project. */
export function chosenIn({ material }: Session, words: readonly string[]): Chosen {
  if (!material) return { ids: [], stills: [] }
  return choose(words, {
    clips: clipCatalogue(material),
    stills: stillCatalogue(material, 'nl').map(({ still }) => still),
    isRefused(id) {
      const result = composeFilmOrClip(id, '16:9', 'nl', material)
      return !result.ok && result.refusal.kind !== 'no-such-clip' && result.refusal.kind !== 'no-such-subject'
    },
  })
}

/** What was asked for, as data, with everything that is wrong with it. */
export interface Composed {
  readonly clips: readonly Clip[]
  readonly stills: readonly Still[]
  readonly problems: readonly Problem[]
}

/** Composes what the words name, in the shapes and languages that the flags name. */
export function composeChosen(session: Session, words: readonly string[], flags: Flags): Composed {
  const { project, today, media, material, mediaProblems } = session
  const { ids, stills: names } = chosenIn(session, words)
  const locales = localesOf(flags)
  const { clips, problems } = composeClips(project, { ids, formats: shapesOf(flags), locales }, today, media)
  const stills = material
    ? locales.flatMap((locale) => stillCatalogue(material, locale)).filter(({ still }) => names.includes(still))
    : []
  return { clips, stills, problems: [...problems, ...mediaProblems] }
}
