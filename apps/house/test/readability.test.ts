import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from '../src/steps.ts'

const folder = mkdtempSync(join(tmpdir(), 'drempel-readability-'))
afterAll(() => rmSync(folder, { recursive: true }))

const piece = (body: string) => `---\nid: A99\ntitle: Voorbeeld\n---\n\n${body}\n`
writeFileSync(join(folder, 'goed.md'), piece('Zet de deur open. Zeg hoe je heet.'))
writeFileSync(join(folder, 'mis.md'), piece('Bel bij\nde eenzamen aan.'))

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'tools/readability.ts'), ...args], {
    encoding: 'utf8',
    cwd: folder,
  })
  return { status, stdout, stderr }
}

describe('tools/readability.ts', { timeout: 60_000 }, () => {
  it('measures a text that reads well, and ends with 0', () => {
    const { status, stdout } = run('goed.md', '--json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{ words: 8, sentences: 2, meanSentenceWords: 4, findings: [] }],
    })
  })

  it('points at words that hurt by line and column, and ends with 1', () => {
    const { status, stdout } = run('mis.md')
    expect(status).toBe(1)
    expect(stdout).toMatch(/7:4\b[\s\S]*mensen die zich eenzaam voelen/)
  })

  it('reads a folder, and ends with 2 when there is nothing to read', () => {
    expect(JSON.parse(run('.', '--json').stdout).files).toHaveLength(2)
    const { status, stderr } = run('bestaat-niet.md')
    expect(status).toBe(2)
    expect(stderr).toMatch(/bestaat-niet\.md/)
  })

  it('explains itself', () => {
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('readability') })
  })
})
