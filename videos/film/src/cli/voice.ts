import { join } from 'node:path'
import { type ExitCode, exitCodes } from '@drempel/diagnostics'
import { composeFilmOrClip, frameToMs, type Speech } from '@drempel/storyboard'
import { usualPlaces } from '../read/read-project.ts'
import { shown } from '../read/shown.ts'
import { speakScratch } from '../sound/voice/speak-scratch.ts'
import { type Flags, localesOf } from './flags.ts'
import { hand, report, say, seconds } from './say.ts'
import { readSession } from './session.ts'

/** Says what the voice of the film must speak, scene by scene, and what is there; with `scratch` a machine speaks the rest. */
export async function voice(flags: Flags & { readonly scratch?: boolean }): Promise<ExitCode> {
  const { project, material } = await readSession(flags)
  const code = report(project.problems)
  if (code !== exitCodes.fine || !material) return code
  const lines = localesOf(flags).flatMap((locale) => {
    const film = composeFilmOrClip('film', '16:9', locale, material)
    return film.ok ? film.clip.speech.map((speech) => ({ locale, ...speech, state: stateOf(speech) })) : []
  })
  if (flags.json) {
    hand(lines)
    return exitCodes.fine
  }
  for (const { locale, scene, text, durationFrames, voice: recorded, state } of lines) {
    const file = join(usualPlaces.voice, recorded?.file ?? `${locale}/${scene}.wav`)
    process.stdout.write(`${shown(file)}  ${state}, ${seconds(frameToMs(durationFrames))}\n  ${text}\n\n`)
    if (!flags.scratch || recorded) continue
    await speakScratch(text, locale, join(usualPlaces.voice, locale, `${scene}.scratch.wav`))
    say(`✓ ${scene}: spoken by a machine, for timing only. Not to be published.`)
  }
  return exitCodes.fine
}

const stateOf = ({ voice: recorded }: Speech): string =>
  recorded === undefined ? 'nobody yet' : recorded.scratch ? 'a machine' : 'recorded'
