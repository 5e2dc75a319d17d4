import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toCsl, toolkitContentSchema } from '@drempel/core/toolkit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plainTheme } from '../test/plain-theme.ts'
import { openWorkshop, type Workshop } from '../test/workshop.ts'
import { buildSite, loadMaterial } from './build-site.ts'

const now = '2026-11-24'
let workshop: Workshop
beforeEach(async () => {
  workshop = await openWorkshop()
})
afterEach(() => workshop.clear())

const config = () => ({
  title: 'Voorbeeld',
  description: 'Een verzonnen toolkit.',
  content: join(workshop.folder, 'content'),
  snapshot: join(workshop.folder, 'project.json'),
  out: workshop.site,
  theme: plainTheme,
})
const reasons = async () =>
  (await loadMaterial(config(), now, workshop.folder)).problems.map(
    ({ file, line, column, reason }) => `${file}:${line}:${column} ${reason}`,
  )
const published = async (name: string) => JSON.parse(await readFile(join(workshop.site, name), 'utf8'))

const signal = `- id: stil
  notice: Iemand is stil
  examples: [Iemand zegt niets.]
  firstDo: [Ga ernaast zitten.]
  whoHelps: [Dit kunnen jullie zelf.]
  pace: in-time
  helplines: [luisterlijn]
`
const question = '- { id: mag-dat, question: Mag dat?, short: Ja., answer: "Ja, dat mag." }\n'
const term = '- { id: bankje, term: bankje, meaning: Een plank om op te zitten. }\n'
const meeting = `title: Bijeenkomst
purpose: Delen wat we leerden.
minutes: 15
parts:
  - { id: inloop, minutes: 15, title: Inloop, what: Er is koffie., pieces: [al-gebruikt] }
`

describe('files that a toolkit may have or not', () => {
  it('misses nothing when they are not there', async () => {
    expect(await reasons()).toEqual([])
    expect(await buildSite(config(), now, workshop.folder)).toMatchObject({ problems: [] })
    const content = toolkitContentSchema.parse(await published('content.json'))
    expect(content).toMatchObject({ guidance: { adviceBlocks: [], signals: [] }, training: [], faq: [], glossary: [] })
    expect(content).not.toHaveProperty('meeting')
  })

  it('publishes them in content.json when they are there', async () => {
    await workshop.write('content/guidance/signals.yaml', signal)
    await workshop.write('content/faq.yaml', question)
    await workshop.write('content/glossary.yaml', term)
    await workshop.write('content/meeting.yaml', meeting)
    expect(await reasons()).toEqual([])
    await buildSite(config(), now, workshop.folder)
    const content = toolkitContentSchema.parse(await published('content.json'))
    expect(content.guidance.signals).toMatchObject([{ id: 'stil', helplines: ['luisterlijn'], pieces: [] }])
    expect(content.faq.map(({ id }) => id)).toEqual(['mag-dat'])
    expect(content.glossary.map(({ id }) => id)).toEqual(['bankje'])
    expect(content.meeting?.parts).toHaveLength(1)
  })

  it.each([
    [
      'guidance/signals.yaml',
      signal.replace('in-time', 'ooit'),
      '6:9 Unexpected `ooit` for `0.pace`, expected `at-once`, `this-week`, `in-time`',
    ],
    [
      'guidance/advice-blocks.yaml',
      '- id: een\n  kind: contact\n  fits: { about: always }\n  sentences:\n    - Bel {wie}.\n',
      '5:7 Unexpected `Bel {wie}.` for `0.sentences.0`, expected every slot in `slots`, and not `{wie}`',
    ],
    [
      'meeting.yaml',
      meeting.replace('15', '20'),
      '3:10 Unexpected `20` for `minutes`, expected 15, the minutes of the parts together',
    ],
    ['faq.yaml', `${question}${question}`, '2:9 Unexpected second `mag-dat` in this list, expected every name once'],
    [
      'glossary.yaml',
      '- [',
      '1:4 Unexpected notation in YAML: flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
    ['film-script.yaml', '', '1:1 Unexpected nothing, expected an object'],
    ['training/t1.yaml', 'id: T1\nkleur: geel\n', '2:1 Unexpected key `kleur`'],
  ])('says where %s is wrong', async (file, text, problem) => {
    await workshop.write(`content/${file}`, text)
    expect(await reasons()).toContainEqual(`content/${file}:${problem}`)
  })

  it('keeps a broken one from being published', async () => {
    await workshop.write('content/film-script.yaml', 'title: Film\n')
    const { files } = await buildSite(config(), now, workshop.folder)
    expect(files).toBeUndefined()
  })
})

it('publishes the sources for reference managers', async () => {
  await buildSite(config(), now, workshop.folder)
  const { sources } = toolkitContentSchema.parse(await published('content.json'))
  expect(sources).toHaveLength(1)
  expect(await published('sources.csl.json')).toEqual(
    sources.map((source) => JSON.parse(JSON.stringify(toCsl(source)))),
  )
})
