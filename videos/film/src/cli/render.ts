import { join } from 'node:path'
import { createProgress, type ExitCode, exitCodes, type Progress } from '@drempel/diagnostics'
import type { Clip, Format, Locale, RenderedClip } from '@drempel/storyboard'
import { checkAsData } from '../check/check-clips.ts'
import { clearStore } from '../engine/store/clear-store.ts'
import { shown } from '../read/shown.ts'
import { type RenderWatcher, renderClips } from '../render/render-clips.ts'
import { openStudio, type Studio } from '../render/studio.ts'
import { renderStills } from '../stills/render-stills.ts'
import { diskFailure } from '../write/disk-failure.ts'
import { databaseUrlOf, type Flags, outOf, pagesOf, workersOf } from './flags.ts'
import { counted, hand, report, say, seconds, timeLeft } from './say.ts'
import { composeChosen, readSession } from './session.ts'
import { stopOnSignal, stopped } from './stop.ts'

/** Renders films, clips and stills: only what has changed, and nothing at all while something is wrong. */
export async function render(words: readonly string[], flags: Flags): Promise<ExitCode> {
  const session = await readSession(flags)
  const { clips, stills, problems } = composeChosen(session, words, flags)
  const all = [...problems, ...checkAsData(clips, session.project, session.today)]
  const code = report(all, flags.json && all.length > 0)
  if (code !== exitCodes.fine) {
    say('Nothing rendered: what was there is as it was.')
    return code
  }
  const out = outOf(flags)
  const force = flags.force ?? false
  const stop = stopOnSignal()
  const studio = await studioFor(flags)
  const told = tellClips(out)
  try {
    const options = { out, preview: flags.preview ?? false, force, target: flags.for, signal: stop.signal }
    const outputs = await renderClips(studio, clips, options, told.watcher)
    const pictures = createProgress('stills')
    let looked = 0
    const look = () => {
      looked += 1
      pictures.update(looked / stills.length)
    }
    const made: string[] = []
    const rendered = await renderStills(
      studio,
      stills,
      { out, force, signal: stop.signal },
      {
        unchanged: look,
        made(still) {
          made.push(still.path)
          look()
        },
      },
    )
    if (stills.length > 0)
      pictures.done(
        `${counted(made.length, 'made', 'made')}, ${rendered.length - made.length} as they were: ${shown(join(out, 'stills'))}`,
      )
    // A cache that only grows would fill the disk of who renders for years.
    await clearStore(join(studio.cacheFolder, 'segments'))
    if (flags.json) hand({ outputs, stills: rendered })
    else if (outputs.some(({ example }) => example))
      say('These are made-up data, and the pictures say so. Name your own with --snapshot.')
    return exitCodes.fine
  } catch (cause) {
    told.fail(stop.signal.aborted ? 'stopped' : 'failed')
    const message = 'Stopped. What was finished is there; the same command goes on with the rest.'
    throw stopped(stop.signal, message, diskFailure(cause))
  } finally {
    await studio.close()
  }
}

/** Draws by itself, or with others when `--workers` says so. */
async function studioFor(flags: Flags): Promise<Studio> {
  const workers = workersOf(flags)
  if (workers === undefined) return openStudio(pagesOf(flags))
  const databaseUrl = databaseUrlOf('--workers')
  const studio = await openStudio(1)
  try {
    // Loading the queue takes longer than a whole run in which nothing has changed.
    const { openSharedStudio } = await import('../workers/open-shared-studio.ts')
    return await openSharedStudio(studio, { databaseUrl, workers, say })
  } catch (error) {
    await studio.close()
    throw error
  }
}

/** Tells of clips one after another, on one line each. */
function tellClips(out: string): { readonly watcher: RenderWatcher; readonly fail: (why: string) => void } {
  let progress: Progress | undefined
  const labelOf = (id: string, locale: Locale, format: Format) =>
    `${id}${locale === 'nl' ? '' : ` ${locale}`} ${format}`
  const sizeOf = ({ path, bytes, durationMs }: RenderedClip) =>
    `${shown(join(out, path))}  ${seconds(durationMs)}, ${(bytes / 1e6).toFixed(1)} MB`
  return {
    watcher: {
      unchanged: (output) =>
        say(`✓ ${labelOf(output.clip, output.locale, output.format)}  nothing changed: ${sizeOf(output)}`),
      share({ id, locale, format }: Clip, share, leftMs) {
        progress ??= createProgress(labelOf(id, locale, format))
        progress.update(share, timeLeft(leftMs))
      },
      made(output) {
        progress ??= createProgress(labelOf(output.clip, output.locale, output.format))
        progress.done(sizeOf(output))
        progress = undefined
      },
    },
    fail: (why) => progress?.fail(why),
  }
}
