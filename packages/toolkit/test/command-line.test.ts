import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pieceText } from '../src/check/material.example.ts'
import { openWorkshop, type Workshop } from './workshop.ts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
const now = ['--now', '2026-11-24']
let workshop: Workshop
beforeEach(async () => {
  workshop = await openWorkshop()
})
afterEach(() => workshop.clear())

const toolkit = (...args: string[]) =>
  spawnSync(process.execPath, [main, ...args], { cwd: workshop.folder, encoding: 'utf8' })

const threeMistakes = pieceText({ colour: 'geel', runMinutes: 'lang', id: 'C01', slug: 'drie-fouten' }).replace(
  /^summary: .*\n/m,
  '',
)
const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length

describe('toolkit check', () => {
  it('says that all is well', () => {
    const { status, stderr, stdout } = toolkit('check', ...now)
    expect([status, stdout, stderr]).toEqual([0, '', '2 pieces read, 0 problems\n'])
  })

  it('gives three problems for three mistakes, each at its line and column', async () => {
    await workshop.write('content/pieces/drie.md', threeMistakes)
    const { status, stdout } = toolkit('check', '--json', ...now)
    const found = JSON.parse(stdout).map(({ file, line, column, reason }: Record<string, unknown>) => [
      file,
      line,
      column,
      reason,
    ])
    const file = 'content/pieces/drie.md'
    expect(found).toEqual([
      [file, 1, 1, 'Unexpected absence of `summary`, expected a string'],
      [file, lineOf(threeMistakes, 'runMinutes'), 13, 'Unexpected `lang` for `runMinutes`, expected a number'],
      [file, lineOf(threeMistakes, 'colour'), 1, 'Unexpected key `colour`'],
    ])
    expect(status).toBe(1)
  })

  it('reports as GitHub reads it', async () => {
    await workshop.write('content/pieces/drie.md', threeMistakes)
    const { stdout } = toolkit('check', '--format', 'github', ...now)
    expect(stdout).toMatch(/^::error file=content\/pieces\/drie\.md,line=1,col=1,endLine=1,endColumn=4,title=schema::/)
    expect(stdout.trim().split('\n')).toHaveLength(3)
  })

  it('reminds of a late review without shutting the toolkit', () => {
    const { status, stderr } = toolkit('check', '--now', '2027-05-01')
    expect(status).toBe(0)
    expect(stderr).toContain('0 problems')
    const late = toolkit('check', '--now', '2027-11-20', '--json')
    expect(JSON.parse(late.stdout).map(({ severity, rule }: Record<string, unknown>) => [severity, rule])).toEqual([
      ['error', 'helpline-date'],
      ['info', 'review-date'],
      ['info', 'review-date'],
    ])
  })
})

describe('toolkit build', () => {
  const build = (...args: string[]) => toolkit('build', ...now, ...args)

  it('publishes everything, the same bytes every time', async () => {
    const { status, stderr } = build()
    expect(stderr).toMatch(/^\d+ files published in public\/site\n$/)
    expect(status).toBe(0)
    const first = await workshop.published()
    expect(first.map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining([
        '404.html',
        'content.json',
        'index.html',
        'project.json',
        'stukken/voorbeeld-bankje.html',
      ]),
    )
    await rm(workshop.site, { recursive: true })
    build()
    expect(await workshop.published()).toEqual(first)
    expect(await readdir(join(workshop.folder, 'public'))).toEqual(['site'])
  })

  it('leaves what was published untouched when a piece has mistakes', async () => {
    build()
    const before = await workshop.published()
    await workshop.write('content/pieces/drie.md', threeMistakes)
    const { status, stderr } = build()
    expect(status).toBe(1)
    expect(stderr).toContain('Nothing published: public/site is as it was.')
    expect(await workshop.published()).toEqual(before)
  })

  it('takes away what is no longer there', async () => {
    await workshop.write('content/pieces/tijdelijk.md', pieceText({ id: 'C01', slug: 'tijdelijk' }))
    build()
    expect(await workshop.published()).toContainEqual(expect.stringContaining('stukken/tijdelijk.html'))
    await rm(join(workshop.folder, 'content/pieces/tijdelijk.md'))
    build()
    expect(await workshop.published()).not.toContainEqual(expect.stringContaining('tijdelijk'))
  })

  it('leaves the old site whole when it is killed, and clears up the next time', async () => {
    build()
    const before = await workshop.published()
    for (let at = 0; at < 400; at++) {
      const id = `${'CDEFG'[Math.floor(at / 90)]}${10 + (at % 90)}`
      await workshop.write(`content/pieces/veel-${at}.md`, pieceText({ id, slug: `veel-${at}` }))
    }
    const child = spawn(process.execPath, [main, 'build', ...now], { cwd: workshop.folder, stdio: 'ignore' })
    const beside = async () => (await readdir(join(workshop.folder, 'public'))).filter((name) => name !== 'site')
    while ((await beside()).length === 0 && child.exitCode === null) await wait(1)
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    expect(child.signalCode).toBe('SIGKILL')
    expect(await beside()).toHaveLength(1)
    expect(await workshop.published()).toEqual(before)

    expect(build().status).toBe(0)
    expect(await beside()).toEqual([])
    expect((await workshop.published()).length).toBe(before.length + 400)
  }, 60_000)

  it('publishes somewhere else when asked', async () => {
    const { status } = build('--out', 'elders')
    expect(status).toBe(0)
    expect(await readFile(join(workshop.folder, 'elders/index.html'), 'utf8')).toMatch(/^<!doctype html>/i)
    await expect(readdir(workshop.site)).rejects.toThrow('ENOENT')
  })
})

