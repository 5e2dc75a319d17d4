import { readFile } from 'node:fs/promises'
import { exampleSnapshotFile } from '@drempel/content'
import { permittedOn, snapshotSchema } from '@drempel/core/snapshot'
import { expect, inject, it } from 'vitest'
import { pagesOf } from './pages.ts'

const read = async (file: string) => snapshotSchema.parse(JSON.parse(await readFile(file, 'utf8')))

it('nothing is published whose consent ended or never covered the site, in no page and in no data', async () => {
  const all = await read(exampleSnapshotFile)
  const { heldBack } = permittedOn(all, 'site', '2026-11-24')
  // The example data holds such cases on purpose: without them this test would prove nothing.
  expect(heldBack.length).toBeGreaterThan(1)
  const words = heldBack.flatMap(({ kind, id }) =>
    kind === 'quote'
      ? all.quotes.filter((quote) => quote.id === id).map(({ text }) => text)
      : all.initiatives.filter((one) => one.id === id).map(({ name }) => name),
  )
  expect(words).toHaveLength(heldBack.length)
  const published = (await pagesOf(inject('realSite'))).map(({ html }) => html)
  published.push(await readFile(`${inject('realSite')}/project.json`, 'utf8'))
  for (const word of words) expect(published.filter((text) => text.includes(word))).toEqual([])
})

it('what may be published is in the open data', async () => {
  const shown = await read(`${inject('realSite')}/project.json`)
  expect(shown.initiatives.length).toBeGreaterThan(0)
  expect(shown.quotes.length).toBeGreaterThan(0)
})
