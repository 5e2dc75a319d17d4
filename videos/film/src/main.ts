import { mkdir, rename, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, extname, join, resolve } from 'node:path'
import { exampleSnapshotFile } from '@drempel/content'
import { type Day, parseDay } from '@drempel/core/calendar'
import {
  createProgress,
  type ExitCode,
  exitCodes,
  Failure,
  type Problem,
  type Progress,
  renderReport,
  run,
  severityOf,
  today,
  UsageError,
} from '@drempel/diagnostics'
import { type Clip, type Format, formats, framesPerSecond, frameToMs, type RenderedClip } from '@drempel/storyboard'
import { Command, Option } from 'commander'
import { clipEntries, composeClips } from './compose/compose-clips.ts'
import { readProject } from './read/read-project.ts'
import { shown } from './read/shown.ts'
import { renderClips } from './render/render-clips.ts'
import { openStudio } from './render/studio.ts'

interface Flags {
  readonly data: string
  readonly now?: string
  readonly format: Format | 'all'
  readonly out?: string
  readonly json?: boolean
  readonly preview?: boolean
  readonly force?: boolean
  readonly frame?: string
  readonly at?: string
}

const say = (line: string) => void process.stderr.write(`${line}\n`)
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`

function dayOf({ now }: Flags): Day {
  const day = parseDay(now ?? today())
  if (day) return day
  throw new UsageError(`Unexpected day \`${now}\`, expected a day that exists, such as --now 2026-11-24.`)
}

const allFormats = Object.keys(formats) as Format[]
const wanted = (format: Format | 'all', otherwise: readonly Format[] = allFormats) =>
  format === 'all' ? otherwise : [format]

function expectClip(id: string): void {
  if (clipEntries.some((one) => one.id === id)) return
  const known = clipEntries.map((one) => `\`${one.id}\``).join(', ')
  throw new UsageError(`Unexpected clip \`${id}\`, expected one of ${known}. See: film list`)
}

/** Problems go to standard error, or to standard output as the product when a program asked for them. */
function report(problems: readonly Problem[], json = false): ExitCode {
  if (json) process.stdout.write(renderReport(problems, 'json'))
  else process.stderr.write(renderReport(problems, 'text', process.stderr.isTTY && !process.env.NO_COLOR))
  return problems.some((one) => severityOf(one) === 'error') ? exitCodes.problems : exitCodes.fine
}

const compose = async (flags: Flags, which: readonly Format[]) =>
  composeClips(await readProject(resolve(flags.data)), which, dayOf(flags))

function list({ json }: Flags): ExitCode {
  if (json) process.stdout.write(`${JSON.stringify(clipEntries, null, 2)}\n`)
  else for (const { id, title, what } of clipEntries) process.stdout.write(`${id}  ${title}: ${what}\n`)
  return exitCodes.fine
}

