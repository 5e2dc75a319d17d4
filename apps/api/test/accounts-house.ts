import { randomBytes } from 'node:crypto'
import { type AccountSettings, createAccounts } from '../src/accounts/accounts.ts'
import { makeFirstToken } from '../src/accounts/first-link.ts'
import type { Dependencies } from '../src/app.ts'
import type { Message } from '../src/mail/mail.ts'
import type { Store } from '../src/store/store.ts'
import { exampleApp, exampleMoment, readAnswer } from './example-app.ts'

/** An app with accounts, the mails that it sent, and a browser without a window that keeps its cookies. */
export async function accountsHouse(
  store: Store,
  settings: Partial<AccountSettings> = {},
  changed: Partial<Dependencies> = {},
) {
  const mails: Message[] = []
  const faults: string[] = []
  const now = () => new Date(exampleMoment)
  const accounts = createAccounts({
    store,
    publicUrl: new URL('https://drempel.example'),
    secret: randomBytes(32).toString('hex'),
    mailer: { send: async (mail) => void mails.push(mail), close: () => {} },
    now,
    fault: (line) => faults.push(line),
    ...settings,
  })
  const { app, lines } = await exampleApp({ store, accounts, identify: accounts.identify, ...changed })
  const { origin } = accounts.publicUrl

  /** Somebody's browser. */
  function browser() {
    const jar = new Map<string, string>()
    const send = async (path: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers)
      if (jar.size > 0) headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
      if (init.method && !headers.has('origin')) headers.set('origin', origin)
      const answer = await readAnswer(app.request(new Request(new URL(path, origin), { ...init, headers })))
      for (const cookie of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
        if (value === '' || /max-age=0/i.test(cookie)) jar.delete(name)
        else jar.set(name, value)
      }
      return answer
    }
    const form = (path: string, fields: Record<string, string>) =>
      send(path, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields).toString(),
      })
    const json = (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
      send(path, { method, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
    /** Asks for a link, opens the mail and presses the button. */
    async function logIn(email: string) {
      const before = mails.length
      await form('/inloggen', { email })
      await accounts.settled()
      const code = mails.length > before ? codeIn(mails.at(-1)) : ''
      return form('/inloggen/link', { code })
    }
    return { jar, get: (path: string, headers = {}) => send(path, { headers }), send, form, json, logIn }
  }

  /** Makes the first administrator, logged in. */
  async function begin(email = 'beheer@voorbeeld.example') {
    const code = (await makeFirstToken(store, now(), randomBytes)) ?? ''
    const admin = browser()
    const answer = await admin.form('/welkom', { code, name: 'Voorbeeld Beheerder', email })
    return { admin, code, answer }
  }
  return { accounts, app, lines, mails, faults, browser, begin, origin }
}

/** The code of the link in a mail. */
export const codeIn = (mail: Message | undefined): string => /code=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
