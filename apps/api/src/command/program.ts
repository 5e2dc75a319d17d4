import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exampleSnapshotFile } from '@drempel/content'
import { type ExitCode, exitCodes } from '@drempel/diagnostics'
import { Argument, Command, Option } from 'commander'
import type { Folder } from '../folders/folder.ts'
import type { Log } from '../http/log.ts'
import { backup, restore, verify } from './backup.ts'
import { doctor } from './doctor.ts'
import { defaultPort, parseCount, parseFolder, parsePort } from './flags.ts'
import { placeOf } from './open-place.ts'
import { printContract, printRights } from './print-contract.ts'
import { type PrivacyVerb, privacy, privacyVerbs } from './privacy.ts'
import { serve } from './serve.ts'
import { parseSettings } from './settings.ts'

interface Flags {
  readonly port?: string
  readonly host: string
  readonly content: string
  readonly snapshot: string
  readonly database: string
  readonly folder: readonly Folder[]
  readonly log: 'all' | 'faults'
}

/** A file of the house, as seen from where the command runs. */
const ours = (path: string) => relative(process.cwd(), fileURLToPath(new URL(path, import.meta.url)))

const print = (text: string) => void process.stdout.write(text)

/** Writes the log as lines of JSON. A terminal gets only faults, so that a person still sees what is said. */
const logTo =
  (level: Flags['log']): Log =>
  (line) => {
    if (level === 'all' || line.event === 'fault') print(`${JSON.stringify(line)}\n`)
  }

const say = (line: string) => void process.stderr.write(`${line}\n`)

/** The flag that all commands share which use the store. */
const databaseOption = [
  '--database <file>',
  'file of the store, made when it is not there; DATABASE_URL names a server instead',
  ours('../../data/drempel.sqlite'),
] as const

let code: ExitCode = exitCodes.fine
const program = new Command('api')
  .description('The API of the project: toolkit, project data and sign-up, with its documentation.')
  .exitOverride()
  .showHelpAfterError('Add --help for help.')
  .addHelpText(
    'after',
    `
Examples:
  node apps/api/src/main.ts                                       serve on http://127.0.0.1:${defaultPort}
  node apps/api/src/main.ts serve --port 8080 --folder /toolkit=apps/site/dist
  node apps/api/src/main.ts openapi > openapi.json                the contract

Exit codes: 0 fine · 1 problems in the material · 2 wrong use · 3 the world failed · 70 our mistake`,
  )

program
  .command('serve', { isDefault: true })
  .description('Serves until it gets SIGINT (Ctrl-C) or SIGTERM.')
  .addOption(new Option('--port <number>', `port to answer on (default: ${defaultPort})`).env('PORT'))
  .option('--host <address>', 'address to answer on', '127.0.0.1')
  .option('--content <file>', 'published toolkit', ours('../../../site/dist/content.json'))
  .option('--snapshot <file>', 'public project data', relative(process.cwd(), exampleSnapshotFile))
  .option(...databaseOption)
  .addOption(
    new Option('--folder <address=folder>', 'folder to serve too, such as /toolkit=apps/site/dist; may be repeated')
      .argParser((text, earlier: readonly Folder[]) => [...earlier, parseFolder(text, process.cwd())])
      .default([], 'none'),
  )
  .addOption(
    new Option('--log <lines>', 'what to write on standard output, as lines of JSON')
      .choices(['all', 'faults'])
      .default(process.stdout.isTTY ? 'faults' : 'all', 'all; faults on a terminal'),
  )
  .action(async ({ port, folder, log, ...flags }: Flags) => {
    code = await serve({
      ...flags,
      settings: parseSettings(process.env),
      port: parsePort(port),
      folders: folder,
      log: logTo(log),
      say,
    })
  })

program
  .command('openapi')
  .description('Prints the contract, OpenAPI 3.1.')
  .action(async () => {
    code = await printContract(print)
  })

program
  .command('access')
  .description('Prints who may use what: every request and every role, as Markdown.')
  .action(async () => {
    code = await printRights(print)
  })

interface PrivacyFlags {
  readonly database: string
  readonly subject?: string
  readonly apply?: true
}

program
  .command('privacy')
  .description('Shows or erases what is kept of one person; reports what goes by itself.')
  .addArgument(new Argument('<verb>', 'what to do').choices(privacyVerbs))
  .option('--subject <reference>', 'whom: an account, a contact, a person, an initiative, or the code of a sign-up')
  .option('--apply', 'really erase; without it you see what would go')
  .option(...databaseOption)
  .action(async (verb: PrivacyVerb, { database, subject, apply }: PrivacyFlags) => {
    code = await privacy({
      verb,
      place: placeOf(database, parseSettings(process.env)),
      ...(subject === undefined ? {} : { subject }),
      apply: apply ?? false,
      now: new Date(),
      print,
      say,
    })
  })

/** Folder for backups: flag, then environment, then beside the database. */
const backupFolder = (flag: string | undefined, database: string) =>
  flag ?? parseSettings(process.env).backupFolder ?? join(dirname(database), 'backups')

const told = () => ({ now: new Date(), print, say })

interface BackupFlags {
  readonly database: string
  readonly to?: string
  readonly keep: number
}

program
  .command('backup')
  .description('Copies the store to a file while the server goes on, tries the copy, and removes old ones.')
  .option('--to <folder>', 'folder for backups (default: BACKUP_DIR, or `backups` beside the database)')
  .addOption(new Option('--keep <number>', 'newest backups to keep').argParser(parseCount).default(14))
  .option(...databaseOption)
  .action(async ({ database, to, keep }: BackupFlags) => {
    code = await backup(placeOf(database, parseSettings(process.env)), backupFolder(to, database), keep, told())
  })

program
  .command('verify')
  .description('Tries whether a backup is whole and can be put back. Touches nothing else.')
  .argument('<file>', 'the backup')
  .action(async (file: string) => {
    code = await verify(file, told())
  })

program
  .command('restore')
  .description('Puts a backup back. The server must not run. Also from SQLite to PostgreSQL, and back.')
  .argument('<file>', 'the backup')
  .option('--force', 'also when something stands there; it is kept under another name')
  .option(...databaseOption)
  .action(async (file: string, { database, force }: { database: string; force?: true }) => {
    code = await restore(placeOf(database, parseSettings(process.env)), file, force ?? false, told())
  })

interface DoctorFlags {
  readonly database: string
  readonly content: string
  readonly json?: true
}

program
  .command('doctor')
  .description('Says what is wrong with this server, and how to mend it. Changes nothing.')
  .option('--content <file>', 'published toolkit', ours('../../../site/dist/content.json'))
  .option('--json', 'as JSON, for programs')
  .option(...databaseOption)
  .action(async ({ database, content, json }: DoctorFlags) => {
    const settings = parseSettings(process.env)
    const patient = {
      place: placeOf(database, settings),
      folder: dirname(database),
      backupFolder: backupFolder(undefined, database),
      settings,
      now: new Date(),
    }
    code = await doctor(patient, content, json ?? false, print)
  })

/** Does what the command line of this process asks, and tells how it ended. */
export async function api(): Promise<ExitCode> {
  await program.parseAsync()
  return code
}
