import { exampleSnapshotFile } from '@drempel/content'
import type { Snapshot } from '@drempel/core/snapshot'
import { parseYaml } from '@drempel/diagnostics'
import { clipCatalogue, type Format, formats, framesPerSecond } from '@drempel/storyboard'
import { describe, expect, it } from 'vitest'
import { mediaListSchema } from '../read/media-list.ts'
import { type Project, readProject } from '../read/read-project.ts'
import { composeClips } from './compose-clips.ts'
import { materialOf } from './material-of.ts'
import { permittedMedia } from './permitted-media.ts'

const now = '2026-11-24'
const shapes = Object.keys(formats) as Format[]
const project = await readProject(exampleSnapshotFile, { voice: '/nowhere', media: '/nowhere' })
const rulesOf = (one: Project, ids: string[], day: typeof now | '2027-11-24' = now) =>
  composeClips(one, { ids, formats: ['16:9'] }, day).problems.map(({ ruleId, line }) =>
    `${ruleId} ${line ?? ''}`.trim(),
  )
const withSnapshot = (change: Partial<Snapshot>): Project =>
  project.snapshot
    ? { ...project, snapshot: { ...project.snapshot, value: { ...project.snapshot.value, ...change } } }
    : project

describe('the film and all clips of the example', () => {
  it('can be made in Dutch and English, in every shape, and break no norm', () => {
    const { material } = materialOf(project, now)
    const ids = material ? clipCatalogue(material).map(({ id }) => id) : []
    const { clips, problems } = composeClips(project, { ids, formats: shapes, locales: ['nl', 'en'] }, now)
    expect(problems.map(String)).toEqual([])
    expect(ids.length).toBeGreaterThan(90)
    expect(clips).toHaveLength((ids.length - 1) * 8 + 2)
  })

  it.each(['nl', 'en'] as const)('take about two and a half minutes for the film, without a voice, in %s', (locale) => {
    const { clips } = composeClips(project, { ids: ['film'], formats: shapes, locales: [locale] }, now)
    expect(clips).toHaveLength(1)
    const seconds = (clips[0]?.durationFrames ?? 0) / framesPerSecond
    expect(seconds).toBeGreaterThan(140)
    expect(seconds).toBeLessThan(165)
  })

  it('are at first a set that a person can look through: no more than one of each sort, and every initiative', () => {
    const { clips } = composeClips(project, { formats: ['16:9'] }, now)
    const others = clips.filter(({ id }) => !id.startsWith('initiatief-'))
    expect(others.map(({ id }) => id)).toEqual([
      'film',
      'de-kaart',
      'cijfer',
      'adviseurs',
      'week',
      'kaart-de-eerste-tien-minuten',
      'kaart-portiekkoffie',
      'kaart-vraag-eens-iets',
      'verhaal-de-jongen-van-drie-hoog',
      'les-001',
    ])
  })

  it('know every consent that they use', () => {
    const { clips } = composeClips(project, { formats: ['16:9'] }, now)
    const known = new Set(project.snapshot?.value.consents.map(({ id }) => id))
    const used = clips.flatMap(({ uses }) => uses.consents)
    expect(used.length).toBeGreaterThan(10)
    for (const id of used) expect(known).toContain(id)
  })
})

