import { access, constants, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { ToolkitContent } from '@drempel/core/toolkit'
import type { DatabasePlace } from '@drempel/database'
import { hasAdministrator } from '../accounts/members.ts'
import { backupsIn } from '../backup/backups-in.ts'
import { openSqliteSource } from '../backup/sqlite-source.ts'
import type { Settings } from '../command/settings.ts'
import { dutchDay } from '../http/dutch-day.ts'
import { migrations } from '../store/migrations/index.ts'
import { openStore } from '../store/store.ts'
import { error, type Finding, ok, warn } from './finding.ts'
import {
  judgeBackup,
  judgeClock,
  judgeHelplines,
  judgeMode,
  judgePublicUrl,
  judgeSecret,
  judgeSpace,
  judgeSteps,
} from './judge.ts'

/** What the doctor looks at. */
export interface Patient {
  readonly place: DatabasePlace
  /** Folder in which the store lies, or would. */
  readonly folder: string
  readonly backupFolder: string
  readonly settings: Settings
  /** The published toolkit; absent when it could not be read. */
  readonly content?: ToolkitContent
  readonly now: Date
}

/** Looks at everything that a server needs, and changes nothing. */
export async function examine(patient: Patient): Promise<Finding[]> {
  const { settings, now, content, backupFolder } = patient
  const [newest] = await backupsIn(backupFolder)
  return [
    judgeNode(process.versions.node),
    ...(await examineFolder(patient)),
    ...(await examineStore(patient)),
    judgePublicUrl(settings.publicUrl),
    judgeSecret(settings.databaseUrl !== undefined, settings.secret !== undefined),
    await examineMail(settings),
    judgeBackup(newest?.madeAt, now),
    content
      ? judgeHelplines(
          content.helplines.map(({ name, checkedAt }) => ({ name, on: checkedAt })),
          dutchDay(now),
        )
      : error('content', 'it cannot be read', 'Make it with `pnpm toolkit build`, or name it with --content.'),
  ]
}

/** Node with SQLite 3.53 and type stripping. */
const OLDEST_NODE = 24

function judgeNode(version: string): Finding {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return ok('node', version)
  return error('node', version, `Install Node ${OLDEST_NODE} or newer.`)
}

async function examineFolder({ folder, place }: Patient): Promise<Finding[]> {
  const findings: Finding[] = []
  try {
    await access(folder, constants.W_OK)
    const { bavail, bsize } = await statfs(folder)
    findings.push(judgeSpace(bavail * bsize))
  } catch {
    return [
      error(
        'folder',
        `${folder} is not there or cannot be written to`,
        `mkdir -p -m 700 ${folder}, as the user that runs the server`,
      ),
    ]
  }
  const files =
    'file' in place
      ? ([
          ['store file', place.file],
          ['secret', join(folder, 'secret')],
        ] as const)
      : []
  for (const [about, file] of files) {
    const found = await stat(file).catch(() => undefined)
    if (found) findings.push(judgeMode(about, file, found.mode))
  }
  return findings
}

async function examineStore({ place, now }: Patient): Promise<Finding[]> {
  try {
    if ('file' in place) {
      const source = openSqliteSource(place.file)
      const taken = await source.migrations().finally(source.close)
      const steps = judgeSteps(taken, Object.keys(migrations))
      // Opening it would take the steps, and the doctor changes nothing.
      return steps.state === 'ok' ? [steps, ...(await examineRows(place, now))] : [steps]
    }
    return [ok('store', 'the server answers'), ...(await examineRows(place, now))]
  } catch (cause) {
    return [error('store', (cause as Error).message, 'Start the server once to make it, or restore a backup.')]
  }
}

async function examineRows(place: DatabasePlace, now: Date): Promise<Finding[]> {
  const store = await openStore(place)
  try {
    const last = await store.db
      .selectFrom('journal')
      .orderBy('sequence', 'desc')
      .limit(1)
      .select('at')
      .executeTakeFirst()
    const administrator = (await hasAdministrator(store.db))
      ? ok('administrator', 'there is one')
      : warn('administrator', 'there is none', 'Start the server: it prints a link that makes you administrator.')
    return [judgeClock(now, last?.at), administrator]
  } finally {
    await store.close()
  }
}

/** How long to wait for the mail server, in milliseconds. */
const MAIL_PATIENCE_MS = 10_000

/** Whether the mail server takes our name and password; no mail is sent. */
async function examineMail({ mail }: Settings): Promise<Finding> {
  if (!mail) {
    return error(
      'mail',
      'SMTP_URL and MAIL_FROM are not set, so nobody gets a link to log in',
      'Set both in the environment file.',
    )
  }
  const { createTransport } = await import('nodemailer')
  const patience = {
    connectionTimeout: MAIL_PATIENCE_MS,
    greetingTimeout: MAIL_PATIENCE_MS,
    socketTimeout: MAIL_PATIENCE_MS,
  }
  const transport = createTransport({ url: mail.smtpUrl, ...patience })
  try {
    await transport.verify()
    return ok('mail', 'the mail server takes mail from us')
  } catch (cause) {
    // Its message can hold the name and password of the address.
    const { code = 'unknown' } = cause as { code?: string }
    return error(
      'mail',
      `the mail server does not take mail from us (${code})`,
      'See SMTP_URL: host, port, user and password.',
    )
  } finally {
    transport.close()
  }
}
