import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createContext, runInContext } from 'node:vm'
import { build, transform } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readDoors } from '../reference/doors.ts'
import { countTypeScriptBlocks, readExamples } from './readme.ts'

const execute = promisify(execFile)
const core = fileURLToPath(new URL('..', import.meta.url))
const typescript = join(core, '..', '..', 'node_modules', '.bin', 'tsc')
const doors = readDoors()
/** The pnpm that runs this test. Not npm: the one of Node 20 waits for ever when a test runs it on Node 26. */
const [pnpm, ...pnpmArguments] = process.env.npm_execpath?.endsWith('pnpm')
  ? [process.env.npm_execpath]
  : (['npx', '-y', 'pnpm@12'] as const)

/** A project outside the workspace that has nothing of ours but the tarball. */
let consumer = ''

beforeAll(async () => {
  if (!existsSync(join(core, 'dist')))
    throw new Error('No `dist` to pack. Run `pnpm --filter @drempel/core build` first.')
  consumer = await mkdtemp(join(tmpdir(), 'drempel-consumer-'))
  await execute(pnpm, [...pnpmArguments, 'pack', '--pack-destination', consumer], { cwd: core })
  const tarball = (await readdir(consumer)).find((file) => file.endsWith('.tgz'))
  await writeFile(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  const likeNpm = ['--ignore-workspace', '--config.node-linker=hoisted', '--prefer-offline']
  await execute(pnpm, [...pnpmArguments, 'add', ...likeNpm, `./${tarball}`], { cwd: consumer })
}, 120_000)

afterAll(() => rm(consumer, { recursive: true, force: true }))

/** The Node that the machine came with, and not the one that travels with the workspace: what our users have. */
async function machineNode(): Promise<string> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'))
  const found = folders.map((folder) => join(folder, 'node')).find((file) => existsSync(file))
  if (!found) throw new Error('No `node` on the PATH besides that of the workspace, expected the one of the machine')
  return found
}

/** What a bundler makes of a few lines that import the installed package; warnings count as failures. */
async function bundled(contents: string) {
  const options = { stdin: { contents, resolveDir: consumer }, bundle: true, minify: true, write: false } as const
  const { outputFiles, warnings } = await build({ ...options, format: 'iife', logLevel: 'silent' })
  expect(warnings).toEqual([])
  const [file] = outputFiles
  return { code: file?.text ?? '', bytes: file?.contents.byteLength ?? 0 }
}

