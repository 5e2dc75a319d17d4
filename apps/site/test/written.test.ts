import { readFile } from 'node:fs/promises'
import { type Piece, type ToolkitContent, toolkitContentSchema } from '@drempel/core/toolkit'
import { describe, expect, inject, it } from 'vitest'
import { pagesOf } from './pages.ts'

/** The words of a page as somebody reads them. */
const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x26;', '&')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x27;', "'")

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '')

/** What a piece holds for its reader apart from its running text, whatever its kind. */
function writtenIn(piece: Piece): string[] {
  const shared = [piece.title, piece.summary, piece.inThirtySeconds, ...piece.cautions, ...piece.referWhen]
  switch (piece.kind) {
    case 'method':
      return [...shared, ...piece.steps, ...piece.materials, ...piece.variants, piece.newcomerStep, piece.contactStep]
    case 'card':
      return [...shared, ...piece.prompts, ...piece.fields.map(({ label }) => label)]
    case 'tool':
      return [
        ...shared,
        ...piece.prompts,
        ...piece.fields.map(({ label }) => label),
        ...piece.decks.flatMap(({ title, meaning, cards }) => [title, meaning, ...cards]),
        ...piece.tasks.map(({ task }) => task),
      ]
    case 'checklist':
      return [...shared, ...piece.items.flatMap(({ check, fix }) => (fix === undefined ? [check] : [check, fix]))]
    case 'communication':
      return [
        ...shared,
        ...piece.texts.flatMap(({ text, picture }) => (picture ? [text, picture.idea, picture.alt] : [text])),
      ]
    case 'story':
      return [...shared, piece.tip, piece.whatWorked, piece.whatDidNot, ...piece.quotes.map(({ text }) => text)]
    default:
      return shared
  }
}

const addressOf = ({ kind, slug }: Piece): string => `${kind === 'story' ? 'verhalen' : 'stukken'}/${slug}.html`

describe.each(['realSite', 'edgeSite'] as const)('what is written, in the %s', async (name) => {
  const folder = inject(name)
  const content: ToolkitContent = toolkitContentSchema.parse(
    JSON.parse(await readFile(`${folder}/content.json`, 'utf8')),
  )
  const pages = new Map((await pagesOf(folder)).map(({ address, html }) => [address, html]))
  const page = (address: string): string => withoutSpaces(wordsOf(pages.get(address) ?? ''))
  const lostOn = (address: string, texts: readonly string[]): string[] => {
    const words = page(address)
    return texts.filter((text) => !words.includes(withoutSpaces(text))).map((text) => `${address}: ${text}`)
  }

  it('stands on the page of its piece: no line, field, card or task gets lost', () => {
    expect(content.pieces.flatMap((piece) => lostOn(addressOf(piece), writtenIn(piece)))).toEqual([])
  })

  it('stands on the pages of questions and words, each with its own address', () => {
    const { faq, glossary } = content
    expect(
      lostOn(
        'vragen.html',
        faq.flatMap(({ question, short }) => [question, short]),
      ),
    ).toEqual([])
    expect(
      lostOn(
        'woorden.html',
        glossary.map(({ meaning }) => meaning),
      ),
    ).toEqual([])
    for (const { id } of faq) expect(pages.get('vragen.html')).toContain(` id="${id}"`)
    for (const { id } of glossary) expect(pages.get('woorden.html')).toContain(` id="${id}"`)
  })

  it('is in the list of all pieces, and the home page and the doors count them right', () => {
    const all = pages.get('alle-stukken.html') ?? ''
    const home = pages.get('index.html') ?? ''
    const missing = content.pieces.filter((piece) => !all.includes(`href="${addressOf(piece)}"`))
    expect(missing.map(({ slug }) => slug)).toEqual([])
    const behindDoors = [...home.matchAll(/class="count">(\d+) stuk/g)].map(([, count]) => Number(count))
    expect(behindDoors.reduce((sum, count) => sum + count, 0)).toBe(content.pieces.length)
    expect(home).toContain(`>${content.pieces.length} stukken<`)
  })
})

it('a way in stands in the menu only when something is behind it', async () => {
  const headOf = async (name: 'realSite' | 'edgeSite') =>
    /<header[\s\S]*<\/header>/.exec(await readFile(`${inject(name)}/index.html`, 'utf8'))?.[0]
  expect(await headOf('realSite')).toContain('>Vragen<')
  expect(await headOf('edgeSite')).not.toContain('>Vragen<')
})