describe('composeClips', () => {
  it('makes nothing in English of a figure that was corrected since its English words were written, and says where', () => {
    const statistics = (project.snapshot?.value.statistics ?? []).map((one) =>
      one.id === 'eenzaam-gezondheidsmonitor-2022' ? { ...one, value: 0.46, shown: '46%' } : one,
    )
    const corrected = withSnapshot({ statistics })
    const made = (locale: 'nl' | 'en') =>
      composeClips(corrected, { ids: ['film'], formats: ['16:9'], locales: [locale] }, now)
    expect(made('nl').clips[0]?.speech[0]?.text).toContain('voelde 46 procent van de volwassenen zich eenzaam')
    expect(made('en').clips).toEqual([])
    expect(made('en').problems.map(({ ruleId, line, fatal }) => [ruleId, line, fatal])).toEqual([
      ['clip-english-figure', expect.any(Number), true],
    ])
  })

  it('keeps the length of the film with nobody, one group, no quotes and no lessons', () => {
    const changes: Partial<Snapshot>[] = [
      { provinces: [], initiatives: [] },
      { provinces: [{ province: 'groningen', initiatives: 1 }], initiatives: [] },
      { quotes: [] },
      { quotes: [], lessons: [] },
    ]
    for (const change of changes)
      for (const { durationFrames } of composeClips(
        withSnapshot(change),
        { ids: ['film'], formats: ['16:9'], locales: ['nl', 'en'] },
        now,
      ).clips) {
        expect(durationFrames / framesPerSecond).toBeGreaterThan(140)
        expect(durationFrames / framesPerSecond).toBeLessThan(165)
      }
  })

  it('says where a figure is missing, once for all shapes', () => {
    const { clips, problems } = composeClips(
      withSnapshot({ statistics: [] }),
      { ids: ['de-kaart'], formats: shapes },
      now,
    )
    expect(clips).toEqual([])
    expect(problems.map(({ ruleId, line }) => [ruleId, line])).toEqual([['clip-statistic', expect.any(Number)]])
  })

  it('shows no number that nobody checked for half a year', () => {
    expect(rulesOf(project, ['week'], '2027-11-24')).toEqual([expect.stringMatching(/^helpline-date \d+$/)])
  })

  it('names an initiative that withdrew between check and render, at its place in the data', () => {
    const withdrawn = project.snapshot?.value.consents.map((one) => ({ ...one, withdrawnOn: now })) ?? []
    const snapshot = withSnapshot({ consents: withdrawn as Snapshot['consents'] })
    expect(rulesOf(snapshot, ['initiatief-de-lange-stoep'])).toEqual([expect.stringMatching(/^clip-consent \d+$/)])
  })

  it('only warns of a clip that is not made in English', () => {
    const untranslated: Project = {
      ...project,
      pieces: project.pieces.map((one) => {
        const { english: _, ...value } = one.value
        return { ...one, value: value as typeof one.value }
      }),
    }
    const { clips, problems } = composeClips(
      untranslated,
      { ids: ['kaart-portiekkoffie'], formats: ['16:9'], locales: ['nl', 'en'] },
      now,
    )
    expect(clips.map(({ locale }) => locale)).toEqual(['nl'])
    expect(problems.map(({ ruleId, fatal, file }) => [ruleId, fatal, file?.endsWith('portiekkoffie.md')])).toEqual([
      ['clip-english', false, true],
    ])
  })
})

describe('permittedMedia', () => {
  const yaml = `media:
  - { file: tafel.jpg, scene: film/opening, alt: Een tafel., credit: Voorbeeld, consentId: c-9001 }
  - { file: straat.jpg, scene: week/week, alt: Een straat., credit: Voorbeeld, recognisable: false }
consents:
  - { id: c-9001, uses: [film], level: full, textVersion: 2026-09, givenOn: 2026-10-01 }
`
  const pictures = (text: string): Project => {
    const parsed = parseYaml(text, { file: 'media.yaml' })
    return { ...project, media: { file: 'media.yaml', value: mediaListSchema.parse(parsed.value), text: parsed } }
  }
  const answers = (text: string) => {
    const { items, problems } = permittedMedia(pictures(text), now)
    return [items.map(({ file }) => file), problems.map(({ line, reason }) => `${line} ${reason}`)]
  }

  it('are pictures of nobody, and of who agrees to this use today', () => {
    expect(answers(yaml)).toEqual([['tafel.jpg', 'straat.jpg'], []])
  })

  it('are not pictures of who agreed to something else, took it back, or is not known', () => {
    const refused = (reason: string) => [
      ['straat.jpg'],
      [`2 Unexpected \`tafel.jpg\` in ${reason}, expected a consent that holds on 2026-11-24`],
    ]
    expect(answers(yaml.replace('film/opening', 'week/end'))).toEqual(
      refused('`week/end`: consent `c-9001` says `not-for-this-use` for `clips`'),
    )
    expect(answers(yaml.replace('2026-10-01 }', '2026-10-01, withdrawnOn: 2026-11-24 }'))).toEqual(
      refused('`film/opening`: consent `c-9001` says `withdrawn` for `film`'),
    )
    expect(answers(yaml.replace('id: c-9001, uses', 'id: c-9002, uses'))).toEqual(
      refused('`film/opening`: no record `c-9001`'),
    )
  })
})
