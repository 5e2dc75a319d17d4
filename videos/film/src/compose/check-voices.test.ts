import { exampleSnapshotFile } from '@drempel/content'
import type { Voice } from '@drempel/storyboard'
import { expect, it } from 'vitest'
import { readProject } from '../read/read-project.ts'
import { composeClips } from './compose-clips.ts'

const project = await readProject(exampleSnapshotFile, { voice: '/nowhere', media: '/nowhere' })
const voice = (scene: string, durationMs: number): Voice => ({
  file: `nl/${scene}.wav`,
  sha256: 'a'.repeat(64),
  durationMs,
  scratch: false,
})
const found = (...voices: Voice[]) => {
  const nl = Object.fromEntries(voices.map((one) => [one.file.slice(3, -4), one]))
  const { problems } = composeClips(
    { ...project, voices: { nl, en: {} } },
    { ids: ['film'], formats: ['16:9'] },
    '2026-11-24',
  )
  return problems.map(({ ruleId, fatal, reason }) => `${fatal ? 'error' : 'warning'} ${ruleId} ${reason}`)
}

it('a recording of a scene, and no recording at all, are fine', () => {
  expect(found(voice('opening', 18_000))).toEqual([])
  expect(found()).toEqual([])
})

it('a recording for a scene that is not there is found, with the scenes that are', () => {
  expect(found(voice('openning', 18_000))).toEqual([
    expect.stringMatching(
      /^error voice-scene Unexpected recording for the scene `openning`, expected one of `opening`, /,
    ),
  ])
})

it('a recording that is over before somebody could have said the words is a warning', () => {
  expect(found(voice('opening', 3000))).toEqual([
    expect.stringMatching(
      /^warning voice-length Unexpected recording of 3\.0 s for the words of `opening`, expected about 1\d\.\d s$/,
    ),
  ])
})
