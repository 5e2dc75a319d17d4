import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { openBrowser } from '@drempel/browser'
import axe from 'axe-core'
import Provider from 'oidc-provider'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { OidcProvider } from '../src/accounts/auth-settings.ts'
import { listen } from '../src/command/listen.ts'
import { openStore } from '../src/store/store.ts'
import { accountsHouse, codeIn } from './accounts-house.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
}, 120_000)
afterAll(() => browser.close())

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** A server with accounts, as people at home start it. */
async function house(oidc?: (origin: string) => OidcProvider) {
  const store = await openStore({ file: ':memory:' })
  const port = await freePort()
  const publicUrl = new URL(`http://localhost:${port}`)
  const made = await accountsHouse(
    store,
    { publicUrl, ...(oidc ? { oidc: oidc(publicUrl.origin) } : {}), now: () => new Date() },
    {
      clock: { now: () => new Date(), monotonicMs: () => performance.now() },
    },
  )
  const listening = await listen(() => made.app, 'localhost', port)
  onTestFinished(async () => {
    await listening.stop(500)
    await store.close()
  })
  return { ...made, store, url: publicUrl.origin }
}

/** Opens a page in a browser of its own; what it complained of is in `complaints`. */
async function visit(options: Parameters<Browser['newPage']>[0] = {}) {
  const page = await browser.newPage(options)
  onTestFinished(() => page.close())
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  return { page, complaints }
}

/** A phone with a fingerprint reader, as far as the browser can tell. */
async function addAuthenticator(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    refuse: () => session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false }),
    credentials: async () => (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
  }
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run())
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

/** Keeps a picture when somebody wants to look: `PICTURES=folder`. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES
  if (!folder) return
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}

const email = 'beheer@voorbeeld.example'

describe('logging in', () => {
  it('by a passkey: added once, used without mail, refused after it was removed', async () => {
    const { begin, url, store, accounts, mails } = await house()
    await begin(email)
    const { page, complaints } = await visit()
    const authenticator = await addAuthenticator(page)
    await page.goto(`${url}/inloggen`)
    await page.getByLabel('Je e-mailadres').fill(email)
    await page.getByRole('button', { name: 'Stuur mij een link' }).click()
    await page.getByRole('heading', { name: 'Kijk in je mail' }).waitFor()
    await accounts.settled()
    await page.goto(`${url}/inloggen/link?code=${codeIn(mails.at(-1))}`)
    await page.getByRole('button', { name: 'Inloggen' }).click()

    await page.getByRole('button', { name: 'Passkey toevoegen op dit apparaat' }).click()
    await page.getByRole('button', { name: 'Weghalen' }).waitFor()
    expect(await authenticator.credentials()).toHaveLength(1)
    expect(await store.db.selectFrom('passkey').select('device_type').execute()).toHaveLength(1)

    await page.getByRole('button', { name: 'Uitloggen' }).click()
    await page.getByRole('button', { name: 'Inloggen met een passkey' }).click()
    await page.getByRole('heading', { name: 'Je account' }).waitFor()
    expect(mails).toHaveLength(1)
    await picture(page, 'account')

    await page.getByRole('button', { name: 'Weghalen' }).click()
    await page.getByRole('button', { name: 'Uitloggen' }).click()
    expect(complaints).toEqual([])
    await page.getByRole('button', { name: 'Inloggen met een passkey' }).click()
    await page.getByText('Dat lukte niet. Probeer het nog eens, of vraag een link.').waitFor()
    expect(new URL(page.url()).pathname).toBe('/inloggen')
  }, 60_000)

  it('by a passkey is refused when the device did not make sure who holds it', async () => {
    const { begin, url, browser: client } = await house()
    const { admin } = await begin(email)
    expect(client().jar.size).toBe(0)
    const { page } = await visit()
    const authenticator = await addAuthenticator(page)
    await page.context().addCookies([...admin.jar].map(([name, value]) => ({ name, value, url })))
    await page.goto(`${url}/account`)
    await authenticator.refuse()
    await page.getByRole('button', { name: 'Passkey toevoegen op dit apparaat' }).click()
    await page.getByText('Dat lukte niet.').waitFor()
    expect(await authenticator.credentials()).toEqual([])
  }, 60_000)

  it('works without a script, by mail', async () => {
    const { begin, url, accounts, mails } = await house()
    await begin(email)
    const { page } = await visit({ javaScriptEnabled: false })
    await page.goto(`${url}/inloggen`)
    expect(await page.getByText('Inloggen met een passkey').isVisible()).toBe(false)
    await page.getByLabel('Je e-mailadres').fill(email)
    await page.getByRole('button', { name: 'Stuur mij een link' }).click()
    await page.getByRole('heading', { name: 'Kijk in je mail' }).waitFor()
    await accounts.settled()
    await page.goto(`${url}/inloggen/link?code=${codeIn(mails.at(-1))}`)
    await page.getByRole('button', { name: 'Inloggen' }).click()
    await page.getByRole('heading', { name: 'Je account' }).waitFor()
  }, 60_000)

  it('a person without a session comes to the page to log in, a program hears 401', async () => {
    const { url, app } = await house()
    const { page } = await visit()
    await page.goto(`${url}/account`)
    expect(new URL(page.url()).pathname).toBe('/inloggen')
    expect((await app.request('/account')).status).toBe(401)
  }, 60_000)

  it('the pages are whole on a phone and on a desk, light and dark', async () => {
    const { url, begin } = await house(() => ({
      discoveryUrl: 'http://127.0.0.1:9/',
      clientId: 'a',
      clientSecret: 'b',
      name: 'SURFconext',
    }))
    for (const [name, options] of [
      ['phone', { viewport: { width: 360, height: 740 }, colorScheme: 'light' }],
      ['desk', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
    ] as const) {
      const { page } = await visit(options)
      for (const path of ['/inloggen', '/inloggen?niet=gelukt', '/inloggen/link?code=x', '/welkom?code=x']) {
        await page.goto(url + path)
        await page.evaluate(() => document.fonts.ready)
        await picture(page, `${name}${path.replace(/\W+/g, '-')}`)
        expect(await violations(page), path).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(
          0,
        )
      }
    }
    expect((await begin(email)).answer.status).toBe(303)
  }, 60_000)
})

/** A party that knows one person, on loopback; the real library behind many of them. */
async function startProvider(claims: { readonly email: string; readonly email_verified: boolean }) {
  const port = await freePort()
  const issuer = `http://localhost:${port}`
  let provider: Provider | undefined
  const server: Server = createServer((request, response) => provider?.callback()(request, response)).listen(
    port,
    'localhost',
  )
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return (origin: string): OidcProvider => {
    provider = new Provider(issuer, {
      clients: [
        {
          client_id: 'drempel',
          client_secret: 'geheim-geheim-geheim',
          redirect_uris: [`${origin}/auth/callback/oidc`],
        },
      ],
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
      conformIdTokenClaims: false,
      cookies: { keys: ['een-sleutel-voor-de-test'] },
      features: { devInteractions: { enabled: true } },
      findAccount: (_, sub) => ({ accountId: sub, claims: async () => ({ sub, name: 'Voorbeeld', ...claims }) }),
    })
    return {
      discoveryUrl: `${issuer}/.well-known/openid-configuration`,
      clientId: 'drempel',
      clientSecret: 'geheim-geheim-geheim',
      name: 'SURFconext',
    }
  }
}

