import { randomBytes } from 'node:crypto'
import type { Piece, ToolkitContent } from '@drempel/core/toolkit'
import { type Caller, roleSchema } from '../src/access/roles.ts'
import { createApp, type Dependencies } from '../src/app.ts'
import type { LogLine } from '../src/http/log.ts'
import { examplePiece } from '../src/pieces/piece.example.ts'
import { exampleSnapshot } from '../src/snapshot/snapshot.example.ts'
import { openStore } from '../src/store/store.ts'

/** A fictional card with some fields of its own. */
export const card = (fields: Partial<Piece>): Piece => ({ ...examplePiece, ...fields }) as Piece

/** Five fictional pieces: three that are listed, a draft and one that was retired. Out of order on purpose. */
export const exampleContent: ToolkitContent = {
  schemaVersion: 1,
  asOf: '2026-11-24',
  pieces: [
    card({ id: 'D01', slug: 'portiekkoffie', theme: 'do', title: 'Portiekkoffie', goals: ['network', 'belonging'] }),
    card({ id: 'A01', slug: 'een-kop', theme: 'understand', title: 'Eén kop', goals: ['meaning'], elements: ['role'] }),
    card({ id: 'C01', slug: 'welkom', title: 'Welkom', summary: 'Naar binnen met één zin.' }),
    card({ id: 'E01', slug: 'concept', title: 'Concept', status: 'draft' }),
    card({ id: 'F01', slug: 'vroeger', title: 'Vroeger', status: 'retired' }),
  ],
  sources: [],
  helplines: [],
  statistics: [],
  guidance: { adviceBlocks: [], signals: [] },
  training: [],
  faq: [],
  glossary: [],
}

/** Moment at which the example app lives: half past midnight on 25 November in the Netherlands. */
export const exampleMoment = '2026-11-24T23:30:00.000Z'

/** For tests of what happens after somebody logged in: a header says who asks, `ada: advisor coordinator`. */
const identifyByHeader = async (headers: Headers): Promise<Caller | undefined> => {
  const [id, roles] = headers.get('x-test-caller')?.split(': ') ?? []
  return id && roles ? { id, roles: roles.split(' ').map((role) => roleSchema.parse(role)) } : undefined
}

/** The app on a store in memory, with everything that it logged. */
export async function exampleApp(changed: Partial<Dependencies> = {}) {
  const lines: LogLine[] = []
  const store = changed.store ?? (await openStore({ file: ':memory:' }))
  let ms = 0
  const app = createApp({
    content: exampleContent,
    snapshot: exampleSnapshot,
    store,
    identify: identifyByHeader,
    clock: { now: () => new Date(exampleMoment), monotonicMs: () => ms++ },
    randomBytes,
    log: (line) => lines.push(line),
    ...changed,
  })
  return { app, store, lines }
}

/** An answer, read whole. */
export async function readAnswer(answer: Response | Promise<Response>) {
  const response = await answer
  const text = await response.text()
  const json = response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : undefined
  return { status: response.status, headers: response.headers, text, json }
}
