import type { Db } from '../store/store.ts'

/** Something that a coordinator set, and how often. */
export interface Setting<Value> {
  /** What was set; `undefined` when nobody did. */
  readonly value: Value | undefined
  /** Number of times that it was set: 0 when nobody did. */
  readonly version: number
}

/** What was set under a name. It was checked when it was kept. */
export async function settingOf<Value>(db: Db, name: string): Promise<Setting<Value>> {
  const row = await db.selectFrom('setting').where('name', '=', name).select(['value', 'version']).executeTakeFirst()
  return row ? { value: JSON.parse(row.value), version: row.version } : { value: undefined, version: 0 }
}

/** Keeps what was set. Call it in a change that looked at the version. */
export async function keepSetting(db: Db, name: string, value: unknown, version: number): Promise<void> {
  const row = { name, value: JSON.stringify(value), version }
  await db
    .insertInto('setting')
    .values(row)
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: row.value, version }))
    .execute()
}
