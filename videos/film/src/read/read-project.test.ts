import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleSnapshotFile } from '@drempel/content'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPieces } from './read-pieces.ts'
import { readProject } from './read-project.ts'
import { wav } from './wav.example.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drempel-film-read-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const nowhere = { voice: '/nowhere/voice', media: '/nowhere/media' }

describe('readProject', () => {
  it('reads the example with all content, and needs neither voices nor pictures', async () => {
    const { snapshot, script, pieces, helplines, voices, media, problems } = await readProject(
      exampleSnapshotFile,
      nowhere,
    )
    expect(problems.map(String)).toEqual([])
    expect(snapshot?.value.example).toBe(true)
    expect(script?.value.scenes).toHaveLength(8)
    expect(pieces).toHaveLength(97)
    expect(helplines?.value.length).toBeGreaterThan(5)
    expect([voices, media]).toEqual([{ nl: {}, en: {} }, undefined])
  })

  it('finds recorded voices by language and scene; a machine never stands in for a person', async () => {
    const voice = join(folder, 'voice')
    await mkdir(join(voice, 'nl'), { recursive: true })
    await writeFile(join(voice, 'nl/opening.wav'), wav(1500))
    await writeFile(join(voice, 'nl/opening.scratch.wav'), wav(900))
    await writeFile(join(voice, 'nl/lessen.scratch.wav'), wav(800))
    await writeFile(join(voice, 'nl/namen.wav'), 'geen geluid')
    const { voices, problems } = await readProject(exampleSnapshotFile, { ...nowhere, voice })
    expect(voices).toEqual({
      nl: {
        opening: {
          file: 'nl/opening.wav',
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          durationMs: 1500,
          scratch: false,
        },
        lessen: expect.objectContaining({ file: 'nl/lessen.scratch.wav', durationMs: 800, scratch: true }),
      },
      en: {},
    })
    expect(problems.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
      ['voice-readable', 'Unexpected contents of a voice file, expected a WAV of uncompressed sound'],
    ])
  })

  it('reads the list of pictures, and says at which line somebody forgot a consent', async () => {
    const media = join(folder, 'media')
    await mkdir(media)
    await writeFile(
      join(media, 'media.yaml'),
      `media:
  - file: tafel.jpg
    scene: film/opening
    alt: Een tafel bij de lift.
    credit: Voorbeeld
  - file: ../geheim.jpg
    scene: week/week
    alt: Een deur.
    credit: Voorbeeld
    recognisable: false
`,
    )
    const { problems } = await readProject(exampleSnapshotFile, { ...nowhere, media })
    expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
      [
        2,
        'Unexpected absence of `consentId`, expected the number of a consent record, or `recognisable: false` when nobody can be recognised',
      ],
      [
        6,
        'Unexpected `../geheim.jpg` for `media.1.file`, expected a file in the media folder that ends in .jpg, .png, .mp4 or .mov',
      ],
    ])
  })
})

describe('readPieces', () => {
  it('says at line and column what is wrong with the fields of a piece, and reads the others', async () => {
    const pieces = join(folder, 'pieces')
    await mkdir(pieces)
    await writeFile(join(pieces, 'leeg.md'), 'Alleen tekst.\n')
    await writeFile(join(pieces, 'half.md'), '---\nid: D01\nkind: kaartje\n---\n\nTekst.\n')
    const read = await readPieces([pieces])
    expect(read.pieces).toEqual([])
    expect(read.problems.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      expect.stringMatching(/^3 Unexpected `kaartje` for `kind`, expected /),
      '1 Unexpected file without fields at its head, expected fields between two lines `---`',
    ])
  })
})
