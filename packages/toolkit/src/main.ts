import { relative, resolve } from 'node:path'
import { type Day, parseDay } from '@drempel/core/calendar'
import {
  type ExitCode,
  exitCodes,
  type Problem,
  type ReportFormat,
  renderReport,
  reportFormats,
  run,
  severityOf,
  today,
  UsageError,
} from '@drempel/diagnostics'
import { Command, Option } from 'commander'
import { buildSite, loadMaterial } from './build-site.ts'
import { rules } from './check/rules.ts'
import { explainRule } from './explain-rule.ts'
import { loadConfig } from './load-config.ts'

interface Flags {
  readonly config?: string
  readonly now?: string
  readonly out?: string
  readonly format: ReportFormat
}

function dayOf({ now }: Flags): Day {
  const day = parseDay(now ?? today())
  if (day) return day
  throw new UsageError(`Unexpected day \`${now}\`, expected a day that exists, such as --now 2026-11-24.`)
}

/** Reports on standard error, or as the product on standard output when a program asked for it. */
function report(problems: readonly Problem[], format: ReportFormat): ExitCode {
  if (format === 'text')
    process.stderr.write(renderReport(problems, format, process.stderr.isTTY && !process.env.NO_COLOR))
  else process.stdout.write(renderReport(problems, format))
  return problems.some((one) => severityOf(one) === 'error') ? exitCodes.problems : exitCodes.fine
}

const say = (line: string) => void process.stderr.write(`${line}\n`)

async function check(flags: Flags): Promise<ExitCode> {
  const { corpus, problems } = await loadMaterial(
    await loadConfig(flags.config, process.cwd()),
    dayOf(flags),
    process.cwd(),
  )
  const code = report(problems, flags.format)
  if (flags.format === 'text')
    say(`${corpus.pieces.length} pieces read, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`)
  return code
}

async function build(flags: Flags): Promise<ExitCode> {
  const config = await loadConfig(flags.config, process.cwd())
  const out = flags.out ? resolve(flags.out) : config.out
  const { problems, files } = await buildSite({ ...config, out }, dayOf(flags), process.cwd())
  const code = report(problems, flags.format)
  const shown = relative(process.cwd(), out) || out
  if (flags.format === 'text')
    say(files === undefined ? `Nothing published: ${shown} is as it was.` : `${files} files published in ${shown}`)
  return code
}

let code: ExitCode = exitCodes.fine
const program = new Command('toolkit')
  .description('Turns written pieces into a site and data.')
  .exitOverride()
  .showHelpAfterError('Add --help for help.')

const verb = (name: string, description: string, examples: string) =>
  program
    .command(name)
    .description(description)
    .option(
      '--config <file>',
      'configuration (default: toolkit.config.ts or apps/site/toolkit.config.ts, here or above)',
    )
    .option('--now <day>', 'day for which it is done, YYYY-MM-DD (default: today)')
    .addOption(new Option('--format <format>', 'how problems are reported').choices([...reportFormats]).default('text'))
    .option('--json', 'short for --format json')
    .addHelpText(
      'after',
      `\nExamples:\n${examples}\n\nExit codes: 0 fine · 1 problems in the material · 2 wrong use · 3 the world failed · 70 our mistake`,
    )

const formatOf = (flags: Flags & { json?: boolean }): Flags => (flags.json ? { ...flags, format: 'json' } : flags)

verb(
  'check',
  'Reads every piece and reports all problems at their place.',
  '  toolkit check\n  toolkit check --now 2027-06-01 --json',
).action(async (flags) => {
  code = await check(formatOf(flags))
})
verb(
  'build',
  'Checks, then publishes the site. Errors leave what was published as it was.',
  '  toolkit build\n  toolkit build --out /srv/toolkit',
)
  .option('--out <folder>', 'folder to publish in (default: from the configuration)')
  .action(async (flags) => {
    code = await build(formatOf(flags))
  })
program
  .command('explain')
  .argument('[rule]', 'name of a rule, as it stands behind a problem')
  .description('Explains a rule with its examples, or lists them all.')
  .action((name?: string) => {
    process.stdout.write(explainRule(rules, name))
  })

process.exitCode = await run(async () => {
  await program.parseAsync()
  return code
})
