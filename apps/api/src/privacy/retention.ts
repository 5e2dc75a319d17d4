import { addDays, type Day } from '@drempel/core/calendar'
import type { ConsentRecord } from '@drempel/core/consent'
import type { Trajectory } from '@drempel/core/trajectory'
import { note } from '../journal/journal.ts'
import { eraseOldDrafts } from '../sign-up/drafts.ts'
import type { Db } from '../store/store.ts'
import { eraseScope } from './erase-person.ts'
import { monthsBefore } from './months.ts'
import { personalTables } from './personal-tables.ts'
import { periodsOf, type RetentionPeriods } from './retention-periods.ts'
import { ofNobody, scopeOf } from './scope.ts'

/** What goes by a rule. */
export interface Due {
  readonly rule: RuleId
  /** References of what goes; for what has none, only `count` says how much. */
  readonly references: readonly string[]
  readonly count: number
}

export type RuleId = 'sign-ups' | 'notes' | 'initiatives' | 'accounts' | 'quotes' | 'reads' | 'requests' | 'expired'

interface Rule {
  readonly id: RuleId
  readonly due: (db: Db, today: Day, periods: RetentionPeriods) => Promise<Omit<Due, 'rule'>>
  readonly apply: (db: Db, due: Due, today: Day, periods: RetentionPeriods) => Promise<unknown>
}

const found = (references: readonly string[]) => ({ references, count: references.length })
const counted = (count: number) => ({ references: [], count })

/** The rules, each with what it finds and how that goes. */
const rules: readonly Rule[] = [
  {
    id: 'sign-ups',
    due: async (db, today, { signUpsMonths }) => {
      const rows = await db
        .selectFrom('sign_up')
        .where('status', '=', 'received')
        .where('received_at', '<', monthsBefore(today, signUpsMonths))
        .select('reference')
        .execute()
      return found(rows.map(({ reference }) => reference))
    },
    apply: async (db, { references }) => {
      await eraseAll(db, references)
      await db.updateTable('sign_up').set({ status: 'declined' }).where('reference', 'in', references).execute()
    },
  },
  {
    id: 'notes',
    due: async (db, today, { notesMonthsAfterClosing }) => {
      const last = monthsBefore(today, notesMonthsAfterClosing)
      const rows = await db
        .selectFrom('trajectory')
        .where('stage', 'in', ['closed', 'stopped'])
        .where((eb) =>
          eb.exists(eb.selectFrom('note').whereRef('note.trajectory_id', '=', 'trajectory.id').select('note.id')),
        )
        .select(['id', 'state'])
        .execute()
      return found(rows.filter(({ state }) => (endedOn(JSON.parse(state)) ?? today) <= last).map(({ id }) => id))
    },
    apply: (db, { references }) =>
      eraseScope(
        db,
        { ...ofNobody, trajectory: references },
        personalTables.filter(({ table }) => table === 'note'),
      ),
  },
  {
    id: 'initiatives',
    due: async (db, today, { projectEndsOn, initiativesMonthsAfterProject }) => {
      if (projectEndsOn === null || monthsBefore(today, initiativesMonthsAfterProject) <= projectEndsOn)
        return found([])
      // What was erased has no contact and no words any more.
      const rows = await db
        .selectFrom('initiative')
        .where((eb) =>
          eb.or([
            eb('question', '!=', ''),
            eb.exists(
              eb.selectFrom('contact').whereRef('contact.initiative_id', '=', 'initiative.id').select('contact.id'),
            ),
          ]),
        )
        .select('id')
        .execute()
      return found(rows.map(({ id }) => id))
    },
    apply: (db, { references }) => eraseAll(db, references),
  },
  {
    id: 'accounts',
    due: async (db, today, { accountsMonthsAfterLeaving }) => {
      const rows = await db
        .selectFrom('member')
        .where('ended_at', '<', monthsBefore(today, accountsMonthsAfterLeaving))
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('trajectory')
                .whereRef('advisor_id', '=', 'member.account_id')
                .where('stage', 'not in', ['closed', 'stopped'])
                .select('trajectory.id'),
            ),
          ),
        )
        .select('account_id')
        .execute()
      return found(rows.map(({ account_id }) => account_id))
    },
    apply: (db, { references }) => eraseAll(db, references),
  },
  {
    id: 'quotes',
    due: async (db, today) => {
      const rows = await db
        .selectFrom('quote')
        .innerJoin('consent', 'consent.id', 'quote.consent_id')
        .select(['quote.id', 'state'])
        .execute()
      return found(rows.filter(({ state }) => isOver(JSON.parse(state), today)).map(({ id }) => id))
    },
    apply: (db, { references }) => db.deleteFrom('quote').where('id', 'in', references).execute(),
  },
  {
    id: 'reads',
    due: async (db, today, { readsMonths }) => {
      const { count } = await db
        .selectFrom('personal_read')
        .where('at', '<', monthsBefore(today, readsMonths))
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return counted(Number(count))
    },
    apply: (db, _, today, { readsMonths }) =>
      db.deleteFrom('personal_read').where('at', '<', monthsBefore(today, readsMonths)).execute(),
  },
  {
    id: 'requests',
    due: async (db, today, { requestsDays }) => {
      const { count } = await db
        .selectFrom('request')
        .where('received_at', '<', addDays(today, -requestsDays))
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return counted(Number(count))
    },
    apply: (db, _, today, { requestsDays }) =>
      db.deleteFrom('request').where('received_at', '<', addDays(today, -requestsDays)).execute(),
  },
  {
    id: 'expired',
    due: async (db, today) => {
      let count = 0
      for (const table of expiring) {
        const row = await db
          .selectFrom(table)
          .where('expires_at', '<', today)
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow()
        count += Number(row.count)
      }
      return counted(count)
    },
    apply: async (db, _, today) => {
      for (const table of expiring) await db.deleteFrom(table).where('expires_at', '<', today).execute()
    },
  },
]

const expiring = ['session', 'verification', 'first_link'] as const

/** What would go today, by rule, and what would not; changes nothing. */
export async function retentionPlan(db: Db, today: Day): Promise<Due[]> {
  const { periods } = await periodsOf(db)
  const plan: Due[] = []
  for (const { id, due } of rules) plan.push({ rule: id, ...(await due(db, today, periods)) })
  return plan
}

/** Lets go what is due, and writes down how much. Call it in a change; a second time on one day finds nothing. */
export async function applyRetention(db: Db, today: Day, at: string): Promise<Due[]> {
  const { periods } = await periodsOf(db)
  const done: Due[] = []
  await eraseOldDrafts(db, new Date(at))
  for (const { id, due, apply } of rules) {
    const plan = { rule: id, ...(await due(db, today, periods)) }
    if (plan.count === 0) continue
    await apply(db, plan, today, periods)
    await note(db, { at, event: `retention-${id}`, subject: today })
    done.push(plan)
  }
  return done
}

async function eraseAll(db: Db, references: readonly string[]): Promise<void> {
  for (const reference of references) {
    const scope = await scopeOf(db, reference)
    if (scope) await eraseScope(db, scope)
  }
}

/** The day on which a trajectory ended; `undefined` while it goes on. */
function endedOn(trajectory: Trajectory): Day | undefined {
  if (trajectory.stage === 'closed') return trajectory.closedOn
  return trajectory.stage === 'stopped' ? trajectory.stoppedOn : undefined
}

const isOver = ({ withdrawnOn, endsOn }: ConsentRecord, today: Day): boolean =>
  withdrawnOn !== undefined || (endsOn !== undefined && endsOn < today)
