import type { Day } from '@drempel/core/calendar'
import { advisorWeights, matchAdvisors } from '@drempel/core/matching'
import { z } from 'zod'
import { callerOf } from '../access/caller-of.ts'
import type { Caller } from '../access/roles.ts'
import type { Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import { dutchDay } from '../http/dutch-day.ts'
import { answerProblem, problemSchema } from '../http/problem.ts'
import { initiativeRow, profileOfInitiative } from '../initiatives/initiative.ts'
import { versionAnswerSchema } from '../initiatives/routes.ts'
import { note } from '../journal/journal.ts'
import { readPersonal } from '../privacy/read-personal.ts'
import { answerChange, answered, idempotencyHeaders } from '../requests/change.ts'
import { changedSince, notThere } from '../requests/refused.ts'
import { ifMatchHeaders, readVersion, versionTag } from '../requests/version.ts'
import type { Store } from '../store/store.ts'
import { trajectoryRow } from '../trajectories/carry-out.ts'
import { advisorDetailsSchema, advisorSchema, exampleAdvisorDetails } from './advisor.ts'
import { readAdvisors } from './read-advisors.ts'

/** What the routes of advisors need. */
export interface AdvisorDependencies {
  readonly store: Store
  readonly now: () => Date
}

const MOST_BYTES = 16 * 1024
const idPath = z.strictObject({ id: z.string().max(64).describe('Reference of the account.') })
const ownOrCoordinator = 'A coordinator all; an advisor only themselves. Others get 404.'

/** All advisors. */
export const advisorsSchema = z.strictObject({
  items: z.array(advisorSchema).describe('Advisors who have a profile, by reference.'),
})

const reasons = z
  .array(
    z.strictObject({
      rule: z.string().describe('Rule that held.'),
      words: z.string().describe('Why, in one Dutch sentence.'),
    }),
  )
  .describe('Everything that stands in the way.')

/** Who fits a trajectory. */
export const advisorMatchesSchema = z.strictObject({
  ranked: z
    .array(
      z.strictObject({
        advisorId: z.string().describe('Reference of the advisor.'),
        score: z.number().describe('Sum of the points of the reasons. May be negative.'),
        reasons: z
          .array(
            z.strictObject({
              rule: z.enum(advisorWeights.map(({ rule }) => rule)).describe('Rule that held.'),
              points: z.number().describe('Points that it brought.'),
              words: z.string().describe('Why, in one Dutch sentence.'),
            }),
          )
          .describe('All that counted.'),
        sentence: z.string().describe('The reasons as one Dutch text.'),
      }),
    )
    .describe('Advisors who can be asked, best first. A proposal: the coordinator decides.'),
  excluded: z
    .array(z.strictObject({ advisorId: z.string().describe('Reference of the advisor.'), reasons }))
    .describe('Advisors who cannot be asked, by reference.'),
})

/** Advisors as far as giving them work goes. */
export function advisorRoutes(dependencies: AdvisorDependencies): Route[] {
  return [listRoute(dependencies), getRoute(dependencies), setRoute(dependencies), matchRoute(dependencies)]
}

const maySeeAdvisor = (caller: Caller, id: string) => caller.roles.includes('coordinator') || caller.id === id

function listRoute({ store, now }: AdvisorDependencies): Route {
  return {
    method: 'GET',
    path: '/v1/advisors',
    open: false,
    access: ['coordinator'],
    operation: {
      id: 'listAdvisors',
      group: 'Advisors',
      summary: 'See the advisors and what they have',
      description:
        'Their profiles, with what is open now, what came lately (91 days), and whether they finished the training.',
      answers: { 200: { description: 'The advisors.', schema: advisorsSchema } },
    },
    async answer(c) {
      const items = await readAdvisors(store.db, dutchDay(now()))
      const subject = items.map(({ id }) => id)
      await readPersonal(store.write, { at: now().toISOString(), by: callerOf(c).id, kind: 'advisor', subject })
      return answerPrivate(c, 200, { items })
    },
  }
}

function getRoute({ store, now }: AdvisorDependencies): Route {
  return {
    method: 'GET',
    path: '/v1/advisors/{id}',
    open: false,
    access: ['advisor', 'coordinator'],
    records: ownOrCoordinator,
    operation: {
      id: 'getAdvisor',
      group: 'Advisors',
      summary: 'See one advisor',
      description: 'Their profile, with what they have.',
      path: idPath,
      answers: {
        200: { description: 'The advisor.', schema: advisorSchema, headers: { etag: 'Its version, for `If-Match`.' } },
        404: { description: 'There is no such profile, or it is not yours.', schema: problemSchema },
      },
    },
    async answer(c) {
      const id = c.req.param('id') ?? ''
      const [advisor] = maySeeAdvisor(callerOf(c), id) ? await readAdvisors(store.db, dutchDay(now()), id) : []
      if (!advisor) return answerProblem(c, 404, { title: notThere.refused.title })
      await readPersonal(store.write, { at: now().toISOString(), by: callerOf(c).id, kind: 'advisor', subject: id })
      return answerPrivate(c, 200, advisor, { etag: versionTag(advisor.version) })
    },
  }
}

function setRoute({ store, now }: AdvisorDependencies): Route {
  return {
    method: 'PUT',
    path: '/v1/advisors/{id}',
    open: false,
    access: ['advisor', 'coordinator'],
    records: ownOrCoordinator,
    operation: {
      id: 'setAdvisor',
      group: 'Advisors',
      summary: 'Tell what an advisor can do and wants',
      description: 'Replaces all of it. The first time, send `If-Match: "v0"`.',
      path: idPath,
      headers: idempotencyHeaders.extend(ifMatchHeaders.shape),
      body: { schema: advisorDetailsSchema, example: exampleAdvisorDetails },
      answers: {
        200: { description: 'Done, and on disk.', schema: versionAnswerSchema, headers: { etag: 'Its version now.' } },
        404: { description: 'It is not yours.', schema: problemSchema },
        412: { description: 'Somebody changed it since you saw it.', schema: problemSchema },
        422: { description: 'The body is wrong, or the key came before with another.', schema: problemSchema },
        428: { description: '`If-Match` is missing.', schema: problemSchema },
      },
    },
    answer(c) {
      const seen = readVersion(c)
      if (!seen.ok) return seen.answer
      const caller = callerOf(c)
      const id = c.req.param('id') ?? ''
      return answerChange(
        c,
        { store, now },
        {
          schema: advisorDetailsSchema,
          mostBytes: MOST_BYTES,
          change: (details) => async (db) => {
            if (!maySeeAdvisor(caller, id)) return notThere
            const [version, profile] = [seen.value + 1, JSON.stringify(details)]
            const kept =
              seen.value === 0
                ? await db
                    .insertInto('advisor')
                    .values({ account_id: id, profile, version })
                    .onConflict((conflict) => conflict.column('account_id').doNothing())
                    .executeTakeFirst()
                : await db
                    .updateTable('advisor')
                    .set({ profile, version })
                    .where('account_id', '=', id)
                    .where('version', '=', seen.value)
                    .executeTakeFirst()
            const rows = 'numUpdatedRows' in kept ? kept.numUpdatedRows : kept.numInsertedOrUpdatedRows
            if (rows === 0n) {
              const now_ = await db
                .selectFrom('advisor')
                .where('account_id', '=', id)
                .select('version')
                .executeTakeFirst()
              return now_ ? changedSince(now_.version) : notThere
            }
            await note(db, { at: now().toISOString(), event: 'advisor-profile-set', subject: id, by: caller.id })
            return answered(200, { version }, { etag: versionTag(version) })
          },
        },
      )
    },
  }
}

function matchRoute({ store, now }: AdvisorDependencies): Route {
  return {
    method: 'GET',
    path: '/v1/trajectories/{id}/advisor-matches',
    open: false,
    access: ['coordinator'],
    operation: {
      id: 'matchAdvisors',
      group: 'Advisors',
      summary: 'Ask who fits a trajectory, and why',
      description:
        'Every advisor with a profile, ranked with reasons in Dutch, or left out with reasons. Nothing is decided: take the step `match`.',
      path: z.strictObject({ id: z.string().max(64).describe('Reference of the trajectory.') }),
      answers: {
        200: { description: 'Who fits.', schema: advisorMatchesSchema },
        404: { description: 'Nothing has this reference.', schema: problemSchema },
      },
    },
    async answer(c) {
      const row = await trajectoryRow(store.db, c.req.param('id') ?? '')
      const initiative = row && (await initiativeRow(store.db, row.initiative_id))
      if (!initiative) return answerProblem(c, 404, { title: notThere.refused.title })
      const day: Day = dutchDay(now())
      return answerPrivate(
        c,
        200,
        matchAdvisors(profileOfInitiative(initiative), await readAdvisors(store.db, day), { day }),
      )
    },
  }
}
