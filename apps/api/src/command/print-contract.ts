import { randomBytes } from 'node:crypto'
import { type ExitCode, exitCodes } from '@drempel/diagnostics'
import { apiRoutes } from '../app.ts'
import { composeDocument } from '../contract/document.ts'
import { exampleSnapshot } from '../snapshot/snapshot.example.ts'
import { openStore } from '../store/store.ts'
import { version } from '../version.ts'

/** Prints the contract, OpenAPI 3.1. It needs no content and no database of anybody: routes are the same without. */
export async function printContract(print: (text: string) => void): Promise<ExitCode> {
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
  print(`${JSON.stringify(composeDocument(routes, version), null, 2)}\n`)
  await store.close()
  return exitCodes.fine
}
