import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clipManifestSchema } from '@drempel/storyboard'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { exampleOutput, exampleStill } from '../write/rendered.example.ts'
import { filesOf, findUses } from './find-uses.ts'
import { withdrawFrom } from './withdraw.ts'

const listed = {
  outputs: [exampleOutput('film', 'c-0001', 'c-0007'), exampleOutput('kaart'), exampleOutput('wij', 'c-0007')],
  stills: [exampleStill('press-a', 'c-0007'), exampleStill('press-b')],
}

const folder = await mkdtemp(join(tmpdir(), 'drempel-withdraw-'))
afterAll(() => rm(folder, { recursive: true, force: true }))
let out = ''
let number = 0
const manifest = async () => clipManifestSchema.parse(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')))
const names = async () => (await readdir(out, { recursive: true })).toSorted()

beforeEach(async () => {
  number += 1
  out = join(folder, String(number))
  await mkdir(join(out, 'stills'), { recursive: true })
  for (const { path } of filesOf(listed)) await writeFile(join(out, path), path)
  await writeFile(join(out, 'manifest.json'), JSON.stringify({ version: 2, ...listed }))
})

describe('findUses', () => {
  it('finds every film, clip and still with a consent, and leaves the others', () => {
    const { outputs, stills, remaining } = findUses(listed, 'c-0007')
    expect(outputs.map(({ clip }) => clip)).toEqual(['film', 'wij'])
    expect(stills.map((one) => one.still)).toEqual(['press-a'])
    expect(remaining.outputs.map(({ clip }) => clip)).toEqual(['kaart'])
    expect(remaining.stills.map((one) => one.still)).toEqual(['press-b'])
  })

  it('finds nothing with a number that only begins alike', () => {
    expect(filesOf(findUses(listed, 'c-000'))).toEqual([])
  })
})

describe('withdrawFrom', () => {
  it('takes away every file, keeps the proof, and lists what remains', async () => {
    const { made, files } = await withdrawFrom(out, 'c-0007', '2026-11-24', false)
    expect(made).toEqual(['film nl 9:16', 'wij nl 9:16', 'press-a nl'])
    expect(files).toHaveLength(11)
    expect(files.every(({ wasThere }) => wasThere)).toBe(true)
    expect(await names()).toEqual([
      'kaart.mp4',
      'kaart.png',
      'kaart.srt',
      'kaart.transcript.html',
      'kaart.vtt',
      'manifest.json',
      'stills',
      'stills/press-b.png',
      'withdrawals',
      'withdrawals/2026-11-24-c-0007.json',
    ])
    expect((await manifest()).outputs.map(({ clip }) => clip)).toEqual(['kaart'])
    const proof = JSON.parse(await readFile(join(out, 'withdrawals/2026-11-24-c-0007.json'), 'utf8'))
    expect(proof).toEqual({ consent: 'c-0007', on: '2026-11-24', made, files, dryRun: false })
    expect(proof.files[0]).toEqual({
      of: 'film nl 9:16',
      path: 'film.mp4',
      sha256: listed.outputs[0]?.sha256,
      wasThere: true,
    })
  })

  it('only looks, when asked to', async () => {
    const before = await names()
    expect((await withdrawFrom(out, 'c-0007', '2026-11-24', true)).files).toHaveLength(11)
    expect(await names()).toEqual(before)
  })

  it('ends what a broken-off withdrawal began: what is gone already is named too', async () => {
    await rm(join(out, 'film.mp4'))
    const { files } = await withdrawFrom(out, 'c-0007', '2026-11-24', false)
    expect(files.filter(({ wasThere }) => !wasThere).map(({ path }) => path)).toEqual(['film.mp4'])
    expect((await manifest()).outputs.map(({ clip }) => clip)).toEqual(['kaart'])
  })

  it('does not say “nothing” of a manifest that it cannot read', async () => {
    await writeFile(join(out, 'manifest.json'), '{ "version": 1, "outputs": [] }')
    await expect(withdrawFrom(out, 'c-0007', '2026-11-24', false)).rejects.toThrow('Take away the whole folder')
    expect(await names()).toContain('film.mp4')
  })

  it('finds nothing the second time, and writes no second proof', async () => {
    await withdrawFrom(out, 'c-0007', '2026-11-24', false)
    const before = await names()
    expect((await withdrawFrom(out, 'c-0007', '2026-11-24', false)).files).toEqual([])
    expect(await names()).toEqual(before)
  })

  it('keeps both proofs when more was made and withdrawn on the same day', async () => {
    await withdrawFrom(out, 'c-0007', '2026-11-24', false)
    await writeFile(join(out, 'manifest.json'), JSON.stringify({ version: 2, ...listed }))
    await withdrawFrom(out, 'c-0007', '2026-11-24', false)
    expect(await readdir(join(out, 'withdrawals'))).toEqual(['2026-11-24-c-0007-2.json', '2026-11-24-c-0007.json'])
  })
})
