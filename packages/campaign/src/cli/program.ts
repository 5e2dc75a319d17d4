import { type ExitCode, exitCodes, UsageError } from '@drempel/diagnostics'
import { Command, CommanderError, Option } from 'commander'
import { nearest } from '../plan/suggestion.ts'
import { type Lang, type Words, wordsIn } from '../words/words.ts'
import type { Flags } from './call.ts'
import { type Names, type VerbFacts, verbs } from './verbs.ts'
import type { World } from './world.ts'

/** How flags are written. */
const spelled: Readonly<Record<keyof Flags, string>> = {
  folder: '--folder <map>',
  now: '--now <moment>',
  content: '--content <bestand>',
  snapshot: '--snapshot <bestand>',
  clips: '--clips <bestand>',
  json: '--json',
  html: '--html',
  ics: '--ics',
  coverage: '--coverage',
  out: '--out <plek>',
  by: '--by <naam>',
  yes: '--yes',
  dryRun: '--dry-run',
  days: '--days <aantal>',
  consent: '--consent <nummer>',
  done: '--done',
  from: '--from <dag>',
  to: '--to <dag>',
  clicks: '--clicks <bestand>',
}

/** Flags that every verb has. */
const everywhere = ['folder', 'now', 'content', 'snapshot', 'clips'] as const satisfies readonly (keyof Flags)[]

const argumentOf: Readonly<Record<Names, string | undefined>> = {
  none: undefined,
  posts: '[bericht...]',
  'posts-must': '<bericht...>',
  post: '[bericht]',
  rule: '[regel]',
}

/**
 * Carries out one call of `campaign`.
 * @param args what was written behind the name of the tool.
 */
export async function campaign(args: readonly string[], world: World): Promise<ExitCode> {
  const lang = langOf(args)
  const words = wordsIn[lang]
  let code: ExitCode = exitCodes.fine
  const program = new Command('campaign').description(words.program)
  program.helpCommand(false)
  for (const [name, facts] of Object.entries(verbs) as [keyof Words['verbs'], VerbFacts][]) {
    const command = program.command(name).description(words.verbs[name])
    const argument = argumentOf[facts.takes]
    if (argument) command.argument(argument, argumentWords(facts.takes, words))
    for (const flag of [...facts.flags, ...everywhere]) command.option(spelled[flag], words.options[flag])
    command.addHelpText('after', helpAfter(facts.examples, words)).action(async (...given: unknown[]) => {
      const [first, flags] = argument ? given : [undefined, given[0]]
      const names = first === undefined ? [] : [first].flat().map(String)
      code = await facts.does({ world, lang, words, names, flags: flags as Flags })
    })
  }
  for (const command of [program, ...program.commands]) inLanguage(command, words, world)
  if (!args.some((one) => isWord(one) || isHelp.has(one))) {
    program.outputHelp()
    return exitCodes.fine
  }
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return exitCodes.fine
    throw new UsageError(`${usageMessage(error, words)} ${words.more}`, { cause: error })
  }
}

const isHelp = new Set(['-h', '--help'])

/** A verb or what stands behind it, but not the language. */
const isWord = (written: string): boolean => !written.startsWith('-') && written !== 'nl' && written !== 'en'

/** The language is known before anything else, because help is in it. */
function langOf(args: readonly string[]): Lang {
  const at = args.indexOf('--lang')
  const written = at === -1 ? args.find((one) => one.startsWith('--lang='))?.slice('--lang='.length) : args[at + 1]
  return written === 'en' ? 'en' : 'nl'
}

function argumentWords(takes: Names, words: Words): string {
  if (takes === 'rule') return words.rule
  return takes === 'posts-must' ? words.namesOrAll : words.names
}

const helpAfter = (examples: readonly string[], words: Words): string =>
  `\n${words.examples}\n${examples.map((example) => `  campaign ${example}`).join('\n')}\n\n${words.exits}`

/** Help and errors in the language asked for; commander itself speaks English only. */
function inLanguage(command: Command, words: Words, world: World): void {
  const { allowed, otherwise } = words.options
  command
    .exitOverride()
    .helpOption('-h, --help', words.help)
    .addOption(new Option('--lang <taal>', words.options.lang).choices(['nl', 'en']).default('nl'))
    .configureHelp({
      styleTitle: (title) => words.titles[title] ?? title,
      // Commander would put “[options]” here in English.
      commandUsage: (one) =>
        [one.parent?.name(), one.name(), one.parent ? argumentsOf(one) : words.usage].join(' ').trim(),
      subcommandTerm: (one) => `${one.name()} ${argumentsOf(one)}`.trim(),
      optionDescription: ({ description, argChoices, defaultValue }) =>
        argChoices
          ? `${description} (${allowed}: ${argChoices.join(', ')}; ${otherwise}: ${defaultValue})`
          : description,
    })
    .configureOutput({ writeOut: world.out, writeErr: () => {}, outputError: () => {} })
}

const argumentsOf = ({ registeredArguments }: Command): string =>
  registeredArguments
    .map((argument) => {
      const name = `${argument.name()}${argument.variadic ? ' …' : ''}`
      return argument.required ? `<${name}>` : `[${name}]`
    })
    .join(' ')

function usageMessage(error: CommanderError, words: Words): string {
  const { usageErrors } = words
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  switch (error.code) {
    case 'commander.unknownCommand':
      return usageErrors.unknownVerb(named, nearest(named, Object.keys(verbs)))
    case 'commander.unknownOption':
      return usageErrors.unknownOption(named)
    case 'commander.missingArgument':
      return usageErrors.missingArgument
    case 'commander.optionMissingArgument':
      return usageErrors.missingValue(named)
    case 'commander.excessArguments':
      return usageErrors.tooMany
    default:
      return usageErrors.other(error.message.replace(/^error: /, ''))
  }
}
