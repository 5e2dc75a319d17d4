import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const usage = `pnpm mutate <package> <folder of src> [--json] [--least 85]

Changes the code of a folder in small ways, one at a time, and looks whether a test notices (Stryker). Prints the share of
changes that were noticed, and every one that was not. Ends with 1 when the share is under \`--least\` per cent.

  pnpm mutate core consent            everything in packages/core/src/consent
  pnpm mutate core trajectory --json  one object: { "score", "killed", "survived": [ … ] }

Left out are changes of texts (the compiler knows the ids, and people read the words) and the tests that walk at random
(\`*.properties.test.ts\`, \`model.test.ts\`): the plain tests must notice by themselves.

Takes minutes: about half a second a change. Stryker is installed beside the workspace, in \`.peers\`, on the first run.
`

/** Stryker and the test runner it drives. Not in the workspace: 200 packages for a tool that runs now and then. */
const peers = ['@stryker-mutator/core@10.1.1', '@stryker-mutator/vitest-runner@10.1.1']

const root = join(import.meta.dirname, '..')
const home = join(root, '.peers', 'stryker')

interface Mutant {
  readonly status: string
  readonly mutatorName: string
  readonly replacement?: string
  readonly location: { readonly start: { readonly line: number; readonly column: number } }
}

/** The version of vitest that the workspace runs; Stryker's runner must find the same. */
function vitestVersion(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', 'vitest', 'package.json'), 'utf8'))
  return version
}

function install(): void {
  if (existsSync(join(home, 'node_modules', '@stryker-mutator', 'core'))) return
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'peers-stryker', private: true, type: 'module' }))
  const add = ['-y', 'pnpm@12', 'add', '--ignore-workspace', '--config.node-linker=hoisted']
  const { status } = spawnSync('npx', [...add, ...peers, `vitest@${vitestVersion()}`], { cwd: home, stdio: 'inherit' })
  if (status !== 0) throw new Error('Stryker could not be installed', { cause: status })
}

function run(room: string, folder: string): ReadonlyMap<string, readonly Mutant[]> {
  const name = folder.replaceAll('/', '-')
  const report = join(home, `${room}-${name}.json`)
  const config = join(home, `${room}-${name}.config.json`)
  const vitest = join(home, `${room}-${name}.vitest.config.mjs`)
  const exclude = ['**/node_modules/**', '**/*.properties.test.ts', '**/model.test.ts', 'test/**', 'reference/**']
  writeFileSync(vitest, `export default { test: { testTimeout: 60_000, exclude: ${JSON.stringify(exclude)} } }\n`)
  writeFileSync(
    config,
    JSON.stringify({
      plugins: [join(home, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
      testRunner: 'vitest',
      coverageAnalysis: 'perTest',
      reporters: ['json', 'progress-append-only'],
      jsonReporter: { fileName: report },
      mutate: [
        `src/${folder}/**/*.ts`,
        '!src/**/*.test.ts',
        '!src/**/*.test-d.ts',
        '!src/**/*.example.ts',
        '!src/**/index.ts',
      ],
      ignorePatterns: ['dist', 'bench', 'test', 'reference'],
      // Beside the root, so that `extends: ../../tsconfig…` still leads there.
      tempDirName: join('..', '..', '.stryker'),
      // Stryker would read it with TypeScript's compiler API, which TypeScript 7 does not ship.
      tsconfigFile: 'none.json',
      vitest: { configFile: vitest },
      mutator: { excludedMutations: ['StringLiteral'] },
      // On a busy machine a slow run is no proof that a change was noticed.
      timeoutMS: 30_000,
      concurrency: 2,
      allowConsoleColors: false,
    }),
  )
  const stryker = join(home, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  const { status } = spawnSync(process.execPath, [stryker, 'run', config], {
    cwd: join(root, 'packages', room),
    stdio: ['ignore', process.stderr.fd, 'inherit'],
  })
  if (status !== 0) throw new Error('Stryker did not finish', { cause: status })
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as { files: Record<string, { mutants: Mutant[] }> }
  return new Map(Object.entries(files).map(([file, { mutants }]) => [file, mutants]))
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    least: { type: 'string', default: '85' },
    help: { type: 'boolean', short: 'h' },
  },
})
const [room, folder] = positionals

if (values.help) {
  process.stdout.write(usage)
} else if (!room || !folder || !existsSync(join(root, 'packages', room, 'src', folder))) {
  process.stderr.write(
    `Unexpected \`${positionals.join(' ')}\`, expected a package and a folder of its src.\n\n${usage}`,
  )
  process.exitCode = 2
} else {
  install()
  const all = [...run(room, folder)].flatMap(([file, mutants]) => mutants.map((mutant) => ({ file, ...mutant })))
  const having = (...statuses: string[]) => all.filter(({ status }) => statuses.includes(status))
  const killed = having('Killed', 'Timeout').length
  const survived = having('Survived', 'NoCoverage').map(({ file, location, mutatorName, replacement }) => ({
    at: `${file}:${location.start.line}:${location.start.column}`,
    change: mutatorName,
    to: replacement,
  }))
  const score = (100 * killed) / Math.max(1, killed + survived.length)
  const name = `${room}/${folder}`
  if (values.json) process.stdout.write(`${JSON.stringify({ name, score, killed, survived }, null, 2)}\n`)
  else {
    for (const { at, change, to } of survived) process.stdout.write(`${at}  ${change}  ${to}\n`)
    process.stdout.write(`${name}: ${score.toFixed(1)} % of ${killed + survived.length} changes noticed\n`)
  }
  if (score < Number(values.least)) process.exitCode = 1
}
