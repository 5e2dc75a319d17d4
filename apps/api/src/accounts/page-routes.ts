import { formatDay } from '@drempel/core/calendar'
import { z } from 'zod'
import { callerOf } from '../access/caller-of.ts'
import { stopAt } from '../access/guard.ts'
import type { Take } from '../access/limits.ts'
import type { Route } from '../contract/route.ts'
import { dutchDay } from '../http/dutch-day.ts'
import { problemSchema } from '../http/problem.ts'
import type { Store } from '../store/store.ts'
import type { Accounts } from './accounts.ts'
import { answerPage, goTo } from './answer-page.ts'
import { assetRoutes } from './asset-routes.ts'
import { AUTH_PATH, LINK_SECONDS, OIDC_ID } from './auth-settings.ts'
import { becomeFirst, worksFirstToken } from './first-link.ts'
import { memberById } from './members.ts'
import { accountPage } from './pages/account.ts'
import { linkGonePage, linkPage, linkSentPage, logInPage } from './pages/log-in.ts'
import { welcomeGonePage, welcomePage } from './pages/welcome.ts'
import { readForm } from './read-form.ts'
import { endSession, sessionToken } from './session.ts'
import { withAccounts } from './with-accounts.ts'

/** What the pages for logging in need. */
export interface PageDependencies {
  readonly store: Store
  readonly now: () => Date
  readonly randomBytes: (length: number) => Uint8Array
  readonly accounts?: Accounts
  readonly take?: Take
}

/** The pages with which people log in and out. In Dutch, and whole without a script. */
export function pageRoutes(dependencies: PageDependencies): Route[] {
  return [
    ...logInRoutes(dependencies),
    ...linkRoutes(dependencies),
    ...oidcRoutes(dependencies),
    ...welcomeRoutes(dependencies),
    ...accountRoutes(dependencies),
    ...assetRoutes(),
  ]
}

/** What all pages have in common. */
const page = {
  open: false,
  access: 'everyone',
} as const satisfies Partial<Route>

const aPage = { description: 'The page.', type: 'text/html' }
const elsewhere = { description: 'Done; goes to the next page.', headers: { location: 'The next page.' } }
const refused = { description: 'The page, with what was wrong.', type: 'text/html' }
const operation = (id: string, summary: string, description: string, answers: Route['operation']['answers']) => ({
  id,
  group: 'Accounts' as const,
  summary,
  description,
  answers: { ...answers, 503: { description: 'This server has no accounts.', schema: problemSchema } },
})

const emailForm = z.object({ email: z.email().max(254) })
const codeForm = z.object({ code: z.string().max(200) })

function logInRoutes({ accounts, take }: PageDependencies): Route[] {
  return [
    {
      ...page,
      method: 'GET',
      path: '/inloggen',
      operation: operation('showLogIn', 'See the page to log in', 'A page in Dutch for people.', { 200: aPage }),
      answer: withAccounts(accounts, ({ oidcName }, c) => {
        const wrong =
          c.req.query('niet') === undefined
            ? {}
            : { wrong: 'Inloggen is niet gelukt. Kies hieronder hoe je het weer probeert.' }
        return answerPage(c, 200, 'Inloggen', logInPage({ oidcName, ...wrong }))
      }),
    },
    {
      ...page,
      method: 'POST',
      path: '/inloggen',
      limit: 'log-in',
      operation: operation(
        'askForLink',
        'Ask for a link by mail',
        'The field `email` of a form. Whoever has no account gets the same answer, as fast, and no mail.',
        { 200: aPage, 422: refused, 429: { description: 'Asked too often.', schema: problemSchema } },
      ),
      answer: withAccounts(accounts, async ({ sendLink, oidcName }, c) => {
        const form = await readForm(c, emailForm)
        if (!form) {
          const wrong = 'Dit is geen e-mailadres. Kijk of er een @ in staat, en geen spatie.'
          return answerPage(c, 422, 'Inloggen', logInPage({ oidcName, wrong }))
        }
        const stopped = take && stopAt(c, take, 'link', form.email.toLowerCase())
        if (stopped) return stopped
        sendLink(form.email)
        return answerPage(c, 200, 'Kijk in je mail', linkSentPage(LINK_SECONDS / 60))
      }),
    },
  ]
}

function linkRoutes({ accounts }: PageDependencies): Route[] {
  return [
    {
      ...page,
      method: 'GET',
      path: '/inloggen/link',
      operation: operation(
        'showLink',
        'Open a link of a mail',
        'Only shows a button, since mail programs open links.',
        {
          200: aPage,
        },
      ),
      answer: withAccounts(accounts, (_, c) =>
        answerPage(c, 200, 'Nog één keer drukken', linkPage((c.req.query('code') ?? '').slice(0, 200))),
      ),
    },
    {
      ...page,
      method: 'POST',
      path: '/inloggen/link',
      limit: 'log-in',
      operation: operation('useLink', 'Log in by a link', 'The field `code` of a form. A link works once.', {
        303: elsewhere,
        410: refused,
      }),
      answer: withAccounts(accounts, async ({ auth }, c) => {
        const form = await readForm(c, codeForm)
        const answer =
          form &&
          (await (
            await auth()
          ).api.magicLinkVerify({
            query: { token: form.code },
            headers: c.req.raw.headers,
            asResponse: true,
          }))
        if (answer?.status !== 200) return answerPage(c, 410, 'Deze link werkt niet meer', linkGonePage())
        takeCookies(answer, c)
        return goTo(c, '/account')
      }),
    },
  ]
}

