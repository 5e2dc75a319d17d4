import type { Day } from '@drempel/core/calendar'
import type { Snapshot } from '@drempel/core/snapshot'
import type { Helpline, Piece, Source, Statistic, Story, ToolkitContent } from '@drempel/core/toolkit'
import type { ThemeTerm } from '@drempel/core/vocabulary'
import type { Root } from 'hast'
import type { Target } from './address.ts'

/** Everything of the content folder but the pieces. */
export interface SiteMaterial {
  /** The list of sources. */
  readonly sources: readonly Source[]
  /** The helplines, in the order of showing. */
  readonly helplines: readonly Helpline[]
  /** The figures. */
  readonly statistics: readonly Statistic[]
  /** What an advisor has in hand. */
  readonly guidance: ToolkitContent['guidance']
  /** The modules of the training, in the order of learning. */
  readonly training: readonly ToolkitContent['training'][number][]
  /** Questions that people often ask, in the order of showing. */
  readonly faq: readonly ToolkitContent['faq'][number][]
  /** The words of the field. */
  readonly glossary: readonly ToolkitContent['glossary'][number][]
  /** The programme of the knowledge meeting, if there is one. */
  readonly meeting?: NonNullable<ToolkitContent['meeting']>
  /** The text of the film, if there is one. */
  readonly filmScript?: NonNullable<ToolkitContent['filmScript']>
}

/** What every page may need to know of the whole. */
export interface Site extends SiteMaterial {
  /** Name of the toolkit. */
  readonly title: string
  /** Day for which it is published. */
  readonly asOf: Day
  /** Published pieces and stories, ordered by id. */
  readonly pieces: readonly Piece[]
  /** The project snapshot, with only what may be on the site this day; `example: true` must be shown. */
  readonly snapshot: Snapshot
}

/** A step on the way from home to a page. The last one, the page itself, has no link. */
export interface Crumb {
  /** What it is called. */
  readonly label: string
  /** Address, as seen from the page. */
  readonly href?: string
}

/** What every page has. */
export interface Page {
  /** Address within the site: `stukken/portiekkoffie.html`. */
  readonly address: string
  /** What it is called, without the name of the toolkit. */
  readonly title: string
  /** One line about it. */
  readonly description: string
  /** The way from home to here. */
  readonly crumbs: readonly Crumb[]
  /** Address of a target as seen from this page. Throws a `RangeError` for a target that is not there. */
  readonly href: (to: Target) => string
}

/** A heading in the text of a piece. */
export interface ContentsEntry {
  /** Anchor. */
  readonly id: string
  /** Words of the heading. */
  readonly text: string
  /** Level, 2 or deeper. */
  readonly depth: number
}

/** The page of a piece. */
export interface PiecePage extends Page {
  readonly piece: Piece
  readonly theme: ThemeTerm
  /** The text, with links resolved and an id on every heading. */
  readonly body: Root
  readonly contents: readonly ContentsEntry[]
  /** Sources of its evidence, in the order of the piece. */
  readonly sources: readonly Source[]
  /** Pieces it goes well with. */
  readonly combines: readonly Piece[]
}

/** The page of a story. */
export interface StoryPage extends PiecePage {
  readonly piece: Story
}

/** Where somebody can read on. */
export interface ReadOn {
  /** What it leads to. */
  readonly kind: 'piece' | 'source' | 'theme' | 'page'
  /** What that is called. */
  readonly label: string
  /** Address, as seen from the page. */
  readonly href: string
}

/** A question with its answers, ready to be drawn. */
export interface AnsweredQuestion extends Omit<ToolkitContent['faq'][number], 'answer' | 'links'> {
  /** The whole answer, with links resolved and an id on every heading that no other answer has. */
  readonly answer: Root
  /** Where to read on, in the order of the list. */
  readonly readOn: readonly ReadOn[]
}

/** The page of the questions that people often ask. */
export interface QuestionsPage extends Page {
  readonly questions: readonly AnsweredQuestion[]
}

/** The page of a theme. */
export interface ThemePage extends Page {
  readonly theme: ThemeTerm
  readonly pieces: readonly Piece[]
  readonly previous?: ThemeTerm
  readonly next?: ThemeTerm
}

/** The first page. */
export interface HomePage extends Page {
  readonly themes: readonly { readonly theme: ThemeTerm; readonly pieces: readonly Piece[] }[]
}
