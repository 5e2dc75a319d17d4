import { z } from 'zod'
import { type Day, daySchema } from '../calendar/day.ts'
import { type Audience, audienceSchema } from '../vocabulary/audiences.ts'
import { type Element, elementSchema } from '../vocabulary/elements.ts'
import { type Goal, goalSchema } from '../vocabulary/goals.ts'
import { type LanguageStatus, languageStatusSchema } from '../vocabulary/language-statuses.ts'
import { type LonelinessKind, lonelinessKindSchema } from '../vocabulary/loneliness-kinds.ts'
import { type Obstacle, obstacleSchema } from '../vocabulary/obstacles.ts'
import { type Phase, phaseSchema } from '../vocabulary/phases.ts'
import {
  type CostBand,
  costBandSchema,
  type PrintForm,
  printFormSchema,
  type Reach,
  reachSchema,
} from '../vocabulary/practice.ts'
import { type Province, provinceSchema } from '../vocabulary/provinces.ts'
import { type Theme, themeSchema } from '../vocabulary/themes.ts'
import { type Evidence, evidenceSchema } from './evidence.ts'
import { type Picture, pictureSchema } from './picture.ts'
import { pieceIdSchema, slugSchema, textSchema } from './text.ts'

/** The short English version of a piece, so that the toolkit can be shown abroad. */
export interface EnglishSummary {
  /** Title in English. */
  title: string
  /** One line in English. At most 160 characters. */
  summary: string
  /** The thirty-second version in English. */
  inThirtySeconds: string
}

/** Accepts an English summary and no other keys. */
export const englishSummarySchema = z.strictObject({
  title: textSchema.describe('Title in English.'),
  summary: textSchema.max(160).describe('One line in English. At most 160 characters.'),
  inThirtySeconds: textSchema.describe('The thirty-second version in English.'),
}) satisfies z.ZodType<EnglishSummary>

/** In which language a piece can be read, and how far that text is. */
export interface PieceLanguages {
  /** The Dutch text, in which every piece is written. */
  nl: LanguageStatus
  /** The English text. */
  en: LanguageStatus
}

/** Accepts the status of both languages and no other keys. */
export const pieceLanguagesSchema = z.strictObject({
  nl: languageStatusSchema.describe('The Dutch text, in which every piece is written.'),
  en: languageStatusSchema.describe('The English text.'),
}) satisfies z.ZodType<PieceLanguages>

/** What every piece of the toolkit has. Field list: the project's content plan. Texts are Dutch unless said otherwise. */
export interface PieceBase {
  /** Number of the piece: letter of its theme (S for stories) and two digits, `D01`. Never changes. */
  id: string
  /** Address on the site, lower case with hyphens: `portiekkoffie`. Never changes after publication. */
  slug: string
  /** Theme under which it stands in the table of contents. */
  theme: Theme
  /** Title, as short as a shop sign. */
  title: string
  /** What it is and for whom, in one line. At most 160 characters. */
  summary: string
  /** What somebody must know who has thirty seconds: three to five plain sentences. */
  inThirtySeconds: string
  /** Goals it serves, most served first. */
  goals: Goal[]
  /** Active elements it uses, strongest first. */
  elements: Element[]
  /** Kinds of loneliness it touches. */
  lonelinessKinds: LonelinessKind[]
  /** People it has in mind. */
  audiences: Audience[]
  /** Phases of an initiative in which it fits. */
  phases: Phase[]
  /** Obstacles of an initiative that it helps with. */
  obstacles: Obstacle[]
  /** True when it should not be done without somebody whose profession it is. */
  needsProfessional: boolean
  /** Thresholds it takes away, each a few words: `alleen durven komen`. */
  thresholdsRemoved: string[]
  /** What to watch out for, each one sentence. */
  cautions: string[]
  /** When somebody else should step in, each one sentence with whom. */
  referWhen: string[]
  /** Slugs of pieces it goes well with. */
  combinesWith: string[]
  /** Paper forms in which it can be printed. */
  printForms: PrintForm[]
  /** `draft` is not published; `retired` keeps its address and says what replaces it. */
  status: 'draft' | 'published' | 'retired'
  /** Whole number that goes up with every change of meaning. */
  version: number
  /** Day of the last change of meaning. */
  updatedOn: Day
  /** Day before which somebody must have read it again. */
  reviewBefore: Day
  /** Who wrote or improved it, as they want to be named. */
  credits: string[]
  /** How far the text is in each language. */
  languages: PieceLanguages
  /** Short English version. */
  english?: EnglishSummary
  /** Picture that belongs to it. */
  picture?: Picture
  /** The whole text in Markdown, without the title. Headings start at level 2. */
  body: string
}

