import { exampleSnapshotFile } from '@drempel/content'
import { parseYaml } from '@drempel/diagnostics'
import { expect, it } from 'vitest'
import { mediaListSchema } from '../read/media-list.ts'
import { type Project, readProject } from '../read/read-project.ts'
import { checkMedia } from './check-media.ts'

const now = '2026-11-24'
const project = await readProject(exampleSnapshotFile, { voice: '/nowhere', media: '/nowhere' })

/** What is found in a list with one photograph for this scene. */
function found(scene: string) {
  const yaml = `media:\n  - file: tafel.jpg\n    scene: ${scene}\n    alt: Een tafel.\n    credit: Voorbeeld\n    recognisable: false\n`
  const text = parseYaml(yaml, { file: 'media.yaml' })
  const withMedia: Project = {
    ...project,
    media: { file: 'media.yaml', value: mediaListSchema.parse(text.value), text },
  }
  return checkMedia(withMedia, now).map(({ line, reason }) => `${line} ${reason}`)
}

it('passes a scene that is there, and a project without pictures', () => {
  expect(found('film/opening')).toEqual([])
  expect(checkMedia(project, now)).toEqual([])
})

it('says which scenes there are, and that there is no such clip, at its line', () => {
  expect(found('film/openning')).toEqual([
    expect.stringMatching(/^3 Unexpected scene `film\/openning`, expected `film\/opening`, /),
  ])
  expect(found('de-kart/map')).toEqual(['3 Unexpected film or clip `de-kart`, expected a name from film list'])
})
