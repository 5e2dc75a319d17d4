import { join } from 'node:path'
import type { Day } from '@drempel/core/calendar'
import { inReadingOrder, type Problem, problem } from '@drempel/diagnostics'
import type { Clip, Loudness } from '@drempel/storyboard'
import { type Project, usualPlaces } from '../read/read-project.ts'
import { bundleFilm } from '../render/bundle.ts'
import type { Studio } from '../render/studio.ts'
import { renderSound } from '../sound/render-sound.ts'
import { checkConsents } from './check-consents.ts'
import { checkFigures } from './check-figures.ts'
import { checkLetters } from './check-letters.ts'
import { checkLoudness } from './check-loudness.ts'
import { checkMedia } from './check-media.ts'
import { checkFlashing } from './flash/check-flashing.ts'
import { checkPictures } from './picture/check-pictures.ts'
import { placeOfClip } from './place-of-clip.ts'
import { problemsOfFlashing, problemsOfPictures } from './problems-of-picture.ts'

/** What can be said of clips as data, without drawing them: in no time. */
export const checkAsData = (clips: readonly Clip[], project: Project, today: Day): Problem[] => [
  ...checkConsents(clips, project, today),
  ...checkMedia(project, today),
  ...checkLetters(clips, project),
  ...(project.snapshot ? checkFigures(clips, project.snapshot, project.sources) : []),
]

/** Parts of the work of measuring, in their order. */
export const measurings = ['words in the picture', 'sound', 'flashing'] as const

/** How clips are measured. */
export interface MeasureOptions {
  readonly studio: Studio
  readonly target: Loudness['target']
  readonly pages: number
  readonly signal: AbortSignal
  readonly onShare: (part: (typeof measurings)[number], share: number) => void
}

/** What can only be said of clips when they are drawn and heard. */
export async function checkAsSeen(
  clips: readonly Clip[],
  project: Project,
  options: MeasureOptions,
): Promise<Problem[]> {
  const { studio, target, pages, signal, onShare } = options
  const { cacheFolder } = studio
  const bundle = await bundleFilm(join(cacheFolder, 'bundles'))
  const found = await checkPictures(clips, {
    bundle,
    mediaFolder: join(cacheFolder, 'media'),
    cacheFolder,
    pages,
    signal,
    onShare: (share) => onShare('words in the picture', share),
  })
  const problems = problemsOfPictures(found, project)
  for (const [index, clip] of clips.entries()) {
    signal.throwIfAborted()
    onShare('sound', index / clips.length)
    problems.push(...(await soundProblems(clip, project, { target, cacheFolder, signal })))
  }
  const frames = clips.reduce((sum, { durationFrames }) => sum + durationFrames, 0)
  let counted = 0
  for (const clip of clips) {
    signal.throwIfAborted()
    const onFrames = (own: number) => onShare('flashing', (counted + own) / frames)
    problems.push(...problemsOfFlashing(clip, await checkFlashing(studio, clip, { signal, onFrames }), project))
    counted += clip.durationFrames
    onFrames(0)
  }
  return inReadingOrder(problems)
}

async function soundProblems(
  clip: Clip,
  project: Project,
  { target, cacheFolder, signal }: Pick<MeasureOptions, 'target' | 'signal'> & { cacheFolder: string },
): Promise<Problem[]> {
  const options = { target, voiceFolder: usualPlaces.voice, folder: join(cacheFolder, 'sound'), signal }
  const sound = await renderSound(clip, options)
  if (!sound) return []
  return checkLoudness(sound.loudness).map((reason) =>
    problem({
      ...placeOfClip(clip.id, project),
      rule: 'loudness',
      reason: `${reason}, in \`${clip.id}\` ${clip.locale} ${clip.format}`,
      note: 'Record the voice again a little louder and more even, without clipping.',
    }),
  )
}