const base = {
  id: pieceIdSchema.describe(
    'Number of the piece: letter of its theme (S for stories) and two digits, `D01`. Never changes.',
  ),
  slug: slugSchema.describe(
    'Address on the site, lower case with hyphens: `portiekkoffie`. Never changes after publication.',
  ),
  theme: themeSchema.describe('Theme under which it stands in the table of contents.'),
  title: textSchema.max(80).describe('Title, as short as a shop sign.'),
  summary: textSchema.max(160).describe('What it is and for whom, in one line. At most 160 characters.'),
  inThirtySeconds: textSchema.describe(
    'What somebody must know who has thirty seconds: three to five plain sentences.',
  ),
  goals: z.array(goalSchema).min(1).describe('Goals it serves, most served first.'),
  elements: z.array(elementSchema).default([]).describe('Active elements it uses, strongest first.'),
  lonelinessKinds: z.array(lonelinessKindSchema).min(1).describe('Kinds of loneliness it touches.'),
  audiences: z.array(audienceSchema).min(1).describe('People it has in mind.'),
  phases: z.array(phaseSchema).min(1).describe('Phases of an initiative in which it fits.'),
  obstacles: z.array(obstacleSchema).default([]).describe('Obstacles of an initiative that it helps with.'),
  needsProfessional: z
    .boolean()
    .default(false)
    .describe('True when it should not be done without somebody whose profession it is.'),
  thresholdsRemoved: z
    .array(textSchema)
    .default([])
    .describe('Thresholds it takes away, each a few words: `alleen durven komen`.'),
  cautions: z.array(textSchema).default([]).describe('What to watch out for, each one sentence.'),
  referWhen: z
    .array(textSchema)
    .default([])
    .describe('When somebody else should step in, each one sentence with whom.'),
  combinesWith: z.array(slugSchema).default([]).describe('Slugs of pieces it goes well with.'),
  printForms: z.array(printFormSchema).default([]).describe('Paper forms in which it can be printed.'),
  status: z
    .enum(['draft', 'published', 'retired'])
    .describe('`draft` is not published; `retired` keeps its address and says what replaces it.'),
  version: z.int().min(1).describe('Whole number that goes up with every change of meaning.'),
  updatedOn: daySchema.describe('Day of the last change of meaning.'),
  reviewBefore: daySchema.describe('Day before which somebody must have read it again.'),
  credits: z.array(textSchema).min(1).describe('Who wrote or improved it, as they want to be named.'),
  languages: pieceLanguagesSchema.describe('How far the text is in each language.'),
  english: englishSummarySchema.exactOptional().describe('Short English version.'),
  picture: pictureSchema.exactOptional().describe('Picture that belongs to it.'),
  body: textSchema.describe('The whole text in Markdown, without the title. Headings start at level 2.'),
}

const evidenced = { ...base, evidence: evidenceSchema.describe('What it rests on.') }

/** How many people at a time, both ends included. */
export interface GroupSize {
  /** Smallest group that works. */
  min: number
  /** Largest group that works. */
  max: number
}

/** Accepts a group size whose smallest is not larger than its largest. */
export const groupSizeSchema = z
  .strictObject({
    min: z.int().min(1).describe('Smallest group that works.'),
    max: z.int().min(1).describe('Largest group that works.'),
  })
  .refine((group) => group.min <= group.max, {
    error: 'expected `min` not larger than `max`',
    path: ['max'],
  }) satisfies z.ZodType<GroupSize>

/** A line that somebody fills in on paper or on screen. */
export interface SheetField {
  /** Question or heading of the field. */
  label: string
  /** Help below the label. */
  hint?: string
  /** Height of the field in handwritten lines. */
  lines: number
}

/** Accepts a field of a sheet and no other keys. */
export const sheetFieldSchema = z.strictObject({
  label: textSchema.describe('Question or heading of the field.'),
  hint: textSchema.exactOptional().describe('Help below the label.'),
  lines: z.int().min(1).max(20).default(1).describe('Height of the field in handwritten lines.'),
}) satisfies z.ZodType<SheetField>

