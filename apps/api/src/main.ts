import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exampleSnapshotFile } from '@drempel/content'
import { type ExitCode, exitCodes, run } from '@drempel/diagnostics'
import { Command, Option } from 'commander'
import { defaultPort, parseFolder, parsePort } from './command/flags.ts'
import { printContract } from './command/print-contract.ts'
import { serve } from './command/serve.ts'
import type { Folder } from './folders/folder.ts'
import type { Log } from './http/log.ts'

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
  .option('--content <file>', 'published toolkit', ours('../../site/dist/content.json'))
  .option('--snapshot <file>', 'public project data', relative(process.cwd(), exampleSnapshotFile))
  .option('--database <file>', 'file of the store, made when it is not there', ours('../data/drempel.sqlite'))
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
    const say = (line: string) => void process.stderr.write(`${line}\n`)
    const databaseUrl = process.env.DATABASE_URL
    code = await serve({
      ...flags,
      ...(databaseUrl ? { databaseUrl } : {}),
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

process.exitCode = await run(async () => {
  await program.parseAsync()
  return code
})
