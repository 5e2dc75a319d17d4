import type { Kysely } from 'kysely'
import { dutchDay } from '../../http/dutch-day.ts'

interface Before {
  sign_up: { reference: string; received_at: string }
  idempotency: { key: string; body_hash: string; reference: string; received_at: string }
  request: {
    account: string
    key: string
    route: string
    body_hash: string
    status: number
    answer: string
    headers: string
    received_at: string
  }
}

/**
 * Initiatives with whom to ask for, their trajectories, and a journal that says who did it and holds the event. Keys of
 * requests are for every route now; those of sign-ups come along, so a request that is repeated over the change is kept once.
 */
export async function up(untyped: Kysely<unknown>): Promise<void> {
  const db = untyped as Kysely<Before>
  await db.schema
    .createTable('initiative')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('province', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('meeting', 'text', (column) => column.notNull())
    .addColumn('naming_consent_id', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('contact')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('initiative_id', 'text', (column) => column.notNull().references('initiative.id').onDelete('cascade'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('email', 'text')
    .addColumn('phone', 'text')
    .execute()
  await db.schema.createIndex('contact_initiative').on('contact').column('initiative_id').execute()

  await db.schema
    .createTable('trajectory')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('initiative_id', 'text', (column) => column.notNull().references('initiative.id'))
    .addColumn('province', 'text', (column) => column.notNull())
    .addColumn('stage', 'text', (column) => column.notNull())
    .addColumn('advisor_id', 'text')
    .addColumn('waiting', 'integer', (column) => column.notNull())
    .addColumn('signed_up_on', 'text', (column) => column.notNull())
    .addColumn('late_from', 'text')
    .addColumn('closed_on', 'text')
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .execute()
  for (const columns of [
    ['stage', 'signed_up_on', 'id'],
    ['advisor_id', 'signed_up_on', 'id'],
    ['province', 'signed_up_on', 'id'],
    ['signed_up_on', 'id'],
    ['late_from', 'id'],
    ['initiative_id'],
  ]) {
    await db.schema
      .createIndex(`trajectory_${columns.join('_')}`)
      .on('trajectory')
      .columns(columns)
      .execute()
  }

  await db.schema.alterTable('journal').addColumn('by', 'text').execute()
  await db.schema.alterTable('journal').addColumn('subject_version', 'integer').execute()
  await db.schema.alterTable('journal').addColumn('body', 'text').execute()
  await db.schema
    .createIndex('journal_subject')
    .on('journal')
    .columns(['subject', 'subject_version'])
    .unique()
    .execute()

  await db.schema
    .createTable('tally')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('tally_key', ['kind', 'key'])
    .execute()
  await db.schema
    .createTable('setting')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('request')
    .addColumn('account', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('route', 'text', (column) => column.notNull())
    .addColumn('body_hash', 'text', (column) => column.notNull())
    .addColumn('status', 'integer', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('headers', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('request_key', ['account', 'key'])
    .execute()
  await db.schema.createIndex('request_received_at').on('request').column('received_at').execute()
  for (const { key, body_hash, reference, received_at } of await db.selectFrom('idempotency').selectAll().execute()) {
    const answer = { reference, status: 'received', receivedOn: dutchDay(new Date(received_at)) }
    await db
      .insertInto('request')
      .values({
        account: '',
        key,
        route: 'POST /v1/sign-ups',
        body_hash,
        status: 201,
        answer: JSON.stringify(answer),
        headers: JSON.stringify({ location: `/v1/sign-ups/${reference}` }),
        received_at,
      })
      .execute()
  }
  await db.schema.dropTable('idempotency').execute()
  await db.schema.alterTable('sign_up').addColumn('initiative_id', 'text').execute()
}
