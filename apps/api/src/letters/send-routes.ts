import { daySchema } from '@drempel/core/calendar'
import type { Context } from 'hono'
import { z } from 'zod'
import { callerOf } from '../access/caller-of.ts'
import type { Route } from '../contract/route.ts'
import type { RequestState } from '../http/observe.ts'
import { note } from '../journal/journal.ts'
import { addMail } from '../mail/add-mail.ts'
import { answerChange, answered, idempotencyHeaders, type Refused } from '../requests/change.ts'
import { changedSince, notThere, refusedFor } from '../requests/refused.ts'
import { ifMatchHeaders, readVersion, versionTag } from '../requests/version.ts'
import { makeRecordId } from '../sign-up/reference.ts'
import type { Db } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { type CarriedOut, carryOut } from '../trajectories/carry-out.ts'
import { doingNow } from '../trajectories/doing.ts'
import { changeRefusals, ownRecords, ownTrajectory, trajectoryPath } from '../trajectories/own-trajectory.ts'
import { hasAddress } from './addressee.ts'
import { changeLetter, digestOf, letterIn, letterRow } from './keep-letter.ts'
import type { LetterDependencies } from './letter-dependencies.ts'
import { materialOf } from './letter-material.ts'

const MOST_BYTES = 1024

const on = daySchema.describe('Day on which it happened, in the Netherlands.')
const way = z.enum(['mail', 'post']).describe('`mail`: by e-mail, with the PDF. `post`: printed and posted by hand.')

/** The letter is finished. */
export const finishLetterSchema = z.strictObject({ on })
/** The letter goes to the initiative. */
export const sendLetterSchema = z.strictObject({ on, way })
/** The letter goes to the initiative once more. */
export const sendLetterAgainSchema = z.strictObject({ way })

/** Where trajectory and letter stand after a step with the letter. */
export const letterStepSchema = z.strictObject({
  stage: z.string().describe('Where the trajectory stands now.'),
  trajectoryVersion: z.int().describe('Version of the trajectory now.'),
  version: z.int().describe('Version of the letter now; the `ETag` says the same.'),
})

/** Finishing a letter, and sending it. */
export function sendRoutes(dependencies: LetterDependencies): Route[] {
  return [finishRoute(dependencies), sendRoute(dependencies), sendAgainRoute(dependencies)]
}

const answers = {
  200: { description: 'Done, and on disk.', schema: letterStepSchema, headers: { etag: 'Version of the letter now.' } },
  ...changeRefusals,
}

function finishRoute(dependencies: LetterDependencies): Route {
  const material = materialOf(dependencies.content)
  return {
    method: 'POST',
    path: '/v1/trajectories/{id}/letter/finish',
    open: false,
    access: ['advisor', 'coordinator'],
    records: ownRecords,
    operation: {
      id: 'finishLetter',
      group: 'Advice',
      summary: 'Finish the letter',
      description:
        'The draft as it is kept passes the quality gates, or is refused with every reason. From then on its words stand still until it is finished again; a reader reads exactly these.',
      path: trajectoryPath,
      headers: idempotencyHeaders.extend(ifMatchHeaders.shape),
      body: { schema: finishLetterSchema, example: { on: '2026-11-24' } },
      answers,
    },
    answer: (c) =>
      changeSeen(c, dependencies, finishLetterSchema, async (body, db, { row, seen, doing }) => {
        const letter = letterIn(row.draft)
        const digest = digestOf(letter)
        const command = { kind: 'draft-advice', on: body.on, digest, letter } as const
        const result = await carryOut(db, row.trajectory_id, command, undefined, { ...doing, material })
        if (!result.ok) return refusedFor(result)
        return stepped(result, await changeLetter(db, row.trajectory_id, seen, { finished: row.draft, digest }))
      }),
  }
}

function sendRoute(dependencies: LetterDependencies): Route {
  return {
    method: 'POST',
    path: '/v1/trajectories/{id}/letter/send',
    open: false,
    access: ['advisor', 'coordinator'],
    records: ownRecords,
    operation: {
      id: 'sendLetter',
      group: 'Advice',
      summary: 'Send the letter',
      description:
        'Exactly as the second reader read it. That it was sent and that a mail must go out are kept together; the mail follows within seconds. Without an e-mail address: print it and post it.',
      path: trajectoryPath,
      headers: idempotencyHeaders.extend(ifMatchHeaders.shape),
      body: { schema: sendLetterSchema, example: { on: '2026-11-24', way: 'mail' } },
      answers,
    },
    answer: (c) =>
      changeSeen(c, dependencies, sendLetterSchema, async (body, db, { row, seen, doing, now }) => {
        const refused = await cannotGo(db, dependencies, row.trajectory_id, body.way)
        if (refused) return refused
        // The core knows which letter was read; one that was never finished has no fingerprint that it knows.
        const command = {
          kind: 'send-advice',
          on: body.on,
          digest: row.digest ?? digestOf(letterIn(row.draft)),
        } as const
        const result = await carryOut(db, row.trajectory_id, command, undefined, doing)
        if (!result.ok) return refusedFor(result)
        return stepped(result, await letGo(db, dependencies, row.trajectory_id, seen, body.way, now))
      }),
  }
}

