import { rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { restoreBackup } from '../src/backup/restore-backup.ts'
import { type PrivacyVerb, privacy } from '../src/command/privacy.ts'
import { examine } from '../src/doctor/examine.ts'
import { keepSignUp } from '../src/sign-up/keep-sign-up.ts'
import { exampleSignUp } from '../src/sign-up/sign-up.ts'
import { openStore } from '../src/store/store.ts'
import { exampleContent, exampleMoment } from './example-app.ts'
import { endWith, type Files, flagsOf, runCommand, startServer, writeFiles } from './server.ts'

let files: Files
beforeAll(async () => {
  files = await writeFiles()
})
afterAll(() => rm(files.folder, { recursive: true, force: true }))

const linkIn = (said: string) => /http:\/\/localhost:\d+\/welkom\?code=([\w-]{43})/.exec(said)?.[1]

it('one small server: the first administrator, a backup while it runs, and last night’s backup put back', async () => {
  const backups = join(files.folder, 'backups')
  const store = ['--database', files.database]
  const server = await startServer(...flagsOf(files))
  const code = linkIn(server.said().stderr) ?? ''
  expect(server.said().stdout).not.toContain(code)
  expect((await stat(join(dirname(files.database), 'secret'))).mode & 0o777).toBe(0o600)
  const begun = await fetch(`${server.url}/welkom`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ code, name: 'Voorbeeld Beheerder', email: 'beheer@voorbeeld.example' }),
  })
  expect(begun.status).toBe(303)
  const cookie = begun.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const me = (url: string) => fetch(`${url}/v1/me`, { headers: { cookie } })
  expect((await (await me(server.url)).json()).roles).toEqual(['administrator'])

  const made = await runCommand(['backup', '--to', backups, ...store])
  expect([made.status, made.stderr]).toEqual([0, expect.stringContaining('the journal adds up')])
  const file = made.stdout.trim()
  await expect(restoreBackup({ file: files.database }, file, true, new Date())).rejects.toThrow('Stop the server first')
  expect(await endWith(server, 'SIGTERM')).toBe(0)
  expect(server.said().stdout).not.toMatch(/voorbeeld\.example|Beheerder/)

  await rm(files.database)
  const restored = await runCommand(['restore', file, ...store])
  expect([restored.status, restored.stderr]).toEqual([0, expect.stringContaining('stand where they were')])
  const again = await startServer(...flagsOf(files))
  expect(linkIn(again.said().stderr)).toBeUndefined()
  expect((await me(again.url)).status).toBe(200)
  expect(await endWith(again, 'SIGTERM')).toBe(0)

  const findings = await examine({
    place: { file: files.database },
    folder: dirname(files.database),
    backupFolder: backups,
    settings: { behindProxy: false },
    content: exampleContent,
    now: new Date(),
  })
  const states = Object.fromEntries(findings.map(({ about, state }) => [about, state]))
  expect(states).toMatchObject({
    store: 'ok',
    'store file': 'ok',
    administrator: 'ok',
    backup: 'ok',
    mail: 'error',
    address: 'warn',
  })
}, 120_000)

it('the command line for one person: shows, warns, and erases only when told', async () => {
  const place = { file: files.database }
  const store = await openStore(place)
  const reference = 'AAAAA-AAAAA'
  await store.write((db) => keepSignUp(db, { reference, signUp: exampleSignUp, receivedAt: exampleMoment }))
  await store.close()
  const run = async (verb: PrivacyVerb, subject?: string, apply = false) => {
    let printed = ''
    let said = ''
    const code = await privacy({
      ...{ verb, place, apply, now: new Date(exampleMoment) },
      ...(subject === undefined ? {} : { subject }),
      print: (text) => {
        printed += text
      },
      say: (line) => {
        said += line
      },
    })
    return { code, printed, said }
  }
  expect(() => privacy({ verb: 'erase', place, apply: false, now: new Date(), print() {}, say() {} })).toThrow(
    'expected --subject with a reference',
  )
  expect((await run('export', 'p-404')).code).toBe(1)
  expect((await run('export', reference)).printed).toContain(exampleSignUp.contactName)
  expect((await run('erase', reference)).said).toContain('Nothing was erased.')
  expect((await run('erase', reference, true)).code).toBe(0)
  expect((await run('export', reference)).printed).not.toContain(exampleSignUp.contactName)
  expect(JSON.parse((await run('report')).printed).applied).toBe(false)
}, 60_000)
