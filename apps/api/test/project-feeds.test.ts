import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { exampleSnapshotFile } from '@drempel/content'
import type { Snapshot } from '@drempel/core/snapshot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleGiven } from '../src/consents/consent-answer.ts'
import { dutchDay } from '../src/http/dutch-day.ts'
import { exampleSignUp } from '../src/sign-up/sign-up.ts'
import { askAs } from './ask.ts'
import { exampleApp, exampleContent, exampleMoment } from './example-app.ts'

const root = join(import.meta.dirname, '../../..')
const today = dutchDay(new Date(exampleMoment))
let folder = ''
let file = ''
let snapshot: Snapshot

/** Runs a program of the house from its root, and gives what it printed. A program that finds a problem fails the test. */
const run = async (program: string, ...args: string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, [join(root, program), ...args], { cwd: root, maxBuffer: 2 ** 26 }))
    .stdout

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drempel-project-'))
  file = join(folder, 'project.json')
  // Figures come from the published toolkit; here from the example project, which has those that the film shows.
  const { statistics } = JSON.parse(await readFile(exampleSnapshotFile, 'utf8')) as Snapshot
  const { app } = await exampleApp({ content: { ...exampleContent, statistics } })
  const [anybody, cor, com] = [askAs(app), askAs(app, 'cor: coordinator'), askAs(app, 'com: communications')]
  const { id: subjectId } = (await com.post('/v1/persons', { name: 'V. Persoon', email: null, phone: null })).json
  const uses = ['site', 'booklet', 'film', 'clips', 'social']
  const given = { ...exampleGiven, subjectId, uses, on: '2026-11-01' }
  const { id: consentId } = (await com.post('/v1/consents', given)).json
  const provinces = ['drenthe', 'zeeland', 'zeeland', 'utrecht'] as const
  for (const [index, province] of provinces.entries()) {
    const signUp = { ...exampleSignUp, initiativeName: `Voorbeeldtafel ${index + 1}`, province }
    const { reference } = (await anybody.post('/v1/sign-ups', signUp)).json
    const { initiativeId } = (await cor.post(`/v1/sign-ups/${reference}/accept`, {})).json
    if (index < 2) await com.put(`/v1/initiatives/${initiativeId}/naming`, { consentId }, 1)
  }
  for (const text of ['Ik kom volgende week weer.', 'Ik had nooit gedacht dat ik zou blijven.']) {
    await com.post('/v1/quotes', { text, speaker: 'een buurvrouw', consentId })
  }
  const { text, json } = await com.get('/v1/project.json')
  snapshot = json
  await writeFile(file, text)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What the API exports goes into the other rooms unchanged. Here by their command lines, as people use them. */
describe('the exported project data', () => {
  it('have something in them', () => {
    expect(snapshot.initiatives).toHaveLength(2)
    expect(snapshot.quotes).toHaveLength(2)
  })

  it('feed the film', async () => {
    const said = JSON.parse(
      await run('videos/film/src/main.ts', 'check', 'film', '--quick', '--json', '--snapshot', file, '--now', today),
    )
    expect(JSON.stringify(said)).not.toMatch(/"severity":"error"/)
  }, 120_000)

  it('feed the campaign', async () => {
    const plan = await run('packages/campaign/src/main.ts', 'plan', '--json', '--snapshot', file, '--now', today)
    expect(JSON.parse(plan)).toBeTypeOf('object')
  }, 120_000)

  it('feed the site', async () => {
    const config = join(folder, 'toolkit.config.ts')
    const site = JSON.stringify(join(root, 'apps/site/toolkit.config.ts'))
    await writeFile(
      config,
      `import { config as site } from ${site}\nexport const config = { ...site, snapshot: ${JSON.stringify(file)} }\n`,
    )
    const report = await run('packages/toolkit/src/main.ts', 'check', '--json', '--config', config, '--now', today)
    expect(report).not.toMatch(/"severity":\s*"error"/)
  }, 120_000)
})
