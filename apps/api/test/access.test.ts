import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { type Asker, askers, renderRights, rightsTable } from '../src/access/rights-table.ts'
import { apiRoutes } from '../src/app.ts'
import { exampleSnapshot } from '../src/snapshot/snapshot.example.ts'
import { exampleApp, exampleContent, exampleMoment } from './example-app.ts'

const { app, store } = await exampleApp()
const routes = apiRoutes({
  content: exampleContent,
  snapshot: exampleSnapshot,
  store,
  clock: { now: () => new Date(exampleMoment), monotonicMs: () => 0 },
  randomBytes: (length) => new Uint8Array(length),
})
const table = rightsTable(routes)

/** Asks a route as somebody; with a body that is JSON and means nothing. */
async function ask(route: string, asker: Asker): Promise<number> {
  const [method = '', path = ''] = route.split(' ')
  const answer = await app.request(path.replace(/\{\w+\}/g, 'niets'), {
    method,
    headers: {
      ...(asker === 'nobody' ? {} : { 'x-test-caller': `${asker}: ${asker}` }),
      ...(method === 'GET' ? {} : { 'content-type': 'application/json', 'if-match': '"v1"' }),
    },
    ...(method === 'GET' ? {} : { body: '{}' }),
  })
  return answer.status
}

describe('the table of rights', () => {
  it('is written down, so that a new route shows who may use it', async () => {
    const written = await readFile(new URL('../src/access/RIGHTS.md', import.meta.url), 'utf8')
    // Mend it with `node apps/api/src/main.ts access > apps/api/src/access/RIGHTS.md`, and look at what changed.
    expect(renderRights(table)).toBe(written)
  })

  it.each(askers)('is what the app does when %s asks', async (asker) => {
    for (const { route, rights } of table) {
      const status = await ask(route, asker)
      const right = rights[asker]
      if (right === 'yes') expect([401, 403], `${route} said ${status}`).not.toContain(status)
      else expect(String(status), route).toBe(right)
      expect(status, route).not.toBe(500)
    }
  })

  it('asks who somebody is before it looks at what they send', async () => {
    for (const { route, rights } of table.filter(({ rights }) => rights.nobody === '401')) {
      const [method = '', path = ''] = route.split(' ')
      const answer = await app.request(path.replace(/\{\w+\}/g, '%00'), { method, body: method === 'GET' ? null : '{' })
      expect(String(answer.status), route).toBe(rights.nobody)
    }
  })

  it('gives no route of personal data to everybody', () => {
    const open = table.filter(({ rights }) => rights.nobody === 'yes').map(({ route }) => route)
    const words = /member|privacy|trajector|note|letter|contact|person|advisor|training/
    expect(open.filter((route) => words.test(route))).toEqual([])
  })
})
