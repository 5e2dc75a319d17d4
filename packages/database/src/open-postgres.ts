import { type Dialect, PostgresDialect } from 'kysely'
import pg from 'pg'

/** Connections of one process. We ask little and often; many processes share one server. */
const CONNECTIONS = 4
/** How long to wait for the server to answer a connection, in milliseconds. */
const CONNECT_MS = 5_000
/** How long one query may take, in milliseconds. Ours take a few; a longer one waits for something that will not come. */
const QUERY_MS = 30_000

/** How Kysely speaks to this server. Nothing is asked of it yet. */
export function openPostgres(url: string): Dialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: QUERY_MS,
    types: { getTypeParser },
  })
  // A server that restarts ends the connections that wait in the pool. The pool makes a new one for the next query, which
  // fails loudly if it must; but an `error` that nobody hears would end the process now.
  pool.on('error', () => {})
  // The same for a connection that ends while it is at work: its query fails, and the client says it once more by itself.
  pool.on('connect', (client) => client.on('error', () => {}))
  return new PostgresDialect({ pool })
}

/** Whole numbers of eight bytes come as numbers, as SQLite gives them, and not as texts. */
const getTypeParser = ((type: number, format: 'text') =>
  type === pg.types.builtins.INT8 ? wholeNumber : pg.types.getTypeParser(type, format)) as typeof pg.types.getTypeParser

function wholeNumber(text: string): number {
  const number = Number(text)
  if (Number.isSafeInteger(number)) return number
  throw new RangeError(`Unexpected whole number \`${text}\`, expected one that a number can hold exactly`)
}
