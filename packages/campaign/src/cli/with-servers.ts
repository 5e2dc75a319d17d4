import type { DatabasePlace } from '@drempel/database'
import type { ExitCode } from '@drempel/diagnostics'
import { openLedger } from '../ledger/open-ledger.ts'
import type { Ledger } from '../model/ledger.ts'
import type { Call } from './call.ts'
import { type Connected, connectChannels } from './connect-channels.ts'
import type { Desk } from './desk.ts'
import type { Places } from './places.ts'

/** The ledger and the channels, open. */
export interface Servers extends Connected {
  readonly ledger: Ledger
}

/** Opens ledger and channels for one piece of work, and closes them whatever happens. */
export async function withServers(
  { world, lang, words }: Call,
  { places, material }: Desk,
  work: (servers: Servers) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { env, clock } = world
  const connected = connectChannels(
    material.channels.map(({ channel }) => channel),
    { env, places, siteUrl: material.siteUrl, clock, lang, words },
  )
  const ledger = await openLedger(ledgerPlace(places, env))
  try {
    return await work({ ...connected, ledger })
  } finally {
    await Promise.all([...connected.adapters.values()].map((adapter) => adapter.close()))
    await ledger.close()
  }
}

/** `DATABASE_URL` for several runners side by side; else a file in the folder of the campaign. */
const ledgerPlace = (places: Places, env: Call['world']['env']): DatabasePlace =>
  env.DATABASE_URL ? { url: env.DATABASE_URL } : { file: places.ledger }
