import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { watchPlaces } from './watch-places.ts'

const folder = await mkdtemp(join(tmpdir(), 'drempel-watch-'))
const stop = new AbortController()
const told = new Set<string>()
const at = (...names: string[]) => join(folder, ...names)

beforeAll(async () => {
  for (const name of ['texts/pieces', 'texts/made', 'data/made', 'kept']) await mkdir(at(name), { recursive: true })
  const places = {
    folders: [at('texts'), at('nowhere')],
    files: [at('data/project.json'), at('nowhere/project.json')],
    except: [at('texts/made'), at('data/made')],
  }
  await watchPlaces(places, (file) => told.add(file), stop.signal)
})
afterAll(async () => {
  stop.abort()
  await rm(folder, { recursive: true, force: true })
})

/** Which changes are told of when these files are written. */
async function toldOf(...names: string[]): Promise<string[]> {
  told.clear()
  for (const name of names) await writeFile(at(name), name)
  await wait(300)
  return [...told].map((file) => file.slice(folder.length + 1)).toSorted()
}

describe('watchPlaces', () => {
  it('tells of what is written in a folder and below it', async () => {
    expect(await toldOf('texts/script.yaml', 'texts/pieces/kaart.md')).toEqual([
      'texts/pieces/kaart.md',
      'texts/script.yaml',
    ])
  })

  it('tells of a file, also when another is put in its place, and not of what stands beside it', async () => {
    expect(await toldOf('data/project.json', 'data/other.json')).toEqual(['data/project.json'])
    await writeFile(at('kept/project.json'), 'new')
    told.clear()
    await rename(at('kept/project.json'), at('data/project.json'))
    await wait(300)
    expect([...told]).toEqual([at('data/project.json')])
  })

  it('tells nothing of what a change itself writes: else it would never come to rest', async () => {
    expect(await toldOf('texts/made/film.mp4', 'data/made/film.mp4')).toEqual([])
  })

  it('tells nothing of what editors leave behind, and of tests', async () => {
    expect(
      await toldOf('texts/.kaart.md.swp', 'texts/kaart.md~', 'texts/pieces/.#kaart.md', 'texts/x.test.ts'),
    ).toEqual([])
  })
})
