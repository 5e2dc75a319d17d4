import type { Context } from 'hono'
import { z } from 'zod'
import { callerOf } from '../access/caller-of.ts'
import type { Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import { dutchDay } from '../http/dutch-day.ts'
import type { RequestState } from '../http/observe.ts'
import { answerProblem, problemSchema } from '../http/problem.ts'
import { note } from '../journal/journal.ts'
import { answerChange, answered, idempotencyHeaders, type Refused } from '../requests/change.ts'
import { changedSince, notThere } from '../requests/refused.ts'
import { ifMatchHeaders, readVersion, versionTag } from '../requests/version.ts'
import { nothingSchema } from '../sign-up/desk-routes.ts'
import { makeRecordId } from '../sign-up/reference.ts'
import type { Db, Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { makePatch } from './make-patch.ts'
import type { ReadPieceSource } from './piece-source.ts'
import { newProposalSchema, proposalAnswer, proposalKeptSchema, proposalSchema, proposalsSchema } from './proposal.ts'

/** What the routes of proposals need. */
export interface ProposalDependencies {
  readonly store: Store
  readonly now: () => Date
  readonly randomBytes: (length: number) => Uint8Array
  readonly readPieceSource: ReadPieceSource
}

const MOST_BYTES = 256 * 1024
const MOST_SHOWN = 500
const proposalPath = z.strictObject({ id: z.string().max(64).describe('Reference of the proposal.') })

/** From what initiatives learnt to a change of the toolkit. */
export const proposalRoutes = (dependencies: ProposalDependencies): Route[] => [
  listRoute(dependencies.store),
  proposeRoute(dependencies),
  getRoute(dependencies.store),
  decideRoute(dependencies, 'accept'),
  decideRoute(dependencies, 'decline'),
  patchRoute(dependencies.store),
]

const proposalRow = (db: Db, id: string): Promise<Tables['proposal'] | undefined> =>
  db.selectFrom('proposal').where('id', '=', id).selectAll().executeTakeFirst()

function listRoute(store: Store): Route {
  return {
    method: 'GET',
    path: '/v1/proposals',
    open: false,
    access: ['editor'],
    operation: {
      id: 'listProposals',
      group: 'Lessons',
      summary: 'See the proposals',
      description: `Open ones first, then by day; at most ${MOST_SHOWN}.`,
      answers: { 200: { description: 'The proposals.', schema: proposalsSchema } },
    },
    async answer(c) {
      const rows = await store.db
        .selectFrom('proposal')
        .selectAll()
        .orderBy('state', 'desc')
        .orderBy('proposed_on')
        .orderBy('id')
        .limit(MOST_SHOWN)
        .execute()
      return answerPrivate(c, 200, { items: rows.map(proposalAnswer) })
    },
  }
}

function getRoute(store: Store): Route {
  return {
    method: 'GET',
    path: '/v1/proposals/{id}',
    open: false,
    access: ['editor'],
    operation: {
      id: 'getProposal',
      group: 'Lessons',
      summary: 'See one proposal',
      description: 'With the text before and after.',
      path: proposalPath,
      answers: {
        200: {
          description: 'The proposal.',
          schema: proposalSchema,
          headers: { etag: 'Its version, for `If-Match`.' },
        },
        404: { description: 'Nothing has this reference.', schema: problemSchema },
      },
    },
    async answer(c) {
      const row = await proposalRow(store.db, c.req.param('id') ?? '')
      if (!row) return answerProblem(c, 404, notThere.refused)
      return answerPrivate(c, 200, proposalAnswer(row), { etag: versionTag(row.version) })
    },
  }
}

function patchRoute(store: Store): Route {
  return {
    method: 'GET',
    path: '/v1/proposals/{id}/patch',
    open: false,
    access: ['editor'],
    operation: {
      id: 'getPatch',
      group: 'Lessons',
      summary: 'Get the patch of an accepted proposal',
      description: 'A unified difference against the repository: `git apply` takes it as it is.',
      path: proposalPath,
      answers: {
        200: { description: 'The patch.', type: 'text/x-diff' },
        404: { description: 'There is no such proposal, or it was not accepted.', schema: problemSchema },
      },
    },
    async answer(c) {
      const row = await proposalRow(store.db, c.req.param('id') ?? '')
      if (row?.patch == null) return answerProblem(c, 404, notThere.refused)
      return c.body(row.patch, 200, {
        'content-type': 'text/x-diff; charset=utf-8',
        'content-disposition': `attachment; filename="${row.id}.patch"`,
        'cache-control': 'no-store',
      })
    },
  }
}

function proposeRoute({ store, now, randomBytes, readPieceSource }: ProposalDependencies): Route {
  return {
    method: 'POST',
    path: '/v1/proposals',
    open: false,
    access: ['editor'],
    operation: {
      id: 'proposeChange',
      group: 'Lessons',
      summary: 'Propose a change of a piece',
      description: 'From lessons that were shared. It is checked at once whether the change can be made.',
      headers: idempotencyHeaders,
      body: {
        schema: newProposalSchema,
        example: {
          piece: 'portiekkoffie',
          lessonIds: ['l-1'],
          reason: 'Een vaste plek bij de deur helpt.',
          before: 'Reken op een stille eerste keer.',
          after: 'Reken op een stille eerste keer, en sta op een vaste plek.',
        },
      },
      answers: {
        201: { description: 'Kept, and on disk.', schema: proposalKeptSchema, headers: { location: 'The proposal.' } },
        409: { description: 'The change cannot be made in the piece as it is now.', schema: problemSchema },
        422: { description: 'The body is wrong, or a lesson is not shared.', schema: problemSchema },
      },
    },
    answer: (c) =>
      answerChange(
        c,
        { store, now },
        {
          schema: newProposalSchema,
          mostBytes: MOST_BYTES,
          change: (body) => async (db) => {
            const credits = await creditsOf(db, body.lessonIds)
            if ('refused' in credits) return credits
            const id = makeRecordId('v', randomBytes)
            const made = await patchFor({ id, ...body }, credits.names, readPieceSource, now())
            if ('refused' in made) return made
            await db
              .insertInto('proposal')
              .values({
                id,
                piece: body.piece,
                lesson_ids: JSON.stringify(body.lessonIds),
                reason: body.reason,
                before: body.before,
                after: body.after,
                state: 'open',
                proposed_by: callerOf(c).id,
                proposed_on: dutchDay(now()),
                decided_by: null,
                decided_on: null,
                patch: null,
                version: 1,
              })
              .execute()
            await note(db, { at: now().toISOString(), event: 'change-proposed', subject: id, by: callerOf(c).id })
            const headers = { location: `/v1/proposals/${id}`, etag: versionTag(1) }
            return answered(201, { id, state: 'open', version: 1 }, headers)
          },
        },
      ),
  }
}

function decideRoute(dependencies: ProposalDependencies, verb: 'accept' | 'decline'): Route {
  return {
    method: 'POST',
    path: `/v1/proposals/{id}/${verb}`,
    open: false,
    access: ['editor'],
    operation: {
      id: `${verb}Proposal`,
      group: 'Lessons',
      summary: verb === 'accept' ? 'Accept a proposal' : 'Decline a proposal',
      description:
        verb === 'accept'
          ? 'Makes the patch against the piece as it is now: new words, one version more, the day, who is thanked, and a line for the list of changes.'
          : 'It stays in the list, so that everybody can see that it was weighed.',
      path: proposalPath,
      headers: idempotencyHeaders.extend(ifMatchHeaders.shape),
      body: { schema: nothingSchema, example: {} },
      answers: {
        200: { description: 'Done, and on disk.', schema: proposalKeptSchema, headers: { etag: 'Its version now.' } },
        404: { description: 'Nothing has this reference.', schema: problemSchema },
        409: { description: 'It was decided already, or the piece changed meanwhile.', schema: problemSchema },
        412: { description: 'Somebody changed it since you saw it.', schema: problemSchema },
        428: { description: '`If-Match` is missing.', schema: problemSchema },
      },
    },
    answer: (c) => decide(c, dependencies, verb),
  }
}

async function decide(
  c: Context<RequestState>,
  { store, now, readPieceSource }: ProposalDependencies,
  verb: 'accept' | 'decline',
): Promise<Response> {
  const seen = readVersion(c)
  if (!seen.ok) return seen.answer
  return answerChange(
    c,
    { store, now },
    {
      schema: nothingSchema,
      mostBytes: MOST_BYTES,
      change: () => async (db) => {
        const row = await proposalRow(db, c.req.param('id') ?? '')
        if (!row) return notThere
        if (row.version !== seen.value) return changedSince(row.version)
        if (row.state !== 'open') return decidedAlready
        const made = verb === 'accept' ? await patchOfRow(db, row, readPieceSource, now()) : { patch: null }
        if ('refused' in made) return made
        const state = verb === 'accept' ? 'accepted' : 'declined'
        const version = row.version + 1
        const { numUpdatedRows } = await db
          .updateTable('proposal')
          .set({ state, patch: made.patch, decided_by: callerOf(c).id, decided_on: dutchDay(now()), version })
          .where('id', '=', row.id)
          .where('version', '=', row.version)
          .executeTakeFirst()
        if (numUpdatedRows === 0n) return changedSince(version)
        await note(db, { at: now().toISOString(), event: `proposal-${state}`, subject: row.id, by: callerOf(c).id })
        return answered(200, { id: row.id, state, version }, { etag: versionTag(version) })
      },
    },
  )
}

async function patchOfRow(db: Db, row: Tables['proposal'], read: ReadPieceSource, now: Date) {
  const credits = await creditsOf(db, JSON.parse(row.lesson_ids))
  return 'refused' in credits ? credits : patchFor(row, credits.names, read, now)
}

async function patchFor(
  proposal: Pick<Tables['proposal'], 'id' | 'piece' | 'before' | 'after' | 'reason'>,
  credits: readonly (string | null)[],
  read: ReadPieceSource,
  now: Date,
): Promise<{ readonly patch: string } | Refused> {
  const source = await read(proposal.piece)
  if (!source) return { refused: { status: 409, title: 'Dit stuk staat niet in de toolkit.' } }
  const made = await makePatch(proposal, source, credits, dutchDay(now))
  return made.ok ? made : { refused: { status: 409, title: 'Deze wijziging kan niet.', detail: made.words } }
}

/** The names under which lessons are passed on; refuses those that are not, or no longer. */
async function creditsOf(
  db: Db,
  ids: readonly string[],
): Promise<{ readonly names: readonly (string | null)[] } | Refused> {
  const rows = await db.selectFrom('lesson').where('id', 'in', ids).where('shared', '=', 1).selectAll().execute()
  const errors = ids.flatMap((id, index) =>
    rows.some((row) => row.id === id) ? [] : [{ pointer: `/lessonIds/${index}`, reason: 'expected a shared lesson' }],
  )
  if (errors.length > 0) return { refused: { status: 422, title: 'A lesson is not shared.', errors } }
  return { names: ids.map((id) => rows.find((row) => row.id === id)?.credit ?? null) }
}

const decidedAlready: Refused = { refused: { status: 409, title: 'Over dit voorstel is al besloten.' } }