/** One point of a checklist. */
export interface CheckItem {
  /** What to look at, as a question or a statement that can be ticked. */
  check: string
  /** What helps when it is not right yet. */
  fix?: string
}

/** Accepts a point of a checklist and no other keys. */
export const checkItemSchema = z.strictObject({
  check: textSchema.describe('What to look at, as a question or a statement that can be ticked.'),
  fix: textSchema.exactOptional().describe('What helps when it is not right yet.'),
}) satisfies z.ZodType<CheckItem>

/** A picture that goes well with a text, for who makes it. */
export interface PictureIdea {
  /** What to take a picture of: `de pan van boven`. */
  idea: string
  /** What to write beside it for who cannot see it. */
  alt: string
}

/** Accepts an idea for a picture and no other keys. */
export const pictureIdeaSchema = z.strictObject({
  idea: textSchema.describe('What to take a picture of: `de pan van boven`.'),
  alt: textSchema.describe('What to write beside it for who cannot see it.'),
}) satisfies z.ZodType<PictureIdea>

/** A text that can be used as it is. */
export interface ReadyText {
  /** Where it is for: `poster`, `buurtapp`. */
  label: string
  /** The text itself. */
  text: string
  /** Picture that goes well with it. */
  picture?: PictureIdea
}

/** Accepts a ready text and no other keys. */
export const readyTextSchema = z.strictObject({
  label: textSchema.describe('Where it is for: `poster`, `buurtapp`.'),
  text: textSchema.describe('The text itself.'),
  picture: pictureIdeaSchema.exactOptional().describe('Picture that goes well with it.'),
}) satisfies z.ZodType<ReadyText>

/** A pile of small cards that belong together, to draw from. */
export interface CardDeck {
  /** Name on the back of the cards: `Licht`. */
  title: string
  /** When you use this pile, in one sentence. */
  meaning: string
  /** The cards, each one question or sentence. */
  cards: string[]
}

/** Accepts a pile of cards and no other keys. */
export const cardDeckSchema = z.strictObject({
  title: textSchema.describe('Name on the back of the cards: `Licht`.'),
  meaning: textSchema.describe('When you use this pile, in one sentence.'),
  cards: z.array(textSchema).min(1).describe('The cards, each one question or sentence.'),
}) satisfies z.ZodType<CardDeck>

/** A task so small that nobody needs to think twice about it. */
export interface MicroTask {
  /** What to do, in one line: `De kopjes op tafel zetten`. */
  task: string
  /** When in the year. */
  season: 'spring' | 'summer' | 'autumn' | 'winter' | 'any'
  /** Whether it can be done sitting down. */
  posture: 'sitting' | 'standing'
  /** Whether it is done alone or with somebody. */
  company: 'alone' | 'together'
}

/** Accepts a micro-task and no other keys. */
export const microTaskSchema = z.strictObject({
  task: textSchema.describe('What to do, in one line: `De kopjes op tafel zetten`.'),
  season: z.enum(['spring', 'summer', 'autumn', 'winter', 'any']).describe('When in the year.'),
  posture: z.enum(['sitting', 'standing']).describe('Whether it can be done sitting down.'),
  company: z.enum(['alone', 'together']).describe('Whether it is done alone or with somebody.'),
}) satisfies z.ZodType<MicroTask>

/** Explains something in ordinary words. */
export interface ExplanationPiece extends PieceBase {
  /** Which kind of piece this is. */
  kind: 'explanation'
  /** What it rests on. */
  evidence: Evidence
}

/** Accepts an explanation and no other keys. */
export const explanationPieceSchema = z.strictObject({
  kind: z.literal('explanation').describe('Which kind of piece this is.'),
  ...evidenced,
}) satisfies z.ZodType<ExplanationPiece>

/** Helps to choose and prepare. */
export interface GuidePiece extends PieceBase {
  /** Which kind of piece this is. */
  kind: 'guide'
  /** What it rests on. */
  evidence: Evidence
}

/** Accepts a guide and no other keys. */
export const guidePieceSchema = z.strictObject({
  kind: z.literal('guide').describe('Which kind of piece this is.'),
  ...evidenced,
}) satisfies z.ZodType<GuidePiece>

/** Fits on one card: lines to say or fields to fill in. */
export interface CardPiece extends PieceBase {
  /** Which kind of piece this is. */
  kind: 'card'
  /** What it rests on. */
  evidence: Evidence
  /** Sentences to say or steps to remember, one a line on the card. */
  prompts: string[]
  /** Lines to fill in. */
  fields: SheetField[]
}