describe('@drempel/core as a developer gets it from npm', () => {
  it('carries dist and README, and no source or test', async () => {
    const root = join(consumer, 'node_modules', '@drempel', 'core')
    expect((await readdir(root)).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json'])
    const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    expect(JSON.stringify(manifest.exports)).not.toContain('/src/')
    expect(Object.keys(manifest.dependencies)).toEqual(['zod'])
    expect(JSON.stringify(manifest.dependencies)).not.toMatch(/catalog:|workspace:/)
  })

  it('gives through every door the same names as the source', async () => {
    const script = doors.map(
      ({ specifier }) => `console.log(JSON.stringify(Object.keys(await import('${specifier}')).sort()))`,
    )
    await writeFile(join(consumer, 'doors.js'), script.join('\n'))
    const { stdout } = await execute(process.execPath, ['doors.js'], { cwd: consumer })
    const values = doors.map(({ names }) =>
      names.filter((one) => one.kind === 'function' || one.kind === 'constant').map((one) => one.name),
    )
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(values)
  })

  it('has no way in beside its doors', async () => {
    await writeFile(join(consumer, 'past.js'), "await import('@drempel/core/src/toolkit/piece.ts')")
    await expect(execute(process.execPath, ['past.js'], { cwd: consumer })).rejects.toThrow(
      'ERR_PACKAGE_PATH_NOT_EXPORTED',
    )
  })

  it('brings only what is asked for: `permits` comes without a schema library', async () => {
    const { code, bytes } = await bundled("export { permits } from '@drempel/core/consent'")
    expect(code).not.toMatch(/zod/i)
    expect(bytes).toBeLessThan(1_000)
  })

  it('runs where there is nothing but the language: no Node, no browser', async () => {
    const { code } = await bundled(`
      import { snapshotSchema } from '@drempel/core/snapshot'
      import { addWorkingDays } from '@drempel/core/calendar'
      import { examplePieces } from '@drempel/core/examples'
      import { matchPieces } from '@drempel/core/matching'
      import { decide, trajectoryCommandSchema } from '@drempel/core/trajectory'
      const command = trajectoryCommandSchema.parse({ kind: 'match', on: '2026-03-04', advisorId: 'a-1' })
      const decision = decide(undefined, command, { by: 'a-1', at: '2026-03-04T09:00:00Z', today: '2026-03-04' })
      globalThis.result = JSON.stringify([
        snapshotSchema.safeParse({}).success,
        addWorkingDays('2026-12-23', 2),
        matchPieces({ goals: ['belonging'] }, examplePieces).picks.length,
        decision.ok ? [] : decision.refusals.map(({ rule }) => rule),
      ])`)
    const context = createContext({})
    runInContext(code, context)
    expect(JSON.parse(context.result)).toEqual([false, '2026-12-28', 3, ['not-signed-up']])
  })

  it('comes door by door: what one door costs, with its schemas, stays within its budget', async () => {
    const { bytes: whole } = await bundled(
      doors.map(({ specifier }, at) => `export * as d${at} from '${specifier}'`).join('\n'),
    )
    const costs = new Map<string, number>()
    for (const { specifier } of doors) costs.set(specifier, (await bundled(`export * from '${specifier}'`)).bytes)
    for (const [specifier, bytes] of costs) expect(bytes, specifier).toBeLessThan(whole)
    // A function comes without the schemas that stand beside it, and so without zod.
    const functions = {
      "export { decide } from '@drempel/core/trajectory'": 70_000,
      "export { matchPieces } from '@drempel/core/matching'": 20_000,
      "export { suppress } from '@drempel/core/measure'": 6_000,
      "export { measureReadability } from '@drempel/core/language'": 14_000,
      "export { addWorkingDays } from '@drempel/core/calendar'": 2_500,
      "export { goals } from '@drempel/core/vocabulary'": 1_500,
    }
    for (const [contents, most] of Object.entries(functions)) {
      const { code, bytes } = await bundled(contents)
      expect(bytes, contents).toBeLessThan(most)
      expect(code, contents).not.toMatch(/ZodType|\$Zod/)
    }
  }, 60_000)

  it('does what its README says: every example prints what stands under it', async () => {
    const examples = readExamples()
    expect(examples).toHaveLength(countTypeScriptBlocks())
    expect(examples.length).toBeGreaterThanOrEqual(5)
    for (const [at, { title, code, prints }] of examples.entries()) {
      await writeFile(join(consumer, `example-${at}.ts`), code)
      const { stdout } = await execute(process.execPath, [`example-${at}.ts`], { cwd: consumer })
      expect(stdout, title).toBe(prints)
    }
  }, 60_000)

  it('does the same on the Node that the machine came with, 20 or later', async () => {
    const node = await machineNode()
    const { stdout: version } = await execute(node, ['--version'])
    expect(Number(/^v(\d+)/.exec(version)?.[1])).toBeGreaterThanOrEqual(20)
    for (const [at, { title, code, prints }] of readExamples().entries()) {
      const { code: javascript } = await transform(code, { loader: 'ts', format: 'esm' })
      await writeFile(join(consumer, `example-${at}.mjs`), javascript)
      const { stdout } = await execute(node, [`example-${at}.mjs`], { cwd: consumer })
      expect(stdout, title).toBe(prints)
    }
  }, 60_000)

  it('type-checks in a strict project, and refuses a wrong piece there', async () => {
    await cp(fileURLToPath(new URL('consumer.fixture.ts', import.meta.url)), join(consumer, 'index.ts'))
    const options = [
      '--strict',
      '--exactOptionalPropertyTypes',
      '--module',
      'nodenext',
      '--target',
      'es2024',
      '--noEmit',
      '--skipLibCheck',
      'false',
    ]
    await execute(typescript, [...options, '--types', '', 'index.ts'], { cwd: consumer })
    const { stdout } = await execute(process.execPath, ['index.ts'], { cwd: consumer })
    expect(stdout).toBe('false,0,count,true,,5\nerbij horen\nnot-for-this-use\n2026-11-30\nfalse\n')
  }, 60_000)
})
