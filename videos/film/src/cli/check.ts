import { createProgress, type ExitCode, inReadingOrder, type Problem, type Progress } from '@drempel/diagnostics'
import { checkAsData, checkAsSeen, type measurings } from '../check/check-clips.ts'
import { openStudio } from '../render/studio.ts'
import { type Flags, pagesOf } from './flags.ts'
import { counted, report, say, timeLeft } from './say.ts'
import { composeChosen, readSession } from './session.ts'
import { stopOnSignal, stopped } from './stop.ts'

/** Everything that is wrong with what would be rendered, before it is. With `quick` only what needs no drawing. */
export async function check(words: readonly string[], flags: Flags & { readonly quick?: boolean }): Promise<ExitCode> {
  const session = await readSession(flags)
  const { clips, problems } = composeChosen(session, words, flags)
  const all: Problem[] = [...problems, ...checkAsData(clips, session.project, session.today)]
  if (!flags.quick && clips.length > 0) {
    const stop = stopOnSignal()
    const studio = await openStudio(pagesOf(flags))
    const told = tellParts()
    try {
      const options = { studio, target: flags.for, pages: pagesOf(flags), signal: stop.signal, onShare: told.share }
      all.push(...(await checkAsSeen(clips, session.project, options)))
      told.done()
    } catch (cause) {
      told.fail()
      throw stopped(stop.signal, 'Stopped. What was measured is kept; the same command goes on with the rest.', cause)
    } finally {
      await studio.close()
    }
  }
  const code = report(inReadingOrder(all), flags.json)
  if (!flags.json) {
    say(`${counted(clips.length, 'film or clip', 'films and clips')} looked at: ${counted(all.length, 'problem')}`)
    if (flags.quick)
      say('Not looked at: words in the picture, sound and flashing. Leave out --quick to measure them too.')
  }
  return code
}

/** Progress of one part after another, with the time that the part still takes. */
function tellParts() {
  let progress: Progress | undefined
  let current: (typeof measurings)[number] | undefined
  let startMs = 0
  return {
    share(part: (typeof measurings)[number], share: number) {
      if (part !== current) {
        progress?.done()
        current = part
        startMs = performance.now()
        progress = createProgress(part)
      }
      const passedMs = performance.now() - startMs
      progress?.update(share, timeLeft(share > 0.02 ? (passedMs * (1 - share)) / share : undefined))
    },
    done: () => progress?.done(),
    fail: () => progress?.fail('stopped'),
  }
}
