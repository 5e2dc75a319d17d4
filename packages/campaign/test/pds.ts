import { type ChildProcess, execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const lab = join(import.meta.dirname, '../../../tools/pds-lab')

/** An account on such a server. */
export interface PdsAccount {
  /** Name of the account. */
  readonly account: string
  readonly password: string
  /** Every record of the account, by key: what the server really holds. */
  readonly records: () => Promise<readonly { readonly uri: string; readonly value: Record<string, unknown> }[]>
  /** Calls the server under the name of the account, as a person with an app would. */
  readonly call: (name: string, body: Readonly<Record<string, unknown>>) => Promise<Record<string, unknown>>
}

/** A real Bluesky server on this machine, with one account. */
export interface StartedPds extends PdsAccount {
  /** Address, without a slash at its end. */
  readonly url: string
  /** Makes another account, with nothing in it; starting another server takes seconds. */
  readonly openAccount: (name: string) => Promise<PdsAccount>
  /** Kills it with SIGKILL and starts it again on the same folder. */
  readonly killAndRestart: () => Promise<void>
  /** Ends it and removes what it kept. */
  readonly stop: () => Promise<void>
}

/** What differs from a server for one test. */
export interface PdsOptions {
  /** With the rate limits of the real network. */
  readonly limited?: boolean
}

/** Starts the server of `tools/pds-lab`, after installing it when that was not done before. */
export async function startPds({ limited = false }: PdsOptions = {}): Promise<StartedPds> {
  await promisify(execFile)(process.execPath, [join(lab, 'src/install.ts')], { timeout: 580_000 })
  const folder = await mkdtemp(join(tmpdir(), 'drempel-pds-'))
  const [port, plcPort] = [await freePort(), await freePort()]
  const startServer = () => start('pds', [`${port}`, folder, `${plcPort}`, limited ? 'limited' : 'free'])
  const [plc, first] = await Promise.all([start('plc', [`${plcPort}`]), startServer()])
  let server = first
  const url = `http://127.0.0.1:${port}`
  const account = await openAccount(url, 'overdedrempel')
  return {
    ...account,
    url,
    openAccount: (name) => openAccount(url, name),
    async killAndRestart() {
      await end(server, 'SIGKILL')
      server = await startServer()
    },
    async stop() {
      await Promise.all([end(server, 'SIGKILL'), end(plc, 'SIGKILL')])
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function openAccount(url: string, name: string): Promise<PdsAccount> {
  const [account, password] = [`${name}.test`, 'een-wachtwoord-voor-deze-proef']
  const email = `${name}@drempel.example`
  const made = await ask(url, 'com.atproto.server.createAccount', { handle: account, email, password })
  const [token, did] = [String(made.accessJwt), String(made.did)]
  return {
    account,
    password,
    call: (call, body) => ask(url, call, { repo: did, ...body }, token),
    async records() {
      const all: { uri: string; value: Record<string, unknown> }[] = []
      for (let cursor = ''; ; ) {
        const query = new URLSearchParams({ repo: did, collection: 'app.bsky.feed.post', limit: '100', cursor })
        const answer = await fetch(`${url}/xrpc/com.atproto.repo.listRecords?${query}`)
        const page = (await answer.json()) as { records: typeof all; cursor?: string }
        all.push(...page.records)
        if (!page.cursor) return all
        cursor = page.cursor
      }
    },
  }
}

/** Starts a program of the lab on 127.0.0.1 and waits until it is ready. */
async function start(program: 'plc' | 'pds', args: readonly string[]): Promise<ChildProcess> {
  const child = fork(join(lab, `src/${program}.ts`), args, {
    cwd: lab,
    execArgv: ['--import', join(lab, 'src/loopback.ts')],
    env: { ...process.env, LOG_ENABLED: 'false', NODE_COMPILE_CACHE: join(lab, 'node_modules/.cache/compiled') },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  let said = ''
  child.stderr?.on('data', (part) => {
    said += part
  })
  const [event] = await Promise.race([once(child, 'message'), once(child, 'exit')])
  if (event !== 'ready') throw new Error(`The ${program} of the lab ended with ${event}:\n${said}`)
  // The process that tests must not be kept alive by it.
  child.unref()
  return child
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.ref()
  child.kill(signal)
  await exit
}

async function ask(url: string, name: string, body: Readonly<Record<string, unknown>>, token?: string) {
  const answer = await fetch(`${url}/xrpc/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${name}: ${answer.status} ${text}`)
  return (text ? JSON.parse(text) : {}) as Record<string, unknown>
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
