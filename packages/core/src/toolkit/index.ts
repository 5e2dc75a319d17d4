export { type ToolkitContent, toolkitContentSchema } from './content.ts'
export { type CslDate, type CslItem, type CslName, toCsl } from './csl.ts'
export { type Evidence, evidenceSchema } from './evidence.ts'
export { type Faq, faqSchema, faqShortWords } from './faq.ts'
export {
  type EnglishFigure,
  englishFigureSchema,
  type FilmCase,
  type FilmCredit,
  type FilmInstead,
  type FilmMoment,
  type FilmPicture,
  type FilmSceneWords,
  type FilmScript,
  type FilmScriptScene,
  filmCases,
  filmCreditSchema,
  filmInsteadSchema,
  filmMomentSchema,
  filmPictureSchema,
  filmPictures,
  filmSceneWordsSchema,
  filmScriptSceneSchema,
  filmScriptSchema,
  filmSlots,
} from './film-script.ts'
export { type GlossaryTerm, glossaryTermSchema, usesTerm } from './glossary-term.ts'
export { type Helpline, helplineFreshDays, helplineSchema } from './helpline.ts'
export {
  type MeetingPart,
  type MeetingProgramme,
  meetingPartSchema,
  meetingProgrammeSchema,
} from './meeting.ts'
export { type Picture, pictureSchema } from './picture.ts'
export {
  type CardDeck,
  type CardPiece,
  type CheckItem,
  type ChecklistPiece,
  type CommunicationPiece,
  cardDeckSchema,
  cardPieceSchema,
  checkItemSchema,
  checklistPieceSchema,
  communicationPieceSchema,
  type EnglishSummary,
  type ExplanationPiece,
  englishSummarySchema,
  explanationPieceSchema,
  type GroupSize,
  type GuidePiece,
  groupSizeSchema,
  guidePieceSchema,
  type MethodPiece,
  type MicroTask,
  methodPieceSchema,
  microTaskSchema,
  type PictureIdea,
  type Piece,
  type PieceBase,
  type PieceLanguages,
  pictureIdeaSchema,
  pieceLanguagesSchema,
  pieceSchema,
  type ReadyText,
  readyTextSchema,
  type SheetField,
  type Story,
  type StoryQuote,
  sheetFieldSchema,
  storyQuoteSchema,
  storySchema,
  type ToolPiece,
  toolPieceSchema,
} from './piece.ts'
export { type Source, sourceSchema } from './source.ts'
export { comparable, type Instrument, instrumentSchema, type Statistic, statisticSchema } from './statistic.ts'
export { pieceIdSchema, slugSchema, sourceKeySchema, textSchema, webAddressSchema } from './text.ts'