/** Accepts a card and no other keys. */
export const cardPieceSchema = z.strictObject({
  kind: z.literal('card').describe('Which kind of piece this is.'),
  ...evidenced,
  prompts: z.array(textSchema).default([]).describe('Sentences to say or steps to remember, one a line on the card.'),
  fields: z.array(sheetFieldSchema).default([]).describe('Lines to fill in.'),
}) satisfies z.ZodType<CardPiece>

/** A form, list or set to work with. */
export interface ToolPiece extends PieceBase {
  /** Which kind of piece this is. */
  kind: 'tool'
  /** What it rests on. */
  evidence: Evidence
  /** Questions or lines that the tool consists of. */
  prompts: string[]
  /** Lines to fill in. */
  fields: SheetField[]
  /** Piles of cards to draw from. */
  decks: CardDeck[]
  /** Small tasks to choose from. */
  tasks: MicroTask[]
}

/** Accepts a tool and no other keys. */
export const toolPieceSchema = z.strictObject({
  kind: z.literal('tool').describe('Which kind of piece this is.'),
  ...evidenced,
  prompts: z.array(textSchema).default([]).describe('Questions or lines that the tool consists of.'),
  fields: z.array(sheetFieldSchema).default([]).describe('Lines to fill in.'),
  decks: z.array(cardDeckSchema).default([]).describe('Piles of cards to draw from.'),
  tasks: z.array(microTaskSchema).default([]).describe('Small tasks to choose from.'),
}) satisfies z.ZodType<ToolPiece>

/** Points to walk through. */
export interface ChecklistPiece extends PieceBase {
  /** Which kind of piece this is. */
  kind: 'checklist'
  /** What it rests on. */
  evidence: Evidence
  /** The points, in the order of walking. */
  items: CheckItem[]
}

/** Accepts a checklist and no other keys. */
export const checklistPieceSchema = z.strictObject({
  kind: z.literal('checklist').describe('Which kind of piece this is.'),
  ...evidenced,
  items: z.array(checkItemSchema).min(1).describe('The points, in the order of walking.'),
}) satisfies z.ZodType<ChecklistPiece>

/** Texts that can be used as they are. */
export interface CommunicationPiece extends PieceBase {
  /** Which kind of piece this is. */
  kind: 'communication'
  /** What it rests on. */
  evidence: Evidence
  /** The texts. */
  texts: ReadyText[]
}

/** Accepts a communication piece and no other keys. */
export const communicationPieceSchema = z.strictObject({
  kind: z.literal('communication').describe('Which kind of piece this is.'),
  ...evidenced,
  texts: z.array(readyTextSchema).min(1).describe('The texts.'),
}) satisfies z.ZodType<CommunicationPiece>

/** Something to do together, step by step. */
export interface MethodPiece extends PieceBase {
  /** Which kind of piece this is. */
  kind: 'method'
  /** What it rests on. */
  evidence: Evidence
  /** How many people at a time. */
  group: GroupSize
  /** Volunteers needed, at least. */
  volunteersMin: number
  /** Minutes one volunteer needs beforehand, for one time. Shopping not counted. */
  prepMinutes: number
  /** Minutes it takes, for one time. */
  runMinutes: number
  /** How often it works best, in words: `elke week, op dezelfde ochtend`. */
  frequency: string
  /** How many people it brings together. */
  reach: Reach
  /** What one time costs. */
  cost: CostBand
  /** What has to be there. Empty when nothing is needed. */
  materials: string[]
  /** The steps, in order. */
  steps: string[]
  /** What you do for who comes for the first time. */
  newcomerStep: string
  /** How meeting becomes contact that goes on. */
  contactStep: string
  /** Other ways to do it, each one sentence. */
  variants: string[]
}

