import { daysBetween } from '@drempel/core/calendar'
import { boundaries, elementSituations, partners } from '@drempel/core/guidance'
import { measureReadability, plainText } from '@drempel/core/language'
import { comparable, helplineFreshDays, type Piece, type ToolPiece, usesTerm } from '@drempel/core/toolkit'
import {
  costBands,
  elements,
  goals,
  idsOf,
  lonelinessKinds,
  obstacles,
  pieceKinds,
  themes,
} from '@drempel/core/vocabulary'
import { describe, expect, it } from 'vitest'
import { corpus, now, problems } from './loaded.example.ts'

const all: readonly Piece[] = corpus.pieces.map(({ piece }) => piece)
const pieces = all.filter(({ kind }) => kind !== 'story')
const tool = (slug: string): ToolPiece => {
  const piece = all.find((one) => one.slug === slug)
  if (piece?.kind !== 'tool') throw new Error(`no tool \`${slug}\``)
  return piece
}
const blocks = corpus.adviceBlocks.entries
/** Every text in a value, whatever its shape. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : []
const tally = <Key extends string>(keys: readonly Key[]) => {
  const counts: Record<string, number> = {}
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1
  return counts
}

describe('the toolkit', () => {
  it('has no problems', () => {
    expect(problems.map(String)).toEqual([])
  })

  it('holds ninety pieces in nine themes, each with its own number', () => {
    const perTheme = { A: 10, B: 13, C: 8, D: 16, E: 10, F: 7, G: 8, H: 10, I: 8 }
    expect(tally(pieces.map(({ id }) => id.charAt(0)))).toEqual(perTheme)
    expect(pieces).toHaveLength(90)
    for (const [letter, count] of Object.entries(perTheme)) {
      const numbers = pieces.filter(({ id }) => id.startsWith(letter)).map(({ id }) => Number(id.slice(1)))
      expect(numbers.sort((one, other) => one - other)).toEqual(Array.from({ length: count }, (_, index) => index + 1))
      const { id } = themes.find((theme) => theme.letter === letter) ?? { id: undefined }
      expect(pieces.filter((piece) => piece.id.startsWith(letter)).every(({ theme }) => theme === id)).toBe(true)
    }
  })

  it('holds of every kind what the content plan asks', () => {
    expect(tally(pieces.map(({ kind }) => kind))).toEqual({
      explanation: 15,
      card: 14,
      method: 32,
      guide: 16,
      checklist: 6,
      tool: 6,
      communication: 1,
    })
    expect(Object.keys(tally(all.map(({ kind }) => kind))).sort()).toEqual([...idsOf(pieceKinds)].sort())
  })

  it('holds seven stories, marked as composite', () => {
    const stories = all.flatMap((piece) => (piece.kind === 'story' ? [piece] : []))
    expect(stories).toHaveLength(7)
    expect(stories.every(({ origin }) => origin === 'composite')).toBe(true)
    expect(new Set(stories.map(({ province }) => province)).size).toBeGreaterThanOrEqual(6)
  })

  it('has forty-eight question cards in four piles, and no lonely word in the first two', () => {
    const { decks } = tool('vragenkaarten')
    expect(decks.map(({ cards }) => cards.length)).toEqual([12, 12, 12, 12])
    expect(new Set(decks.flatMap(({ cards }) => cards)).size).toBe(48)
    expect(JSON.stringify(decks.slice(0, 2))).not.toMatch(/eenza/i)
    for (const card of decks.flatMap(({ cards }) => cards)) expect(card).toMatch(/\?$/)
  })

  it('has forty small tasks for every season, sitting and standing, alone and together', () => {
    const { tasks } = tool('klusjes-van-tien-minuten')
    expect(new Set(tasks.map(({ task }) => task)).size).toBe(40)
    for (const counts of [
      tally(tasks.map(({ season }) => season)),
      tally(tasks.map(({ posture }) => posture)),
      tally(tasks.map(({ company }) => company)),
    ])
      for (const count of Object.values(counts)) expect(count).toBeGreaterThanOrEqual(5)
    expect(Object.keys(tally(tasks.map(({ season }) => season)))).toHaveLength(5)
  })

  it('has ten opening lines, twenty-four posts and fields on every sheet', () => {
    const line = all.find(({ slug }) => slug === 'de-eerste-vraag')
    expect(line?.kind === 'card' && line.prompts).toHaveLength(10)
    const posts = all.find(({ slug }) => slug === 'berichtenset')
    expect(posts?.kind === 'communication' && posts.texts).toHaveLength(24)
    for (const slug of ['sociale-kaart', 'poster-en-uitnodiging', 'leskaart', 'snelstart'])
      expect(tool(slug).fields.length, slug).toBeGreaterThan(0)
  })

  it('gives every method its steps for newcomers and for contact, its thresholds and its cautions', () => {
    for (const piece of all) {
      if (piece.kind !== 'method') continue
      expect(piece.steps.length, piece.slug).toBeGreaterThanOrEqual(5)
      for (const list of [
        'thresholdsRemoved',
        'cautions',
        'referWhen',
        'variants',
        'combinesWith',
        'elements',
      ] as const)
        expect(piece[list].length, `${piece.slug} ${list}`).toBeGreaterThan(0)
    }
  })

  it('has an English summary and a language status for every piece', () => {
    for (const { id, english, languages } of all) {
      expect(english, id).toBeDefined()
      expect(languages.en, id).toBe('summary')
    }
  })
})

describe('the map of the toolkit', () => {
  const rows = <Id extends string>(ids: readonly Id[], of: (piece: Piece) => readonly Id[]) =>
    ids.map((id) => [id, pieces.filter((piece) => of(piece).includes(id)).length] as const)

  it('has no empty row for a goal, an element, a kind of loneliness, a cost band or an obstacle', () => {
    for (const [id, count] of [
      ...rows(idsOf(goals), ({ goals: list }) => list),
      ...rows(idsOf(elements), ({ elements: list }) => list),
      ...rows(idsOf(lonelinessKinds), ({ lonelinessKinds: list }) => list),
      ...rows(idsOf(costBands), (piece) => (piece.kind === 'method' ? [piece.cost] : [])),
      ...rows(idsOf(obstacles), ({ obstacles: list }) => list),
    ])
      expect(count, id).toBeGreaterThan(0)
  })

  it('has for every goal and every element something to do, and a way to do it with nothing in the purse', () => {
    const methods = pieces.flatMap((piece) => (piece.kind === 'method' ? [piece] : []))
    for (const goal of idsOf(goals))
      expect(
        methods.some((piece) => piece.goals.includes(goal) && piece.cost === 'free'),
        goal,
      ).toBe(true)
    for (const element of idsOf(elements))
      expect(pieces.filter((piece) => piece.elements.includes(element)).length, element).toBeGreaterThanOrEqual(3)
    for (const theme of themes)
      expect(
        pieces.some((piece) => piece.theme === theme.id),
        theme.id,
      ).toBe(true)
  })
})

describe('readability', () => {
  const scoreOf = ({ body }: Piece) => measureReadability(plainText(body)).score ?? 0
  const median = (numbers: readonly number[]) =>
    [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0
  const of = (...kinds: readonly Piece['kind'][]) => pieces.filter(({ kind }) => kinds.includes(kind)).map(scoreOf)

  it('is easy: a median of at least 60 for cards and methods, and 55 for explanations', () => {
    expect(median(of('card', 'method'))).toBeGreaterThanOrEqual(60)
    expect(median(of('explanation'))).toBeGreaterThanOrEqual(55)
  })

  it('leaves no single piece behind', () => {
    for (const piece of all) expect(scoreOf(piece), piece.slug).toBeGreaterThanOrEqual(60)
  })
})

describe('the advisor’s material', () => {
  it('has advice blocks for every element in every situation, goal, obstacle, partner and boundary', () => {
    const fits = (about: string) => blocks.filter((block) => block.fits.about === about)
    const pairs = blocks.flatMap(({ fits: one }) =>
      one.about === 'element' ? [`${one.element} ${one.situation}`] : [],
    )
    expect(pairs.sort()).toEqual(
      idsOf(elements)
        .flatMap((element) => idsOf(elementSituations).map((one) => `${element} ${one}`))
        .sort(),
    )
    expect(tally(blocks.flatMap(({ fits: one }) => (one.about === 'goal' ? [one.goal] : [])))).toEqual(
      Object.fromEntries(idsOf(goals).map((goal) => [goal, 2])),
    )
    expect(blocks.flatMap(({ fits: one }) => (one.about === 'obstacle' ? [one.obstacle] : [])).sort()).toEqual(
      [...idsOf(obstacles)].sort(),
    )
    expect(fits('partner')).toHaveLength(partners.length)
    expect(fits('boundary')).toHaveLength(boundaries.length)
    expect([partners.length, boundaries.length]).toEqual([8, 6])
    expect(fits('always').length).toBeGreaterThanOrEqual(7)
  })

  it('has a guide of eight phases, ten signals and a call script of nine steps', () => {
    const { conversationGuide, signals, callScript } = corpus
    expect(conversationGuide?.value?.phases).toHaveLength(8)
    expect(signals.entries).toHaveLength(10)
    expect(callScript?.value?.steps).toHaveLength(9)
  })
})

describe('questions and words', () => {
  it('answers twenty-two questions', () => {
    expect(corpus.faq.entries).toHaveLength(22)
    for (const { question } of corpus.faq.entries) expect(question).toMatch(/\?$/)
  })

  it('explains thirty-four terms, each used somewhere else', () => {
    const texts = textsIn([
      all,
      corpus.faq.entries,
      corpus.training.map(({ value }) => value),
      blocks,
      corpus.callScript?.value,
      corpus.conversationGuide?.value,
      corpus.meeting?.value,
    ])
    expect(corpus.glossary.entries).toHaveLength(34)
    for (const term of corpus.glossary.entries)
      expect(
        texts.some((text) => usesTerm(term, text)),
        term.id,
      ).toBe(true)
  })
})

describe('figures', () => {
  const figures = corpus.statistics.entries

  it('never lets CBS and the Health Monitor into one comparison', () => {
    const [cbs, monitor] = [
      figures.filter(({ instrument }) => instrument === 'djg-6'),
      figures.filter(({ instrument }) => instrument === 'djg-11'),
    ]
    expect(cbs.length).toBeGreaterThan(5)
    expect(monitor.length).toBeGreaterThan(5)
    for (const one of cbs) for (const other of monitor) expect(comparable(one, other)).toBe(false)
    for (const one of figures) expect(comparable(one, one)).toBe(true)
  })

  it('says of every figure that was not read at its publisher that it was not', () => {
    for (const { id, confidence, caveat } of figures) if (confidence === 'secondary') expect(caveat, id).toMatch(/\S/)
  })

  it('shows no helpline that nobody checked for 180 days', () => {
    for (const { id, checkedAt } of corpus.helplines.entries)
      expect(daysBetween(checkedAt, now), id).toBeLessThanOrEqual(helplineFreshDays)
  })
})
