import { frameToMs } from '../format/format.ts'
import type { Cue } from './cue.ts'

const two = (value: number): string => String(value).padStart(2, '0')

/** `00:01:02.345`: hours, minutes, seconds, milliseconds. */
function stamp(ms: number, mark: '.' | ','): string {
  const seconds = Math.floor(ms / 1000)
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}${mark}${String(ms % 1000).padStart(3, '0')}`
}

const span = ({ fromFrame, durationFrames }: Cue, mark: '.' | ','): string =>
  `${stamp(frameToMs(fromFrame), mark)} --> ${stamp(frameToMs(fromFrame + durationFrames), mark)}`

/** Signs that mean something else in WebVTT. */
const escaped = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Captions as WebVTT, for a player on a page. */
export function renderVtt(cues: readonly Cue[]): string {
  const blocks = cues.map((cue, index) => `${index + 1}\n${span(cue, '.')}\n${cue.lines.map(escaped).join('\n')}\n`)
  return ['WEBVTT\n', ...blocks].join('\n')
}

/** Captions as SubRip, which most platforms ask for. */
export function renderSrt(cues: readonly Cue[]): string {
  return cues.map((cue, index) => `${index + 1}\n${span(cue, ',')}\n${cue.lines.join('\n')}\n`).join('\n')
}
