import { join } from 'node:path'
import { type Problem, problem } from '@drempel/diagnostics'
import { type Clip, frameToMs, localeSchema, speakingFrames } from '@drempel/storyboard'
import { type Project, usualPlaces } from '../read/read-project.ts'
import { shown } from '../read/shown.ts'

/** A recording that takes less than this share of what a calm voice would take was cut off, or is of another text. */
const LEAST_SHARE = 0.5

const fileOf = (file: string): string => shown(join(usualPlaces.voice, file))

/** Recordings for a scene that is not there: nobody would ever hear them, and nobody would be told. */
export function checkVoiceScenes({ voices, script }: Pick<Project, 'voices' | 'script'>): Problem[] {
  if (!script) return []
  const known = script.value.scenes.map(({ id }) => id)
  const strangers = localeSchema.options.flatMap((locale) =>
    Object.entries(voices[locale]).filter(([scene]) => !known.includes(scene)),
  )
  return strangers.map(([scene, { file }]) =>
    problem({
      file: fileOf(file),
      rule: 'voice-scene',
      actual: scene,
      expected: known,
      reason: `Unexpected recording for the scene \`${scene}\`, expected one of ${known.map((id) => `\`${id}\``).join(', ')}`,
      note: 'Name the file after the scene whose words are in it.',
    }),
  )
}

/** Recordings that are over long before somebody could have said the words. */
export const checkVoiceLengths = ({ speech }: Pick<Clip, 'speech'>): Problem[] =>
  speech.flatMap(({ scene, text, voice }) => {
    const calmMs = frameToMs(speakingFrames(text))
    if (!voice || voice.durationMs >= calmMs * LEAST_SHARE) return []
    return [
      problem({
        file: fileOf(voice.file),
        rule: 'voice-length',
        severity: 'warning',
        reason: `Unexpected recording of ${seconds(voice.durationMs)} s for the words of \`${scene}\`, expected about ${seconds(calmMs)} s`,
        note: 'Listen whether it is whole, and of this scene.',
      }),
    ]
  })

const seconds = (ms: number): string => (ms / 1000).toFixed(1)
