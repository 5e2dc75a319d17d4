import type { DatabasePlace } from '@drempel/database'
import { openStore, type Store } from '../store/store.ts'
import type { Settings } from './settings.ts'

/** Where the store is: the server in `DATABASE_URL`, or else the file. */
export const placeOf = (file: string, { databaseUrl }: Pick<Settings, 'databaseUrl'>): DatabasePlace =>
  databaseUrl === undefined ? { file } : { url: databaseUrl }

/** Does something with the store, and closes it whatever happens. */
export async function withStore<Value>(place: DatabasePlace, work: (store: Store) => Promise<Value>): Promise<Value> {
  const store = await openStore(place)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}