describe('what an editor may hand in', () => {
  const check = () => {
    const { stdout, status } = toolkit('check', '--json', ...now)
    return {
      status,
      reasons: JSON.parse(stdout).map(
        ({ file, line, reason }: Record<string, string>) => `${file}:${line ?? ''} ${reason}`,
      ),
    }
  }

  it('takes line ends of Windows and a byte order mark', async () => {
    const text = `\uFEFF${pieceText({ id: 'C01', slug: 'windows' }, '## Kop\n\nTekst.').replaceAll('\n', '\r\n')}`
    await workshop.write('content/pieces/windows.md', text)
    expect(check()).toEqual({ status: 0, reasons: [] })
  })

  it.each([
    ['empty.md', '', ':1 Unexpected file without front matter, expected fields between two lines `---`'],
    [
      'yaml.md',
      '---\nid: a: b\n---\n',
      ':2 Unexpected notation in YAML: nested mappings are not allowed in compact mappings',
    ],
    [
      'bytes.md',
      new Uint8Array([0x2d, 0xff, 0xfe, 0x00]),
      ': Unexpected bytes that are no UTF-8, expected a text in UTF-8',
    ],
    ['film.md', 'x'.repeat(1_000_001), ': Unexpected size of 1000001 bytes, expected at most 1000000'],
  ])('says what is wrong with %s', async (name, content, reason) => {
    await workshop.write(`content/pieces/${name}`, content)
    expect(check()).toEqual({ status: 1, reasons: [`content/pieces/${name}${reason}`] })
  })

  it('says so when there is nothing at all', async () => {
    await rm(join(workshop.folder, 'content'), { recursive: true })
    expect(check()).toEqual({
      status: 1,
      reasons: [
        'content: Unexpected folder without pieces, expected `pieces/*.md` or `stories/*.md`',
        ...['figures/statistics.yaml', 'helplines.yaml', 'sources.yaml'].map(
          (file) => `content/${file}: Unexpected failure to read the file (ENOENT), expected a file that can be read`,
        ),
      ],
    })
  })

  it('places a mistake in the project snapshot', async () => {
    await workshop.write('project.json', '{\n  "schemaVersion": 1,\n  "example": "ja"\n}\n')
    expect(check().reasons).toContainEqual('project.json:3 Unexpected `ja` for `example`, expected a boolean')
  })
})

describe('toolkit, called wrongly', () => {
  it.each([
    [
      ['check', '--now', '2027-02-29'],
      'Unexpected day `2027-02-29`, expected a day that exists, such as --now 2026-11-24.',
    ],
    [['check', '--config', 'nergens.ts'], 'Unexpected absence of a configuration at '],
    [['explain', 'kleur'], 'Unexpected rule `kleur`, expected one of duplicate-address, duplicate-id, evidence,'],
    [['bouw'], "error: unknown command 'bouw'"],
  ])('%j says what was expected', (args, message) => {
    const { status, stderr } = toolkit(...args)
    expect(stderr).toContain(message)
    expect(status).toBe(2)
  })

  it('explains itself and its rules', () => {
    expect(toolkit('--help').stdout).toContain('Usage: toolkit')
    expect(toolkit('build', '--help').stdout).toContain('toolkit build --out /srv/toolkit')
    expect(toolkit('explain').stdout).toContain('image-text\n  Who cannot see the picture')
    expect(toolkit('explain', 'image-text').stdout).toContain('→ at “![](lift.jpg)”: Unexpected picture without text')
  })
})
