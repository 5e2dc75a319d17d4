import { join } from 'node:path'
import { type ExitCode, exitCodes, run, today } from '@drempel/diagnostics'
import { Command } from 'commander'
import { readClips } from './clips.ts'
import { expectFree, parsePort } from './port.ts'
import { prepare } from './prepare.ts'
import { serve } from './serve.ts'
import { clipFolder, planSteps, root, snapshotFile } from './steps.ts'
import { readExample, writeStartPage } from './write-start-page.ts'

const host = '127.0.0.1'
const pageFolder = 'apps/house/dist'
const say = (line: string) => void process.stderr.write(`${line}\n`)

const command = new Command('start')
  .description('Checks the content, publishes the toolkit, renders one clip and serves all of it on one address.')
  .option('--port <number>', 'port to answer on (also: PORT in the environment; default 4310)')
  .option('--now <day>', 'day for which the content is checked and published (YYYY-MM-DD; default today)')
  .addHelpText(
    'after',
    `
Examples:
  npx pnpm@12 start                 everything, on http://127.0.0.1:4310
  PORT=8080 npx pnpm@12 start       the same on another port
  npx pnpm@12 start --help          this text

A second start reuses what has not changed. Ctrl-C ends it.
Exit codes: 0 ended by you · 1 problems in the content · 2 called wrongly · 3 port, disk or browser failed · 70 our mistake`,
  )
  .exitOverride()

async function start(): Promise<ExitCode> {
  const options = command.parse().opts<{ port?: string; now?: string }>()
  const port = parsePort(options.port ?? process.env.PORT)
  const now = options.now ?? today()
  await expectFree(host, port)
  say(`1/5 install: done by pnpm, running on Node ${process.versions.node}`)
  const prepared = await prepare(root, planSteps(now), say, () => performance.now())
  if (prepared !== exitCodes.fine) return prepared
  await writeStartPage(join(root, pageFolder), {
    clips: await readClips(join(root, clipFolder, 'manifest.json'), 'film/'),
    example: await readExample(join(root, snapshotFile)),
  })
  say('5/5 serve: toolkit, clip, API and documentation')
  const served = await serve(root, host, port, pageFolder)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => served.stop(signal))
  say(`\nOpen ${served.url}   (Ctrl-C ends it)\n`)
  const code = await served.ended
  return code === 0 || code === 130 || code === 143 ? exitCodes.fine : (code as ExitCode)
}

process.exitCode = await run(start)
