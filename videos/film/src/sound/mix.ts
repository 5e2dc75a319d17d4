import type { MusicStretch } from '@drempel/storyboard'
import { energyOf, integratedEnergy } from './master/loudness.ts'
import { playBed } from './play-bed.ts'
import { type Stereo, silence } from './stereo.ts'
import { duckingGain } from './voice/duck.ts'
import { layVoices, type PlacedVoice } from './voice/lay-voices.ts'

/** Loudness of the music by itself: 4 LU under the voice, and 15 while somebody speaks. */
const bedLufs = -20

/** Music and voices as one sound, as long as the frames. */
export function mix(music: readonly MusicStretch[], voices: readonly PlacedVoice[], durationFrames: number): Stereo {
  const voice = layVoices(voices, durationFrames)
  const bed = music.length > 0 ? playBed(music, durationFrames) : silence(voice.length)
  const energy = integratedEnergy(bed)
  const level = energy > 0 ? Math.sqrt(energyOf(bedLufs) / energy) : 1
  const gains = voices.length > 0 ? duckingGain(voice) : new Float32Array(voice.length).fill(1)
  for (let index = 0; index < voice.length; index += 1) {
    const gain = gains[index]! * level
    bed.left[index] = bed.left[index]! * gain + voice[index]!
    bed.right[index] = bed.right[index]! * gain + voice[index]!
  }
  return bed
}
