import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'

const usage = `pnpm bench <room> [name] [--json]

Runs the benchmarks of a room, such as \`core\`, or one of them by name. Each prints ratios against a reference that it
measures in the same run: machines are shared, so absolute times say little.

  pnpm bench core            every benchmark of packages/core
  pnpm bench core replay     only packages/core/bench/replay.bench.ts
  pnpm bench core --json     one object: { "room": "core", "benches": [ … ] }
`

const root = join(import.meta.dirname, '..')
const roomOf = (name: string) =>
  ['packages', 'apps', 'videos']
    .map((kind) => join(root, kind, name))
    .find((folder) => existsSync(join(folder, 'bench')))

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
})
const [room, name] = positionals
const folder = room ? roomOf(room) : undefined
const files = folder
  ? readdirSync(join(folder, 'bench'))
      .filter((file) => file.endsWith('.bench.ts') && (!name || basename(file, '.bench.ts') === name))
      .sort()
  : []

if (values.help) {
  process.stdout.write(usage)
} else if (!folder || files.length === 0) {
  process.stderr.write(
    `Unexpected ${room ? `\`${positionals.join(' ')}\`` : 'call without a room'}, expected a room with benchmarks.\n\n${usage}`,
  )
  process.exitCode = 2
} else {
  const benches = files.map((file) => {
    const args = [join(folder, 'bench', file), ...(values.json ? ['--json'] : [])]
    const { status, stdout } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      stdio: ['ignore', values.json ? 'pipe' : 'inherit', 'inherit'],
    })
    if (status !== 0) process.exitCode = status ?? 3
    return values.json && status === 0 ? JSON.parse(stdout) : undefined
  })
  if (values.json) process.stdout.write(`${JSON.stringify({ room, benches }, null, 2)}\n`)
}