function oidcRoutes({ accounts }: PageDependencies): Route[] {
  return [
    {
      ...page,
      method: 'GET',
      path: '/inloggen/oidc',
      limit: 'log-in',
      operation: operation('beginOidc', 'Log in by way of another party', 'OpenID Connect, when it is set up.', {
        303: elsewhere,
        404: { description: 'It is not set up.', type: 'text/html' },
      }),
      answer: withAccounts(accounts, async ({ auth, oidcName }, c) => {
        if (oidcName === undefined) return answerPage(c, 404, 'Dat kan hier niet', linkGonePage())
        const answer = await (await auth()).api.signInSocial({
          body: { provider: OIDC_ID, callbackURL: '/account', errorCallbackURL: '/inloggen?niet=gelukt' },
          headers: c.req.raw.headers,
          asResponse: true,
        })
        const { url } = (await answer.json()) as { url?: string }
        if (url === undefined) return goTo(c, '/inloggen?niet=gelukt')
        takeCookies(answer, c)
        return c.redirect(url, 303)
      }),
    },
    {
      ...page,
      method: 'GET',
      path: `${AUTH_PATH}/callback/${OIDC_ID}`,
      limit: 'log-in',
      operation: operation('endOidc', 'Come back from another party', 'Where the other party sends people back to.', {
        302: elsewhere,
      }),
      answer: withAccounts(accounts, async ({ auth, publicUrl }, c) => {
        const asked = new URL(c.req.url)
        return (await auth()).handler(new Request(new URL(asked.pathname + asked.search, publicUrl), c.req.raw))
      }),
    },
  ]
}

const firstForm = codeForm.extend({ name: z.string().trim().min(1).max(120), email: z.email().max(254) })

function welcomeRoutes({ accounts, store, now, randomBytes }: PageDependencies): Route[] {
  return [
    {
      ...page,
      method: 'GET',
      path: '/welkom',
      limit: 'log-in',
      operation: operation('showWelcome', 'Open the link of the console', 'For the first administrator.', {
        200: aPage,
        410: refused,
      }),
      answer: withAccounts(accounts, async (_, c) => {
        const code = c.req.query('code') ?? ''
        const works = await worksFirstToken(store.db, code, now())
        return works
          ? answerPage(c, 200, 'Welkom', welcomePage(code))
          : answerPage(c, 410, 'Deze link werkt niet', welcomeGonePage())
      }),
    },
    {
      ...page,
      method: 'POST',
      path: '/welkom',
      limit: 'log-in',
      operation: operation(
        'becomeFirst',
        'Become the first administrator',
        'The fields `code`, `name` and `email` of a form. The code stood on the console, works once and for 24 hours.',
        { 303: elsewhere, 410: refused, 422: refused },
      ),
      answer: withAccounts(accounts, async ({ logIn }, c) => {
        const form = await readForm(c, firstForm)
        if (!form) {
          const code = new URLSearchParams(await c.req.text().catch(() => '')).get('code') ?? ''
          const wrong = 'Vul je naam in, en een e-mailadres met een @ en zonder spatie.'
          return answerPage(c, 422, 'Welkom', welcomePage(code, wrong))
        }
        const account = await store.write((db) => becomeFirst(db, form.code, form, now(), randomBytes))
        if (account === undefined) return answerPage(c, 410, 'Deze link werkt niet', welcomeGonePage())
        takeCookies(await logIn(form.email, c.req.raw.headers), c)
        return goTo(c, '/account')
      }),
    },
  ]
}

const passkeyPath = z.strictObject({ id: z.string().max(64).describe('Reference of the passkey.') })

function accountRoutes({ accounts, store }: PageDependencies): Route[] {
  return [
    {
      ...page,
      access: 'account',
      method: 'GET',
      path: '/account',
      operation: operation('showAccount', 'See your account', 'With your passkeys. Without a session: to log in.', {
        200: aPage,
        303: elsewhere,
      }),
      answer: withAccounts(accounts, async (_, c) => {
        const { id } = callerOf(c)
        const member = await memberById(store.db, id)
        if (!member) return goTo(c, '/inloggen')
        const passkeys = await store.db
          .selectFrom('passkey')
          .where('account_id', '=', id)
          .orderBy('created_at')
          .select(['id', 'name', 'created_at'])
          .execute()
        const shown = passkeys.map(({ id, name, created_at }) => ({
          id,
          name,
          madeOn: created_at === null ? '' : formatDay(dutchDay(new Date(created_at))),
        }))
        return answerPage(c, 200, 'Je account', accountPage(member, shown))
      }),
    },
    {
      ...page,
      access: 'account',
      records: 'Only your own passkeys.',
      method: 'POST',
      path: '/account/passkeys/{id}/weg',
      operation: {
        ...operation('removePasskey', 'Remove a passkey of yours', 'What is not yours stays.', { 303: elsewhere }),
        path: passkeyPath,
      },
      answer: withAccounts(accounts, async (_, c) => {
        await store.write((db) =>
          db
            .deleteFrom('passkey')
            .where('id', '=', c.req.param('id') ?? '')
            .where('account_id', '=', callerOf(c).id)
            .execute(),
        )
        return goTo(c, '/account')
      }),
    },
    {
      ...page,
      method: 'POST',
      path: '/uitloggen',
      operation: operation('logOut', 'Log out', 'Ends this session, here and in the store.', { 303: elsewhere }),
      answer: withAccounts(accounts, async ({ cookieName, publicUrl }, c) => {
        const token = sessionToken(c.req.header('cookie'), cookieName)
        if (token !== undefined) await store.write((db) => endSession(db, token))
        const secure = publicUrl.protocol === 'https:' ? '; Secure' : ''
        c.header('set-cookie', `${cookieName}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`)
        return goTo(c, '/inloggen')
      }),
    },
  ]
}

/** Hands on the cookies that better-auth sets. */
function takeCookies(from: Response, c: Parameters<Route['answer']>[0]): void {
  for (const cookie of from.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
}
