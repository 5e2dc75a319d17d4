import type { RenderedClip, RenderedStill } from '@drempel/storyboard'

const sha256 = 'a'.repeat(64)
const uses = (consents: string[]): RenderedClip['uses'] => ({
  consents,
  pieces: [],
  statistics: [],
  lessons: [],
  helplines: [],
  initiatives: [],
})

/** A clip as a manifest lists it, made up, with the consents that it rests on. */
export const exampleOutput = (clip: string, ...consents: string[]): RenderedClip => ({
  clip,
  kind: 'clip',
  title: clip,
  locale: 'nl',
  format: '9:16',
  path: `${clip}.mp4`,
  sha256,
  bytes: 1,
  widthPx: 540,
  heightPx: 960,
  frames: 30,
  durationMs: 1000,
  loudness: { target: 'social', integratedLufs: -14, truePeakDbtp: -1 },
  scratchVoice: false,
  preview: true,
  example: true,
  asOf: '2026-11-23',
  poster: `${clip}.png`,
  captions: { vtt: `${clip}.vtt`, srt: `${clip}.srt` },
  transcript: `${clip}.transcript.html`,
  altText: clip,
  uses: uses(consents),
  engine: { name: 'engine', version: '1', browser: 'browser' },
  key: sha256,
})

/** A still as a manifest lists it, made up. */
export const exampleStill = (name: string, ...consents: string[]): RenderedStill => ({
  still: name,
  purpose: 'press',
  locale: 'nl',
  path: `stills/${name}.png`,
  sha256,
  bytes: 1,
  widthPx: 1200,
  heightPx: 630,
  example: true,
  altText: name,
  uses: uses(consents),
  key: sha256,
})
