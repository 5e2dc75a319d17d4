import { access } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contentFolder } from '@drempel/content'
import { type Snapshot, snapshotSchema } from '@drempel/core/snapshot'
import { type FilmScript, filmScriptSchema, type Helpline, helplineSchema, type Piece } from '@drempel/core/toolkit'
import { inReadingOrder, type Problem } from '@drempel/diagnostics'
import { z } from 'zod'
import { type MediaList, mediaListSchema } from './media-list.ts'
import { readPieces } from './read-pieces.ts'
import { type Reading, readUnderstood, type Understood } from './read-understood.ts'
import { readVoices, type Voices } from './read-voices.ts'

/** What film and clips are made from, or why it cannot be used. A part that has problems is absent. */
export interface Project {
  /** The project snapshot. */
  readonly snapshot?: Understood<Snapshot>
  /** Lines that somebody can call. */
  readonly helplines?: Understood<Helpline[]>
  /** The text of the film. */
  readonly script?: Understood<FilmScript>
  /** The pieces of the toolkit that could be understood, ordered by id. */
  readonly pieces: readonly Understood<Piece>[]
  /** Recorded voices, by language and scene. */
  readonly voices: Voices
  /** Photographs and footage, as they are written down. Absent when there are none. */
  readonly media?: Understood<MediaList>
  /** Keys of everything that the texts and figures rest on. */
  readonly sources: ReadonlySet<string>
  readonly problems: readonly Problem[]
}

/** Where a project stands on disk. */
export interface ProjectPlaces {
  /** The project snapshot. */
  readonly snapshot: string
  /** Folder of recorded voices: `<folder>/nl/opening.wav`. */
  readonly voice: string
  /** Folder of photographs and footage, with `media.yaml`. */
  readonly media: string
}

const filmFolder = join(dirname(fileURLToPath(import.meta.url)), '../..')

/** Where voices and pictures stand when nobody says otherwise. */
export const usualPlaces: Pick<ProjectPlaces, 'voice' | 'media'> = {
  voice: join(filmFolder, 'voice'),
  media: join(filmFolder, 'media'),
}

/** Reads the snapshot, the content that film and clips show, the voices and the list of pictures; reports all that is wrong. */
export async function readProject(
  snapshotFile: string,
  { voice, media }: Pick<ProjectPlaces, 'voice' | 'media'> = usualPlaces,
): Promise<Project> {
  const inContent = (name: string) => join(contentFolder, name)
  const note = 'It belongs to the content package.'
  const [snapshot, helplines, script, sources, pieces, voices, list] = await Promise.all([
    readUnderstood(
      snapshotFile,
      snapshotSchema,
      'Name a project snapshot with --data, or leave it out for the example.',
    ),
    readUnderstood(inContent('helplines.yaml'), z.array(helplineSchema), note),
    readUnderstood(inContent('film-script.yaml'), filmScriptSchema, note),
    readUnderstood(inContent('sources.yaml'), z.array(z.object({ key: z.string() })), note),
    readPieces([inContent('pieces'), inContent('stories')]),
    readVoices(voice),
    readMediaList(join(media, 'media.yaml')),
  ])
  return {
    ...(snapshot.understood ? { snapshot: snapshot.understood } : {}),
    ...(helplines.understood ? { helplines: helplines.understood } : {}),
    ...(script.understood ? { script: script.understood } : {}),
    ...(list.understood ? { media: list.understood } : {}),
    pieces: pieces.pieces,
    voices: voices.voices,
    sources: new Set(sources.understood?.value.map(({ key }) => key)),
    problems: inReadingOrder(
      [snapshot, helplines, script, sources, pieces, voices, list].flatMap(({ problems }) => problems),
    ),
  }
}

/** A project without pictures has no list, and that is fine. */
async function readMediaList(path: string): Promise<Reading<MediaList>> {
  const exists = await access(path).then(
    () => true,
    () => false,
  )
  return exists ? readUnderstood(path, mediaListSchema, 'It lists the photographs and footage.') : { problems: [] }
}
