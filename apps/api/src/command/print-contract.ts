import { randomBytes } from 'node:crypto'
import { type ExitCode, exitCodes } from '@drempel/diagnostics'
import { renderRights, rightsTable } from '../access/rights-table.ts'
import { apiRoutes } from '../app.ts'
import { composeDocument } from '../contract/document.ts'
import type { Route } from '../contract/route.ts'
import { exampleSnapshot } from '../snapshot/snapshot.example.ts'
import { openStore } from '../store/store.ts'
import { version } from '../version.ts'

/** Prints the contract, OpenAPI 3.1. */
export const printContract = (print: (text: string) => void): Promise<ExitCode> =>
  withRoutes((routes) => print(`${JSON.stringify(composeDocument(routes, version), null, 2)}\n`))

/** Prints who may use what, as Markdown. */
export const printRights = (print: (text: string) => void): Promise<ExitCode> =>
  withRoutes((routes) => print(renderRights(rightsTable(routes))))

/** The routes without content and without the database of anybody: they are the same without. */
async function withRoutes(work: (routes: readonly Route[]) => void): Promise<ExitCode> {
  const store = await openStore({ file: ':memory:' })
  const routes = apiRoutes({
    content: {
      schemaVersion: 1,
      asOf: '2026-11-24',
      pieces: [],
      sources: [],
      helplines: [],
      statistics: [],
      guidance: { adviceBlocks: [], signals: [] },
      training: [],
      faq: [],
      glossary: [],
    },
    snapshot: exampleSnapshot,
    store,
    clock: { now: () => new Date(0), monotonicMs: () => 0 },
    randomBytes,
  })
  work(routes)
  await store.close()
  return exitCodes.fine
}