function sendAgainRoute(dependencies: LetterDependencies): Route {
  return {
    method: 'POST',
    path: '/v1/trajectories/{id}/letter/send-again',
    open: false,
    access: ['advisor', 'coordinator'],
    records: ownRecords,
    operation: {
      id: 'sendLetterAgain',
      group: 'Advice',
      summary: 'Send the letter once more',
      description: 'The same words, such as after the e-mail address turned out to be wrong. The day of sending stays.',
      path: trajectoryPath,
      headers: idempotencyHeaders.extend(ifMatchHeaders.shape),
      body: { schema: sendLetterAgainSchema, example: { way: 'post' } },
      answers,
    },
    answer: (c) =>
      changeSeen(c, dependencies, sendLetterAgainSchema, async (body, db, { row, trajectory, seen, doing, now }) => {
        if (row.sent_way === null) return neverSent
        const refused = await cannotGo(db, dependencies, row.trajectory_id, body.way)
        if (refused) return refused
        await note(db, { at: doing.at, event: 'advice-sent-again', subject: row.trajectory_id, by: doing.by })
        const kept = await letGo(db, dependencies, row.trajectory_id, seen, body.way, now)
        if ('refused' in kept) return kept
        const { stage, version } = trajectory
        return answered(200, { stage, trajectoryVersion: version, ...kept }, { etag: versionTag(kept.version) })
      }),
  }
}

/** Keeps how the letter went, and sees to the mail. */
async function letGo(
  db: Db,
  { randomBytes }: LetterDependencies,
  trajectoryId: string,
  seen: number,
  way: 'mail' | 'post',
  now: Date,
): Promise<{ readonly version: number } | Refused> {
  if (way === 'post') return changeLetter(db, trajectoryId, seen, { sent_way: way, mail_id: null })
  const id = makeRecordId('m', randomBytes)
  await addMail(db, { id, kind: 'advice', subject: trajectoryId, now })
  return changeLetter(db, trajectoryId, seen, { sent_way: way, mail_id: id })
}

/** Why the letter cannot go this way; `undefined` when it can. */
async function cannotGo(
  db: Db,
  { canMail }: LetterDependencies,
  trajectoryId: string,
  way: 'mail' | 'post',
): Promise<Refused | undefined> {
  if (way === 'post') return undefined
  if (!canMail) return byPost('Deze server verstuurt geen mail.')
  return (await hasAddress(db, trajectoryId)) ? undefined : byPost('Van dit initiatief is geen e-mailadres bekend.')
}

const byPost = (title: string): Refused => ({
  refused: { status: 409, title, detail: 'Print de brief en stuur hem met de post: `way` is dan `post`.' },
})
const neverSent: Refused = { refused: { status: 409, title: 'De brief is nog niet verstuurd.' } }
const noLetter: Refused = {
  refused: { status: 409, title: 'Er is nog geen brief.', detail: 'Schrijf hem eerst, en bewaar hem.' },
}

function stepped(result: Extract<CarriedOut, { ok: true }>, kept: { readonly version: number } | Refused) {
  if ('refused' in kept) return kept
  const { stage, version } = result.trajectory
  return answered(200, { stage, trajectoryVersion: version, ...kept }, { etag: versionTag(kept.version) })
}

/** What a change of a letter that somebody saw starts from. */
interface Seen {
  readonly row: Tables['letter']
  readonly trajectory: Tables['trajectory']
  readonly seen: number
  readonly now: Date
  readonly doing: Pick<Parameters<typeof carryOut>[4], 'by' | 'at' | 'today' | 'calendar'>
}

/** Changes something about a letter that is there, when nobody changed it since the caller saw it. */
async function changeSeen<Schema extends z.ZodType>(
  c: Context<RequestState>,
  { store, now }: LetterDependencies,
  schema: Schema,
  change: (body: z.output<Schema>, db: Db, seen: Seen) => Promise<ReturnType<typeof answered> | Refused>,
): Promise<Response> {
  const seen = readVersion(c)
  if (!seen.ok) return seen.answer
  const id = c.req.param('id') ?? ''
  return answerChange(
    c,
    { store, now },
    {
      schema,
      mostBytes: MOST_BYTES,
      change: (body) => async (db) => {
        const trajectory = await ownTrajectory(db, callerOf(c), id)
        if (!trajectory) return notThere
        const row = await letterRow(db, id)
        if (!row) return noLetter
        if (row.version !== seen.value) return changedSince(row.version)
        const at = now()
        const doing = await doingNow(db, callerOf(c), at)
        return change(body, db, { row, trajectory, seen: seen.value, now: at, doing })
      },
    },
  )
}