describe('by way of another party', () => {
  async function goThrough(url: string) {
    const { page } = await visit()
    await page.goto(`${url}/inloggen`)
    await page.getByRole('link', { name: 'Inloggen met SURFconext' }).click()
    await page.locator('input[name=login]').fill('iemand')
    await page.locator('input[name=password]').fill('maakt-niet-uit')
    await page.locator('button[type=submit]').click()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.waitForURL(`${url}/**`)
    return page
  }

  it('gets in who was invited by the same address, and no token of the other party is kept', async () => {
    const { begin, url, store } = await house(await startProvider({ email, email_verified: true }))
    await begin(email)
    const page = await goThrough(url)
    await page.getByRole('heading', { name: 'Je account' }).waitFor()
    const [method] = await store.db.selectFrom('login_method').selectAll().execute()
    expect(method).toMatchObject({
      provider: 'oidc',
      access_token: null,
      refresh_token: null,
      id_token: null,
      password: null,
    })
  }, 60_000)

  it('does not get in who was not invited, or whose address nobody made sure of', async () => {
    for (const claims of [
      { email: 'niemand@voorbeeld.example', email_verified: true },
      { email, email_verified: false },
    ]) {
      const { begin, url, store } = await house(await startProvider(claims))
      await begin(email)
      const page = await goThrough(url)
      await page.getByText('Inloggen is niet gelukt.').waitFor()
      expect(await store.db.selectFrom('account').selectAll().execute()).toHaveLength(1)
      expect(await store.db.selectFrom('login_method').selectAll().execute()).toEqual([])
    }
  }, 60_000)
})
