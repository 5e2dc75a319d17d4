import type { CardPiece, Piece, ToolPiece } from '@drempel/core/toolkit'
import type { PiecePage, Site } from '@drempel/toolkit'
import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { evidenceSign } from './evidence-sign.ts'
import { frame } from './frame.ts'
import { checklist } from './piece/checklist.ts'
import { colophon } from './piece/colophon.ts'
import { decks } from './piece/decks.ts'
import { english } from './piece/english.ts'
import { evidenceBox } from './piece/evidence.ts'
import { factList } from './piece/facts.ts'
import { helpsWhen, professionalNotice } from './piece/fit.ts'
import { meetingNotes, steps, variants } from './piece/method.ts'
import { safetyNotes } from './piece/notes.ts'
import { pieceHead } from './piece/piece-head.ts'
import { pocketCard } from './piece/pocket-card.ts'
import { readyTexts } from './piece/ready-texts.ts'
import { sheet } from './piece/sheet.ts'
import { tasks } from './piece/tasks.ts'
import { teasers } from './teaser.ts'

type EvidencedPiece = Exclude<Piece, { kind: 'story' }>

/** The lines of a piece. Those that are also the words of a field stand on the sheet already. */
function linesOf({ prompts, fields }: CardPiece | ToolPiece): string[] {
  const labels = new Set(fields.map(({ label }) => label))
  return prompts.filter((prompt) => !labels.has(prompt))
}

/** A card to keep at hand has its lines on a card, and its fields on a sheet. */
function card(piece: CardPiece): Element[] {
  const { title, fields } = piece
  const lines = linesOf(piece)
  return [
    ...(lines.length > 0 ? [pocketCard(title, lines)] : []),
    ...(fields.length > 0 ? [sheet(title, fields, [])] : []),
  ]
}

/** A tool has its lines above its fields, on the sheet where they are needed. */
function tool(piece: ToolPiece): Element[] {
  const { title, fields } = piece
  const lines = linesOf(piece)
  const written = fields.length > 0 ? [sheet(title, fields, lines)] : lines.length > 0 ? [pocketCard(title, lines)] : []
  return [...decks(piece.decks), ...tasks(piece.tasks), ...written]
}

/** What a reader came for: the steps, the card, the list. It stands before the running text. */
function toUse(piece: EvidencedPiece): Element[] {
  switch (piece.kind) {
    case 'method':
      return [steps(piece), meetingNotes(piece)]
    case 'card':
      return card(piece)
    case 'tool':
      return tool(piece)
    case 'checklist':
      return [checklist(piece.items)]
    case 'communication':
      return [readyTexts(piece.texts)]
    default:
      return []
  }
}

/** The short version, in the light that falls over the threshold. */
export function shortVersion(piece: Piece): Element {
  return h('section.short', { ariaLabelledBy: ['deel-kort'] }, [
    h('h2', { id: 'deel-kort' }, 'In dertig seconden'),
    h('p', piece.inThirtySeconds),
  ])
}

/** Facts and a way to the headings of the running text. */
function factsPanel(page: PiecePage, piece: EvidencedPiece): Element {
  const headings = page.contents.filter(({ depth }) => depth === 2)
  return h('aside.facts', { ariaLabelledBy: ['deel-feiten'] }, [
    h('h2', { id: 'deel-feiten' }, piece.kind === 'method' ? 'Wat heb je nodig?' : 'In één oogopslag'),
    ...factList(piece),
    h('p.facts-evidence', [h('a', { href: '#deel-bewijs' }, [evidenceSign(piece.evidence.level)])]),
    ...(headings.length < 2
      ? []
      : [
          h('nav.contents', { ariaLabelledBy: ['deel-verderop'] }, [
            h('h3', { id: 'deel-verderop' }, 'Verderop'),
            h(
              'ol',
              { role: 'list' },
              headings.map(({ id, text }) => h('li', [h('a', { href: `#${id}` }, text)])),
            ),
          ]),
        ]),
  ])
}

/** Pieces that go well with this one; nothing when there are none. */
export function goesWith(page: PiecePage): Element[] {
  if (page.combines.length === 0) return []
  return [
    h('section.more.wrap', { ariaLabelledBy: ['deel-combineren'] }, [
      h('h2', { id: 'deel-combineren' }, 'Gaat goed samen met'),
      teasers(page.combines, (piece) => page.href(`piece:${piece.slug}`)),
    ]),
  ]
}

/** The page of a piece of any kind but a story. */
export function piecePage(page: PiecePage, piece: EvidencedPiece, site: Site): Root {
  const whole: ElementContent[] = [
    ...helpsWhen(piece, page),
    ...professionalNotice(piece, page),
    ...toUse(piece),
    h('div.section.prose', page.body.children as ElementContent[]),
    ...(piece.kind === 'method' ? variants(piece) : []),
    ...safetyNotes(piece, page.href('page:hulp')),
    evidenceBox(piece, page.sources, page),
    ...english(piece.english),
    colophon(piece),
  ]
  return frame(page, site, [
    pieceHead(page),
    h('div.threshold'),
    h('div.wrap.piece', [shortVersion(piece), factsPanel(page, piece), h('div.whole', whole)]),
    ...goesWith(page),
  ])
}