/** Accepts a method and no other keys. */
export const methodPieceSchema = z.strictObject({
  kind: z.literal('method').describe('Which kind of piece this is.'),
  ...evidenced,
  group: groupSizeSchema.describe('How many people at a time.'),
  volunteersMin: z.int().min(1).describe('Volunteers needed, at least.'),
  prepMinutes: z.int().min(0).describe('Minutes one volunteer needs beforehand, for one time. Shopping not counted.'),
  runMinutes: z.int().min(1).describe('Minutes it takes, for one time.'),
  frequency: textSchema.describe('How often it works best, in words: `elke week, op dezelfde ochtend`.'),
  reach: reachSchema.describe('How many people it brings together.'),
  cost: costBandSchema.describe('What one time costs.'),
  materials: z.array(textSchema).default([]).describe('What has to be there. Empty when nothing is needed.'),
  steps: z.array(textSchema).min(2).describe('The steps, in order.'),
  newcomerStep: textSchema.describe('What you do for who comes for the first time.'),
  contactStep: textSchema.describe('How meeting becomes contact that goes on.'),
  variants: z.array(textSchema).default([]).describe('Other ways to do it, each one sentence.'),
}) satisfies z.ZodType<MethodPiece>

/** Words that somebody said, in a story. */
export interface StoryQuote {
  /** The words, as they were said. */
  text: string
  /** Who said it, no more recognisable than the consent permits: `een gastvrouw`. */
  speaker: string
  /** Number of the consent record. Absent only in a composite story, where nobody said it. */
  consentId?: string
}

/** Accepts a quote in a story and no other keys. */
export const storyQuoteSchema = z.strictObject({
  text: textSchema.describe('The words, as they were said.'),
  speaker: textSchema.describe('Who said it, no more recognisable than the consent permits: `een gastvrouw`.'),
  consentId: textSchema
    .exactOptional()
    .describe('Number of the consent record. Absent only in a composite story, where nobody said it.'),
}) satisfies z.ZodType<StoryQuote>

/** How it went in one place. A composite story is fiction made of several experiences, and says so on the page. */
export interface Story extends PieceBase {
  /** Which kind of piece this is. */
  kind: 'story'
  /** `own`: one real place, with consent. `composite`: fiction made of several experiences; shown as such. */
  origin: 'own' | 'composite'
  /** Province in which it plays. Never an address. */
  province: Province
  /** Sort of place, in words: `een dorp`, `een flat in een middelgrote stad`. */
  place: string
  /** What gave rise to it. */
  occasion: string
  /** The first step. */
  firstStep: string
  /** What worked. */
  whatWorked: string
  /** What did not work. */
  whatDidNot: string
  /** The moment at which it turned. */
  turningPoint: string
  /** Who joined in. */
  whoJoined: string
  /** One tip for others. */
  tip: string
  /** Words that were said. */
  quotes: StoryQuote[]
}

/** Accepts a story and no other keys. Quotes in a story of one real place need a consent number. */
export const storySchema = z
  .strictObject({
    kind: z.literal('story').describe('Which kind of piece this is.'),
    ...base,
    origin: z
      .enum(['own', 'composite'])
      .describe(
        '`own`: one real place, with consent. `composite`: fiction made of several experiences; shown as such.',
      ),
    province: provinceSchema.describe('Province in which it plays. Never an address.'),
    place: textSchema.describe('Sort of place, in words: `een dorp`, `een flat in een middelgrote stad`.'),
    occasion: textSchema.describe('What gave rise to it.'),
    firstStep: textSchema.describe('The first step.'),
    whatWorked: textSchema.describe('What worked.'),
    whatDidNot: textSchema.describe('What did not work.'),
    turningPoint: textSchema.describe('The moment at which it turned.'),
    whoJoined: textSchema.describe('Who joined in.'),
    tip: textSchema.describe('One tip for others.'),
    quotes: z.array(storyQuoteSchema).default([]).describe('Words that were said.'),
  })
  .superRefine((story, context) => {
    if (story.origin !== 'own') return
    for (const [index, quote] of story.quotes.entries()) {
      if (quote.consentId !== undefined) continue
      context.addIssue({
        code: 'custom',
        path: ['quotes', index],
        message: 'expected `consentId`: words of a real person need a consent record',
      })
    }
  }) satisfies z.ZodType<Story>

/** A piece of the toolkit, told apart by `kind`. */
export type Piece =
  | ExplanationPiece
  | CardPiece
  | MethodPiece
  | GuidePiece
  | ChecklistPiece
  | Story
  | ToolPiece
  | CommunicationPiece

/** Accepts a piece of any of the eight kinds. An unknown key is an issue at that key. */
export const pieceSchema = z.discriminatedUnion('kind', [
  explanationPieceSchema,
  cardPieceSchema,
  methodPieceSchema,
  guidePieceSchema,
  checklistPieceSchema,
  storySchema,
  toolPieceSchema,
  communicationPieceSchema,
]) satisfies z.ZodType<Piece>
