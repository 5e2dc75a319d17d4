import { exampleSnapshotFile } from '@drempel/content'
import { type ExitCode, exitCodes, run } from '@drempel/diagnostics'
import { loudnessTargets } from '@drempel/storyboard'
import { Command, InvalidArgumentError, Option } from 'commander'
import { shown } from '../read/shown.ts'
import { allFormats, allLocales, type Flags } from './flags.ts'

const codes = 'Exit codes: 0 fine · 1 problems in the material · 2 wrong use · 3 the world failed · 70 our mistake'
const pages = 'pages that draw at the same time (default: as many as there are cores)'
const what = 'film, clips, stills, or names from `film list`; a name may end in * (default: all three)'

/** Runs the tool with the words of the command line, and says with which code it ends. */
export async function runFilm(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = exitCodes.fine
  const program = new Command('film')
    .description('Renders the film, the clips and the stills from project data.')
    .exitOverride()
    .showHelpAfterError('Add --help for help.')
  // What one verb needs is loaded when it is asked for: all of it together takes longer than many a verb.
  const ends = (work: Promise<ExitCode>) =>
    work.then((own) => {
      code = own
    })

  const verb = (name: string, description: string, ...examples: string[]) =>
    program
      .command(name)
      .description(description)
      .addHelpText('after', `\nExamples:\n${examples.map((one) => `  film ${one}\n`).join('')}\n${codes}`)
  const withData = (command: Command) =>
    command
      .option('--snapshot <file>', 'project snapshot', shown(exampleSnapshotFile))
      .addOption(new Option('--data <file>', 'the same, by its older name').hideHelp())
      .option('--now <day>', 'day on which consents must hold, YYYY-MM-DD (default: today)')
  const withShape = (command: Command) =>
    withData(command)
      .addOption(
        new Option(
          '--format <shape>',
          `shape of the picture: ${allFormats.join(', ')} or all; may be given more than once`,
        )
          .argParser(oneMoreShape)
          .default([], 'all'),
      )
      .addOption(new Option('--locale <language>', 'language').choices([...allLocales, 'all']).default('nl'))
  const withWork = (command: Command) =>
    withShape(command)
      .addOption(
        new Option('--for <where>', 'where it is played, which decides how loud it is')
          .choices(loudnessTargets)
          .default('social'),
      )
      .option('--pages <number>', pages)
  const withMaking = (command: Command) =>
    withWork(command)
      .argument('[what...]', what)
      .option('--out <folder>', 'folder (default: videos/film/out, and videos/film/out/preview for a preview)')
      .option(
        '--workers <number>',
        'worker processes here that share the work over DATABASE_URL, beside those elsewhere; see worker --help',
      )
      .option('--force', 'make it again from nothing: what was kept of it is not used')
      .option('--json', 'what is there in the end, as JSON')

  withData(verb('list', 'Lists what can be made; a star marks the usual set.', 'list', 'list --json'))
    .option('--json', 'as JSON')
    .action(async (flags) => ends((await import('./list.ts')).list(flags)))
  withWork(
    verb(
      'check',
      'Says what is wrong, before anything is rendered: texts, consents, sources, captions; and, measured in the drawn scene, size, contrast and place of words, loudness and flashing.',
      'check',
      'check film --locale all',
      'check clips --format 9:16',
      'check --quick --snapshot project.json --json',
    ),
  )
    .argument('[what...]', what)
    .option('--quick', 'only what needs no drawing: ready in seconds, without a browser')
    .option('--json', 'problems as JSON')
    .action(async (words, flags) => ends((await import('./check.ts')).check(words, flags)))
  withMaking(
    verb(
      'preview',
      'Renders at half the size, to look at: short for render --preview.',
      'preview film',
      'preview kaart-portiekkoffie --format 9:16',
    ),
  ).action(async (words, flags) => ends((await import('./render.ts')).render(words, { ...flags, preview: true })))
  withShape(
    verb(
      'still',
      'Makes one picture of a film or clip as PNG, within seconds.',
      'still de-kaart --at 4.5',
      'still de-kaart --format 9:16 --frame 120 --out kaart.png',
    ),
  )
    .argument('<clip>', 'film or clip, see `film list`')
    .option('--at <seconds>', 'time in the clip (default: the frame that stands for the clip)')
    .option('--frame <number>', 'frame, counted from 0')
    .option('--out <file>', 'file to write (default: in videos/film/out)')
    .option('--preview', 'half the size')
    .action(async (id, flags) => ends((await import('./still.ts')).still(id, flags)))
  withMaking(
    verb(
      'render',
      'Renders films and clips as MP4 with poster, captions and transcript, and stills as PNG; lists them in manifest.json. What has not changed is left as it is.',
      'render film',
      'render clips --preview',
      'render de-kaart week --format 9:16 --locale all',
      'render film --for broadcast --snapshot project.json --out /srv/film',
      "render 'initiatief-*' --json",
      'render clips --workers 3',
    ),
  )
    .option('--preview', 'half the size, to look at')
    .action(async (words, flags) => ends((await import('./render.ts')).render(words, flags)))
  withWork(
    verb(
      'watch',
      'Renders a preview, and again at every change of text, data, voices, pictures or code.',
      'watch film',
      'watch kaart-portiekkoffie --format 9:16',
    ),
  )
    .argument('[what...]', what)
    .option('--out <folder>', 'folder (default: videos/film/out/preview)')
    .action(async (words, flags) => ends((await import('./watch.ts')).watch(words, flags)))
  withShape(
    verb(
      'studio',
      'Opens Remotion Studio: your clips with a form for every field, and every scene at its edges.',
      'studio',
      'studio film --locale en',
      'studio de-kaart --no-open --port 3010',
    ),
  )
    .argument('[what...]', 'film, clips, or names from `film list` (default: both)')
    .option('--port <number>', 'port (default: the first that is free from 3000)')
    .option('--no-open', 'do not open a browser')
    .action(async (words, flags) => ends((await import('./studio.ts')).studio(words, flags)))
  verb(
    'worker',
    'Draws for every render with --workers, until Ctrl-C. DATABASE_URL names the PostgreSQL database that they share, DREMPEL_FILM_CACHE the folder. Same code, same browser, same folder: the same mark, which both say. A worker may come, go or die at any time.',
    'worker',
    'worker --pages 4',
  )
    .option('--pages <number>', pages)
    .action(async (flags) => ends((await import('./worker.ts')).worker(flags)))
  withData(
    verb(
      'withdraw',
      'Takes away every film, clip and still that was made with a consent, keeps the proof, and says what is left to do.',
      'withdraw --consent c-0007 --dry-run',
      'withdraw --consent c-0007',
    ),
  )
    .requiredOption('--consent <number>', 'number of the consent record')
    .option('--out <folder>', 'folder with the manifest (default: videos/film/out and its preview)')
    .option('--dry-run', 'only say what would go')
    .option('--json', 'what went, as JSON')
    .action(async (flags) => ends((await import('./withdraw.ts')).withdraw(flags)))
  withShape(
    verb(
      'voice',
      'Says what the voice of the film must speak, scene by scene, and what is recorded.',
      'voice',
      'voice --scratch',
    ),
  )
    .option('--scratch', 'have a machine speak what nobody spoke yet, for timing only (needs espeak-ng)')
    .option('--json', 'as JSON')
    .action(async (flags) => ends((await import('./voice.ts')).voice(flags)))
  verb('clean', 'Clears the cache until it is small enough. What was rendered stays.', 'clean', 'clean --all')
    .option('--all', 'empty it')
    .action(async (flags) => ends((await import('./clean.ts')).clean(flags)))

  return run(async () => {
    await program.parseAsync(argv, { from: 'user' })
    return code
  })
}

/** One shape more than there were. */
function oneMoreShape(value: string, before: Flags['format']): Flags['format'] {
  const shapes = [...allFormats, 'all' as const]
  const shape = shapes.find((one) => one === value)
  if (shape) return [...before, shape]
  throw new InvalidArgumentError(`Allowed choices are ${shapes.join(', ')}.`)
}
