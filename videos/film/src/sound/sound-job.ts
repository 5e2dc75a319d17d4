import type { Clip, Loudness, MusicStretch } from '@drempel/storyboard'

/** A recording that is to be heard. */
export interface SpokenPart {
  /** File in the folder of voices: `nl/opening.wav`. */
  readonly file: string
  /** SHA-256 of the file when the clip was composed. */
  readonly sha256: string
  /** Frame of the clip at which it begins. */
  readonly fromFrame: number
}

/** Everything of a clip that decides what is heard: two clips that are equal in this sound the same. */
export interface SoundJob {
  readonly music: readonly MusicStretch[]
  readonly spoken: readonly SpokenPart[]
  readonly durationFrames: number
  readonly target: Loudness['target']
}

/** What is to be heard in a clip; nothing of its picture. A recording that begins after the end is not heard. */
export const soundJobOf = ({ music, speech, durationFrames }: Clip, target: Loudness['target']): SoundJob => ({
  music: music.map(({ mood, fromFrame, durationFrames: frames }) => ({ mood, fromFrame, durationFrames: frames })),
  spoken: speech.flatMap(({ voice, fromFrame }) =>
    voice && fromFrame < durationFrames ? [{ file: voice.file, sha256: voice.sha256, fromFrame }] : [],
  ),
  durationFrames,
  target,
})

/** True for a clip in which nothing is heard. */
export const isSilent = ({ music, spoken }: SoundJob): boolean => music.length === 0 && spoken.length === 0
