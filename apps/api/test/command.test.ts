import { once } from 'node:events'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleContent } from './example-app.ts'
import { type Files, flagsOf, runCommand, writeFiles } from './server.ts'

let files: Files
beforeAll(async () => {
  files = await writeFiles()
})
afterAll(() => rm(files.folder, { recursive: true, force: true }))

describe('the command line', () => {
  it('explains itself', async () => {
    const { status, stdout } = await runCommand(['serve', '--help'])
    expect(status).toBe(0)
    for (const flag of ['--port', '--host', '--content', '--snapshot', '--database', '--folder', '--log'])
      expect(stdout).toContain(flag)
    expect(stdout).not.toContain(process.cwd())
  })

  it('prints the contract', async () => {
    const { status, stdout, stderr } = await runCommand(['openapi'])
    expect([status, stderr]).toEqual([0, ''])
    expect(Object.keys(JSON.parse(stdout).paths)).toContain('/v1/sign-ups')
  })

  it('says that a port is in use, and how to choose another', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as { port: number }
    const { status, stderr } = await runCommand(['serve', ...flagsOf(files)], { PORT: String(port) })
    expect([status, stderr]).toEqual([
      3,
      `Port ${port} is in use. Choose another one: PORT=${port + 1}, or --port ${port + 1}.\n`,
    ])
    taken.close()
  })

  it('says how to make content that is not there', async () => {
    const absent = join(files.folder, 'absent.json')
    const { status, stderr } = await runCommand(['serve', ...flagsOf({ ...files, content: absent })])
    expect([status, stderr]).toEqual([
      3,
      `The file ${absent} cannot be read. Make it with \`pnpm toolkit build\`, or name another file with --content.\n`,
    ])
  })

  it('names every wrong place in content that it cannot use', async () => {
    const content = join(files.folder, 'wrong.json')
    const [piece, ...rest] = exampleContent.pieces
    await writeFile(
      content,
      JSON.stringify({ ...exampleContent, extra: 1, pieces: [{ ...piece, goals: ['geluk'], version: 0 }, ...rest] }),
    )
    const { status, stderr } = await runCommand(['serve', ...flagsOf({ ...files, content })])
    expect(status).toBe(1)
    for (const pointer of ['/pieces/0/goals/0', '/pieces/0/version', '/extra'])
      expect(stderr).toContain(`\`${pointer}\``)
    expect(stderr).toContain('3 errors')
  })

  it('names a file that is no JSON', async () => {
    const snapshot = join(files.folder, 'letter.json')
    await writeFile(snapshot, 'Beste buren,')
    const { status, stderr } = await runCommand(['serve', ...flagsOf({ ...files, snapshot })])
    expect(status).toBe(1)
    expect(stderr).toContain('Unexpected notation, expected JSON')
  })

  it.each([
    [
      ['serve', '--port', 'voordeur'],
      'Unexpected port `voordeur`, expected a whole number from 0 to 65535, such as PORT=4310.\n',
    ],
    [
      ['serve', '--folder', 'apps/site/dist'],
      'Unexpected folder `apps/site/dist`, expected an address and a folder, such as --folder /toolkit=apps/site/dist.\n',
    ],
  ])('refuses %j', async (args, words) => {
    expect(await runCommand(args)).toEqual({ status: 2, stdout: '', stderr: words })
  })

  it('keeps the example address of its store out of git', async () => {
    expect(await readFile(join(import.meta.dirname, '../../../.gitignore'), 'utf8')).toContain('*.sqlite')
  })
})
