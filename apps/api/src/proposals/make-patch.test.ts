import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { contentFolder } from '@drempel/content'
import { describe, expect, it, onTestFinished } from 'vitest'
import { changePiece } from './change-piece.ts'
import { makePatch } from './make-patch.ts'
import { pieceSourcesIn } from './piece-source.ts'

const piece = `---
slug: liftkoffie
version: 3
updatedOn: 2026-11-24
credits: [Redactie]
---

Zet koffie neer. Zet thee neer.

Einde.
`
const change = (fields: Partial<Parameters<typeof changePiece>[1]>) =>
  changePiece(piece, { before: 'Einde.', after: 'Tot volgende week.', credits: [], on: '2027-01-02', ...fields })

describe('changePiece', () => {
  it('changes the words, the version, the day and who is thanked, and nothing else', () => {
    expect(change({ credits: ['Buurttafel'] })).toEqual({
      ok: true,
      text: piece
        .replace('Einde.', 'Tot volgende week.')
        .replace('version: 3', 'version: 4')
        .replace('2026-11-24', '2027-01-02')
        .replace('[Redactie]', '[Redactie, Buurttafel]'),
    })
  })

  it.each([
    ['Buren: samen', '[Redactie, "Buren: samen"]'],
    ['true', '[Redactie, "true"]'],
    ['A, B]', '[Redactie, "A, B]"]'],
    ['Redactie', '[Redactie]'],
  ])('thanks %s so that YAML reads one name', (name, list) => {
    const changed = change({ credits: [name] })
    expect(changed.ok && changed.text).toContain(`credits: ${list}\n`)
  })

  it.each([
    ['Dit staat er niet.', 'Deze tekst staat niet in het stuk. Neem hem precies zo over als hij er staat.'],
    ['neer.', 'Deze tekst staat meer dan één keer in het stuk. Neem er wat omheen mee.'],
    ['version: 3', 'Deze tekst staat niet in het stuk. Neem hem precies zo over als hij er staat.'],
    ['Tot volgende week.', 'Deze tekst staat niet in het stuk. Neem hem precies zo over als hij er staat.'],
  ])('refuses to replace `%s`', (before, words) => {
    expect(change({ before })).toEqual({ ok: false, words })
  })

  it('takes signs that mean something to `replace` as they are', () => {
    const changed = change({ after: 'Voor $1 en $& en $$.' })
    expect(changed.ok && changed.text).toContain('Voor $1 en $& en $$.')
  })
})

describe('patches', () => {
  it('apply to the real content, one after the other, also two for one piece', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'drempel-patch-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    const run = promisify(execFile)
    await run('git', ['init', '-q'], { cwd: folder })
    const source = await pieceSourcesIn(contentFolder)('portiekkoffie')
    if (!source) throw new Error('no piece')
    const file = join(folder, source.path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, source.text)
    const ends = source.text.trimEnd().split('\n\n').at(-1) ?? ''
    for (const [id, before] of [
      ['v-1', 'Reken op een stille eerste keer.'],
      ['v-2', ends],
    ] as const) {
      const now = { ...source, text: await readFile(file, 'utf8') }
      const made = await makePatch(
        { id, before, after: `${before} Echt.`, reason: 'Omdat\nhet klopt.' },
        now,
        [null],
        '2027-01-02',
      )
      if (!made.ok) throw new Error(made.words)
      await writeFile(join(folder, 'one.patch'), made.patch)
      await run('git', ['apply', 'one.patch'], { cwd: folder })
    }
    const text = await readFile(file, 'utf8')
    expect(text).toContain('credits: [Redactie Over de drempel, Een bewonersinitiatief]')
    expect(text.match(/ Echt\./g)).toHaveLength(2)
    expect(await readFile(join(folder, 'packages/content/changes/2027-01-02-portiekkoffie-v-2.md'), 'utf8')).toBe(
      '- 2027-01-02 · `portiekkoffie`: Omdat het klopt. Met dank aan Een bewonersinitiatief.\n',
    )
  })

  it('find every piece and story by its slug, and nothing outside the folder', async () => {
    const read = pieceSourcesIn(contentFolder)
    expect((await read('de-stoel-bij-het-raam'))?.path).toBe('packages/content/stories/de-stoel-bij-het-raam.md')
    for (const slug of ['../package', 'geen-stuk', '../../README', '']) expect(await read(slug)).toBeUndefined()
  })
})