async function check(flags: Flags): Promise<ExitCode> {
  const { clips, problems } = await compose(flags, wanted(flags.format))
  const code = report(problems, flags.json)
  if (!flags.json) {
    for (const clip of clips)
      say(`${clip.id} ${clip.format}: ${seconds(frameToMs(clip.durationFrames))}, ${clip.cues.length} captions`)
    say(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`)
  }
  return code
}

/** The frame that was asked for, counted or as a time; without either the one that stands for the clip. */
function frameOf(clip: Clip, { frame, at }: Flags): number {
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

async function still(id: string, flags: Flags): Promise<ExitCode> {
  expectClip(id)
  const { clips, problems } = await compose(flags, wanted(flags.format, ['16:9']))
  const code = report(problems)
  const clip = clips[0]
  if (code !== exitCodes.fine || !clip) return code
  const frame = frameOf(clip, flags)
  const file = resolve(flags.out ?? join('videos/film/out', `${id}-${formats[clip.format].slug}-${frame}.png`))
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

async function render(id: string | undefined, flags: Flags): Promise<ExitCode> {
  if (id !== undefined) expectClip(id)
  const { clips, problems } = await compose(flags, wanted(flags.format))
  const code = report(problems, flags.json && problems.length > 0)
  if (code !== exitCodes.fine) {
    say('Nothing rendered: what was there is as it was.')
    return code
  }
  const out = resolve(flags.out ?? (flags.preview ? 'videos/film/out/preview' : 'videos/film/out'))
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort())
  const studio = await openStudio(availableParallelism())
  let progress: Progress | undefined
  const labelOf = ({ id, format }: { id: string; format: Format }) => `${id} ${format}`
  const sizeOf = ({ path, bytes, durationMs }: RenderedClip) =>
    `${shown(join(out, path))}  ${seconds(durationMs)}, ${(bytes / 1e6).toFixed(1)} MB`
  try {
    const outputs = await renderClips(
      studio,
      clips,
      { out, preview: flags.preview ?? false, force: flags.force ?? false, signal: stop.signal },
      {
        unchanged: (output) =>
          say(`✓ ${labelOf({ id: output.clip, format: output.format })}  nothing changed: ${sizeOf(output)}`),
        share(clip, share) {
          progress ??= createProgress(labelOf(clip))
          progress.update(share)
        },
        made(output) {
          progress?.done(sizeOf(output))
          progress = undefined
        },
      },
    )
    if (flags.json) process.stdout.write(`${JSON.stringify(outputs, null, 2)}\n`)
    return exitCodes.fine
  } catch (cause) {
    progress?.fail(stop.signal.aborted ? 'stopped' : 'failed')
    if (stop.signal.aborted)
      throw new Failure('Stopped. Clips that were finished are there; the same command goes on with the rest.', {
        cause,
      })
    throw cause
  } finally {
    await studio.close()
  }
}

let code: ExitCode = exitCodes.fine
const program = new Command('film')
  .description('Renders film and clips from project data.')
  .exitOverride()
  .showHelpAfterError('Add --help for help.')

const verb = (name: string, description: string, examples: string) =>
  program
    .command(name)
    .description(description)
    .option('--data <file>', 'project snapshot', shown(exampleSnapshotFile))
    .option('--now <day>', 'day on which consents must hold, YYYY-MM-DD (default: today)')
    .addOption(new Option('--format <shape>', 'shape of the picture').choices([...allFormats, 'all']).default('all'))
    .addHelpText(
      'after',
      `\nExamples:\n${examples}\n\nExit codes: 0 fine · 1 problems in the material · 2 wrong use · 3 the world failed · 70 our mistake`,
    )

program
  .command('list')
  .description('Lists the clips that can be made.')
  .option('--json', 'as JSON')
  .action((flags) => {
    code = list(flags)
  })
verb(
  'check',
  'Composes the clips and reports what is wrong, without rendering.',
  '  film check\n  film check --data project.json --json',
)
  .option('--json', 'problems as JSON')
  .action(async (flags) => {
    code = await check(flags)
  })
verb(
  'still',
  'Makes one picture of a clip as PNG, within seconds.',
  '  film still de-kaart --at 4.5\n  film still de-kaart --format 9:16 --frame 120 --out kaart.png',
)
  .argument('<clip>', 'clip, see `film list`')
  .option('--at <seconds>', 'time in the clip (default: the frame that stands for the clip)')
  .option('--frame <number>', 'frame, counted from 0')
  .option('--out <file>', 'file to write (default: in videos/film/out)')
  .option('--preview', 'half the size')
  .action(async (id, flags) => {
    code = await still(id, flags)
  })
verb(
  'render',
  'Renders clips as MP4 with poster, captions and transcript, and lists them in manifest.json. What has not changed is left as it is.',
  '  film render\n  film render de-kaart --format 9:16 --preview\n  film render --data project.json --out /srv/clips',
)
  .argument('[clip]', 'clip, see `film list` (default: all)')
  .option('--out <folder>', 'folder (default: videos/film/out, and videos/film/out/preview for a preview)')
  .option('--preview', 'half the size and a lighter encoding, to look at')
  .option('--force', 'make it again, even when nothing has changed')
  .option('--json', 'what is there in the end, as JSON')
  .action(async (id, flags) => {
    code = await render(id, flags)
  })

process.exitCode = await run(async () => {
  await program.parseAsync()
  return code
})
