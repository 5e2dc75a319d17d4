import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, extname, join, resolve } from 'node:path'
import { type ExitCode, exitCodes, UsageError } from '@drempel/diagnostics'
import { type Clip, formats, framesPerSecond } from '@drempel/storyboard'
import { shown } from '../read/shown.ts'
import { openStudio } from '../render/studio.ts'
import { type Flags, shapesOf } from './flags.ts'
import { report, say } from './say.ts'
import { composeChosen, readSession } from './session.ts'

/** Flags of the verb `still` alone. */
interface StillFlags extends Flags {
  readonly at?: string
  readonly frame?: string
}

/** Makes one picture of a film or clip, within seconds: to look at while writing. */
export async function still(id: string, flags: StillFlags): Promise<ExitCode> {
  const session = await readSession(flags)
  const [format = '16:9'] = flags.format.length === 0 ? ['16:9' as const] : shapesOf(flags)
  const { clips, problems } = composeChosen(session, [id], { ...flags, format: [format] })
  const code = report(problems)
  const clip = clips[0]
  if (code !== exitCodes.fine || !clip) {
    if (code === exitCodes.fine) say(`There is no \`${id}\` in ${format}; see film list.`)
    return code === exitCodes.fine ? exitCodes.usage : code
  }
  const frame = frameOf(clip, flags)
  const file = resolve(flags.out ?? join('videos/film/out', `${id}-${formats[format].slug}-${frame}.png`))
  if (extname(file) !== '.png')
    throw new UsageError(`Unexpected file \`${flags.out}\`, expected a name that ends in .png.`)
  await mkdir(dirname(file), { recursive: true })
  const studio = await openStudio(1)
  const made = `${file}.${process.pid}.png`
  try {
    await studio.still(clip, frame, made, { scale: flags.preview ? 0.5 : 1 })
    await rename(made, file)
  } finally {
    await rm(made, { force: true })
    await studio.close()
  }
  say(`${shown(file)}: frame ${frame} of ${clip.durationFrames}`)
  return exitCodes.fine
}

/** The frame that was asked for, counted or as a time; without either the one that stands for the clip. */
function frameOf(clip: Clip, { frame, at }: StillFlags): number {
  if (frame !== undefined && at !== undefined)
    throw new UsageError('Unexpected --frame and --at, expected one of them.')
  if (frame === undefined && at === undefined) return clip.posterFrame
  const value = frame === undefined ? Math.round(Number(at) * framesPerSecond) : Number(frame)
  const last = clip.durationFrames - 1
  if (Number.isInteger(value) && value >= 0 && value <= last) return value
  throw new UsageError(
    frame === undefined
      ? `Unexpected time \`${at}\`, expected seconds from 0 to ${(last / framesPerSecond).toFixed(2)}, such as --at 4.5.`
      : `Unexpected frame \`${frame}\`, expected a whole number from 0 to ${last}.`,
  )
}
