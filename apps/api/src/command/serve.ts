import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { type ExitCode, exitCodes, renderReport } from '@drempel/diagnostics'
import { createLimits } from '../access/limits.ts'
import { createAccounts } from '../accounts/accounts.ts'
import { makeFirstToken } from '../accounts/first-link.ts'
import { readSecret } from '../accounts/read-secret.ts'
import { createApp } from '../app.ts'
import { openPrinter } from '../documents/printer.ts'
import type { Folder } from '../folders/folder.ts'
import type { Log } from '../http/log.ts'
import type { Clock } from '../http/observe.ts'
import { startJobs } from '../jobs/start-jobs.ts'
import { openStore, type Store } from '../store/store.ts'
import { listen } from './listen.ts'
import { networkAddress } from './network-address.ts'
import { readContent, readSnapshot } from './read-material.ts'
import type { Settings } from './settings.ts'

/** What `serve` was told. */
export interface ServeOptions {
  readonly host: string
  readonly port: number
  /** File with the published toolkit, `content.json`. */
  readonly content: string
  /** File with the public project snapshot, `project.json`. */
  readonly snapshot: string
  /** File of the store; made when it is not there. */
  readonly database: string
  readonly settings: Settings
  readonly folders: readonly Folder[]
  readonly log: Log
  /** Takes a line for people. */
  readonly say: (line: string) => void
}

/** How long running requests may take to finish when the server ends. */
const PATIENCE_MS = 5_000

const clock: Clock = { now: () => new Date(), monotonicMs: () => performance.now() }

/** Serves until somebody ends it. */
export async function serve({ host, port, folders, log, say, settings, ...files }: ServeOptions): Promise<ExitCode> {
  const [content, snapshot] = await Promise.all([readContent(files.content), readSnapshot(files.snapshot)])
  if (!content.value || !snapshot.value) {
    say(renderReport([...content.problems, ...snapshot.problems], 'text').trimEnd())
    return exitCodes.problems
  }
  const material = { content: content.value, snapshot: snapshot.value }
  const { databaseUrl, secret = await secretFor(files.database, databaseUrl) } = settings
  const store = await openStore(databaseUrl === undefined ? { file: files.database } : { url: databaseUrl })
  // Loaded by who has a mail server only: it takes a while.
  const mailer = settings.mail && (await import('../mail/mailer.ts')).openMailer(settings.mail)
  const printer = openPrinter()
  try {
    const asked = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    const accountsFor = (taken: number) =>
      createAccounts({
        store,
        // Browsers make passkeys for a name and not for a number, so at home we are `localhost`.
        publicUrl: settings.publicUrl ?? new URL(`http://localhost:${taken}`),
        secret,
        ...(settings.oidc ? { oidc: settings.oidc } : {}),
        ...(mailer ? { mailer } : {}),
        now: clock.now,
        fault: (error) => log({ event: 'fault', at: clock.now().toISOString(), request: 'none', error }),
      })
    const parts: { accounts?: ReturnType<typeof accountsFor> } = {}
    const makeApp = (taken: number) => {
      const accounts = accountsFor(taken)
      parts.accounts = accounts
      return createApp({
        ...material,
        store,
        accounts,
        identify: accounts.identify,
        take: createLimits(clock.monotonicMs),
        addressOf: networkAddress(settings.behindProxy),
        clock,
        randomBytes,
        canMail: mailer !== undefined,
        printer,
        folders,
        log,
      })
    }
    const listening = await listen(makeApp, host, port)
    log({ event: 'listening', at: clock.now().toISOString(), url: listening.url })
    await sayFirstLink(store, parts.accounts?.publicUrl, say)
    const jobs = startJobs({
      ...material,
      toolkitUrl: snapshot.value.programme.url,
      store,
      mailer,
      printer,
      deskUrl: settings.publicUrl?.href,
      now: clock.now,
      log,
    })
    say(`listening on ${listening.url}`)
    await asked
    await Promise.all([listening.stop(PATIENCE_MS), jobs.stop(PATIENCE_MS)])
    await parts.accounts?.settled()
    log({ event: 'stopped', at: clock.now().toISOString() })
    return exitCodes.fine
  } finally {
    mailer?.close()
    await printer.close()
    await store.close()
  }
}

/** The secret when none was set: beside the file; on a shared database a new one, with which people log in again after a start. */
const secretFor = async (file: string, databaseUrl: string | undefined): Promise<string> =>
  databaseUrl === undefined ? readSecret(join(dirname(file), 'secret')) : randomBytes(48).toString('base64url')

/** Says on the console how to become the first administrator, while there is none. */
async function sayFirstLink(store: Store, publicUrl: URL | undefined, say: (line: string) => void): Promise<void> {
  const token = await makeFirstToken(store, clock.now(), randomBytes)
  if (token === undefined || !publicUrl) return
  const url = new URL('/welkom', publicUrl)
  url.searchParams.set('code', token)
  say(
    `There is no administrator yet. Open this address within 24 hours to become the first; it works once:\n${url.href}`,
  )
}
