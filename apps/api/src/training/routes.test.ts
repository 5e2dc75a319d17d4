import { criteria, trainingModuleIds } from '@drempel/core/training'
import { describe, expect, it } from 'vitest'
import { askAs } from '../../test/ask.ts'
import { exampleApp, exampleContent, exampleMoment } from '../../test/example-app.ts'
import { addMember } from '../accounts/members.ts'

/** A made-up module whose one question is answered with `true`. */
const module = (id: (typeof trainingModuleIds)[number]) => ({
  ...{ id, slug: `module-${id.toLowerCase()}`, title: `Module ${id}`, summary: 'Een verzonnen module.' },
  ...{ learningGoals: ['Je weet het.'], minutes: 10, lesson: [{ title: 'Les', body: 'Tekst.' }], exercises: [] },
  ...{ scenarios: [], pieces: ['welkom'], sources: ['project'] },
  quiz: {
    mastery: 0.8,
    questions: [
      {
        kind: 'true-false' as const,
        id: 'q1',
        prompt: 'Alleen zijn is niet hetzelfde als je eenzaam voelen.',
        answer: true,
        feedbackTrue: 'Klopt.',
        feedbackFalse: 'Toch wel.',
      },
    ],
  },
})
const content = { ...exampleContent, training: trainingModuleIds.map(module) }

async function house() {
  const { app, store } = await exampleApp({ content })
  return {
    app,
    store,
    ada: askAs(app, 'a-1: advisor'),
    ben: askAs(app, 'a-2: advisor'),
    cor: askAs(app, 'a-3: coordinator'),
  }
}
const scores = Object.fromEntries(criteria.map(({ id }) => [id, 2]))

describe('the training', () => {
  it('begins with everything missing', async () => {
    const { ada } = await house()
    const { json } = await ada.get('/v1/training/a-1')
    expect(json.certificate.missing).toHaveLength(9)
    expect(json.certificate.missing[0]).toEqual({
      rule: 'module-open',
      module: 'T1',
      words: 'Module T1 moet je nog doen.',
    })
  })

  it('keeps that somebody passed, the first time, and neither answers nor scores', async () => {
    const { ada, store } = await house()
    const answers = { module: 'T1', answers: { q1: true } }
    const { status, json } = await ada.post('/v1/training/a-1/quizzes', answers)
    expect([status, json.detail]).toEqual([409, 'Doe eerst de module zelf.'])
    await ada.post('/v1/training/a-1/modules', { module: 'T1', completedOn: '2026-11-20' })
    await ada.post('/v1/training/a-1/modules', { module: 'T1', completedOn: '2026-11-24' })
    expect((await ada.post('/v1/training/a-1/quizzes', { module: 'T1', answers: { q1: false } })).json).toEqual({
      share: 0,
      passed: false,
      missing: [],
      questions: [{ id: 'q1', outcome: 'wrong', feedback: ['Toch wel.'] }],
    })
    expect((await ada.post('/v1/training/a-1/quizzes', answers)).json.passed).toBe(true)
    expect((await ada.get('/v1/training/a-1')).json.modules).toEqual([
      { module: 'T1', completedOn: '2026-11-20', passedOn: '2026-11-25' },
    ])
    expect(JSON.stringify(await store.db.selectFrom('request').selectAll().execute())).not.toContain('q1')
  })

  it('is somebody’s own: others find nothing, a coordinator may look', async () => {
    const { ben, cor } = await house()
    expect((await ben.get('/v1/training/a-1')).status).toBe(404)
    expect((await ben.post('/v1/training/a-1/modules', { module: 'T1', completedOn: '2026-11-20' })).status).toBe(404)
    expect((await cor.get('/v1/training/a-1')).status).toBe(200)
  })

  it('knows no days to come, and nobody who observes themselves', async () => {
    const { ada, ben } = await house()
    const late = await ada.post('/v1/training/a-1/modules', { module: 'T1', completedOn: '2026-11-26' })
    expect([late.status, late.json.errors[0].pointer]).toEqual([422, '/completedOn'])
    expect((await ada.post('/v1/training/a-1/observations', { on: '2026-11-20', scores })).status).toBe(409)
    expect((await ben.post('/v1/training/a-1/observations', { on: '2026-11-26', scores })).status).toBe(422)
    expect((await ben.post('/v1/training/a-1/observations', { on: '2026-11-20', scores: {} })).status).toBe(422)
  })

  it('ends with a certificate to print, and before that tells what is missing', async () => {
    const { app, store, ada, ben } = await house()
    await store.write((db) =>
      addMember(
        db,
        'a-1',
        { name: 'Voorbeeld <b>Adviseur</b>', email: 'ada@voorbeeld.example', roles: ['advisor'] },
        { at: exampleMoment },
      ),
    )
    const early = await ada.get('/v1/training/a-1/certificate')
    expect([early.status, early.json.errors.length]).toEqual([409, 9])
    for (const id of trainingModuleIds) {
      await ada.post('/v1/training/a-1/modules', { module: id, completedOn: '2026-11-20' })
      await ada.post('/v1/training/a-1/quizzes', { module: id, answers: { q1: true } })
    }
    for (const on of ['2026-11-19', '2026-11-23']) await ben.post('/v1/training/a-1/observations', { on, scores })
    const page = await app.request('/v1/training/a-1/certificate', { headers: { 'x-test-caller': 'a-1: advisor' } })
    const html = await page.text()
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.headers.get('content-security-policy')).toMatch(/style-src 'sha256-/)
    expect(html).toContain('Voorbeeld &#x3C;b>Adviseur')
    expect(html).toContain('heeft op 25 november 2026 de training voor adviseurs afgerond')
    expect((await ben.get('/v1/training/a-1/certificate')).status).toBe(404)
    const read = await store.db.selectFrom('personal_read').select(['by', 'kind', 'subject']).execute()
    expect(read).toContainEqual({ by: 'a-1', kind: 'training', subject: 'a-1' })
  })
})
