import type { Identify } from '../access/identify.ts'
import type { Mailer } from '../mail/mailer.ts'
import type { Store } from '../store/store.ts'
import type { Auth } from './auth.ts'
import { type OidcProvider, sessionCookieName } from './auth-settings.ts'
import { invitationMail, loginMail } from './mails.ts'
import { memberByEmail } from './members.ts'
import { identifyBySession } from './session.ts'

/** Logging in and out. */
export interface Accounts {
  readonly publicUrl: URL
  /**
   * better-auth, loaded when somebody first logs in or out: it is a second of work, which neither the start of a server nor a
   * session that goes on needs.
   */
  readonly auth: () => Promise<Auth>
  /** Name of the cookie with the session. */
  readonly cookieName: string
  readonly identify: Identify
  /** Name of the party by which people may log in too; absent when there is none. */
  readonly oidcName?: string
  /** Sends a link to this address when somebody has it. Nobody can tell from outside whether it did: it goes on by itself. */
  readonly sendLink: (email: string) => void
  /** Tells somebody that they have an account. Goes on by itself. */
  readonly sendInvitation: (to: { readonly name: string; readonly email: string }) => void
  /** Logs in who has this address, as if by a link. Whoever calls has made sure who it is. */
  readonly logIn: (email: string, headers: Headers) => Promise<Response>
  /** Resolves when every mail that goes on by itself has gone, or failed. */
  readonly settled: () => Promise<void>
}

/** What accounts need. */
export interface AccountSettings {
  readonly store: Store
  readonly publicUrl: URL
  readonly secret: string
  readonly oidc?: OidcProvider
  /** Absent: no mail server was named, so nobody gets a link. */
  readonly mailer?: Mailer
  readonly now: () => Date
  /** Takes a line about what went wrong inside; without anything personal. */
  readonly fault: (message: string) => void
}

/** Logging in over this store. */
export function createAccounts({ store, publicUrl, secret, oidc, mailer, now, fault }: AccountSettings): Accounts {
  const underWay = new Set<Promise<void>>()
  /** Tokens that better-auth made just now, each for who asked for it. */
  const made = new Map<string, string>()
  let loaded: Promise<Auth> | undefined
  const load = async () =>
    (await import('./auth.ts')).createAuth({
      db: store.db,
      publicUrl,
      secret,
      ...(oidc ? { oidc } : {}),
      takeLoginToken: (email, token) => void made.set(email, token),
      fault,
    })
  const auth = () => {
    loaded ??= load()
    return loaded
  }
  const cookieName = sessionCookieName(publicUrl)

  /** Makes a token for one address at a time: two who ask for the same address wait for each other. */
  const makeToken = inTurn(async (email: string): Promise<string> => {
    await (await auth()).api.signInMagicLink({ body: { email }, headers: new Headers() })
    const token = made.get(email)
    made.delete(email)
    if (token === undefined) throw new Error('Unexpected link without a token, expected better-auth to make one.')
    return token
  })

  const goOn = (what: string, work: () => Promise<void>): void => {
    const done = work()
      .catch((error: unknown) => fault(`${what}: ${error instanceof Error ? error.name : 'failed'}`))
      .finally(() => underWay.delete(done))
    underWay.add(done)
  }

  return {
    publicUrl,
    auth,
    cookieName,
    identify: identifyBySession(store.db, cookieName, now),
    ...(oidc ? { oidcName: oidc.name } : {}),
    sendLink: (email) =>
      goOn('a link to log in was not sent', async () => {
        const member = await memberByEmail(store.db, email)
        if (!member || member.endedAt !== null || !mailer) return
        const url = new URL('/inloggen/link', publicUrl)
        url.searchParams.set('code', await makeToken(member.email))
        await mailer.send(loginMail(member, url.href))
      }),
    sendInvitation: (to) =>
      goOn('an invitation was not sent', async () => {
        await mailer?.send(invitationMail(to, new URL('/inloggen', publicUrl).href))
      }),
    logIn: async (email, headers) => {
      const token = await makeToken(email.toLowerCase())
      return (await auth()).api.magicLinkVerify({ query: { token }, headers, asResponse: true })
    },
    settled: async () => void (await Promise.allSettled(underWay)),
  }
}

/** Lets calls wait for each other. */
function inTurn<Input, Output>(work: (input: Input) => Promise<Output>): (input: Input) => Promise<Output> {
  let last: Promise<unknown> = Promise.resolve()
  return (input) => {
    const next = last.then(() => work(input))
    last = next.catch(() => {})
    return next
  }
}
