import { exampleSnapshotFile } from '@drempel/content'
import type { Snapshot } from '@drempel/core/snapshot'
import { describe, expect, it } from 'vitest'
import { composeClips } from '../compose/compose-clips.ts'
import { type Project, readProject } from '../read/read-project.ts'
import { checkConsents } from './check-consents.ts'
import { checkFigures } from './check-figures.ts'
import { placeOfClip } from './place-of-clip.ts'

const now = '2026-11-24'
const project = await readProject(exampleSnapshotFile, { voice: '/nowhere', media: '/nowhere' })
const { snapshot } = project
if (!snapshot) throw new Error('The example snapshot has problems.')
const { clips } = composeClips(
  project,
  { ids: ['film', 'cijfer', 'initiatief-de-lange-stoep'], formats: ['16:9'] },
  now,
)
const withSnapshot = (change: Partial<Snapshot>): Project => ({
  ...project,
  snapshot: { ...snapshot, value: { ...snapshot.value, ...change } },
})

describe('checkConsents', () => {
  it('finds every consent of the example in order', () => {
    expect(clips.flatMap(({ uses }) => uses.consents).length).toBeGreaterThan(2)
    expect(checkConsents(clips, project, now)).toEqual([])
  })

  it('says which record no longer holds, at its place, once', () => {
    const consents = snapshot.value.consents.map((one) => (one.id === 'c-0001' ? { ...one, withdrawnOn: now } : one))
    const problems = checkConsents([...clips, ...clips], withSnapshot({ consents } as Partial<Snapshot>), now)
    expect(problems.map(({ ruleId, reason, line }) => [ruleId, reason, Number(line) > 1])).toEqual([
      [
        'clip-consent',
        'Unexpected answer `withdrawn` of consent `c-0001` for `clips` in `initiatief-de-lange-stoep`, expected one that holds on 2026-11-24',
        true,
      ],
    ])
    expect(problems[0]?.note).toBe('What was made with it goes by: film withdraw --consent c-0001')
  })

  it('does not take a record that is not there for a yes', () => {
    const problems = checkConsents(clips, withSnapshot({ consents: [] }), now)
    expect(problems[0]?.reason).toContain('Unexpected answer `unknown-consent`')
  })
})

describe('checkFigures', () => {
  it('finds the source of every figure, and publisher and year in the picture', () => {
    expect(checkFigures(clips, snapshot, project.sources)).toEqual([])
  })

  it('says which figure has a source that nobody can look up', () => {
    expect(checkFigures(clips, snapshot, new Set()).map(({ reason }) => reason)).toEqual([
      'Unexpected source `vzinfo-regio` of the figure `eenzaam-gezondheidsmonitor-2022`, expected one from sources.yaml',
    ])
  })

  it('says where a figure stands without its source', () => {
    const silent = clips.map((clip) => ({
      ...clip,
      scenes: clip.scenes.map((scene) =>
        scene.kind === 'statistic' ? { ...scene, source: ['ergens gelezen'] } : scene,
      ),
    }))
    expect(checkFigures(silent, snapshot, project.sources).map(({ ruleId }) => ruleId)).toEqual(['figure-source-shown'])
  })
})

describe('placeOfClip', () => {
  it.each([
    ['film', /film-script\.yaml$/],
    ['kaart-portiekkoffie', /portiekkoffie\.md$/],
    ['open-graph-portiekkoffie', /portiekkoffie\.md$/],
    ['initiatief-de-lange-stoep', /project\.json$/],
    ['les-001', /project\.json$/],
    ['week', /project\.json$/],
  ])('finds the words of %s', (id, file) => {
    expect(placeOfClip(id, project).file).toMatch(file)
  })

  it('points at the name of an initiative', () => {
    expect(placeOfClip('initiatief-de-lange-stoep', project).place).toBeDefined()
    expect(placeOfClip('week', project).place).toBeUndefined()
  })
})
