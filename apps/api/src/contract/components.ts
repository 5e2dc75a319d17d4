import { consentReferenceSchema } from '@drempel/core/consent'
import {
  lessonSchema,
  namedInitiativeSchema,
  programmeCountsSchema,
  programmeSchema,
  provinceCountSchema,
  quoteSchema,
  snapshotSchema,
} from '@drempel/core/snapshot'
import {
  cardPieceSchema,
  checkItemSchema,
  checklistPieceSchema,
  communicationPieceSchema,
  englishSummarySchema,
  evidenceSchema,
  explanationPieceSchema,
  groupSizeSchema,
  guidePieceSchema,
  methodPieceSchema,
  pictureSchema,
  pieceSchema,
  readyTextSchema,
  sheetFieldSchema,
  statisticSchema,
  storyQuoteSchema,
  storySchema,
  toolPieceSchema,
} from '@drempel/core/toolkit'
import { trajectoryCommandSchema } from '@drempel/core/trajectory'
import type { z } from 'zod'
import { problemSchema } from '../http/problem.ts'
import { piecePageSchema } from '../pieces/piece-page.ts'
import { pieceSummarySchema } from '../pieces/piece-summary.ts'
import { consentTextSchema } from '../sign-up/consent-text.ts'
import { acceptedSchema, nothingSchema, signUpCardSchema, signUpCardsSchema } from '../sign-up/desk-routes.ts'
import { signUpSchema } from '../sign-up/sign-up.ts'
import { signUpStatusSchema } from '../sign-up/sign-up-status.ts'
import { aliveSchema, readySchema } from '../state/state.ts'
import { stepAnswerSchema } from '../trajectories/routes.ts'
import {
  trajectoryAnswerSchema,
  trajectoryPageSchema,
  trajectorySummarySchema,
} from '../trajectories/trajectory-answer.ts'

/** Shapes that go out, by the name they have in the documentation. */
export const answerSchemas: Readonly<Record<string, z.ZodType>> = {
  PiecePage: piecePageSchema,
  PieceSummary: pieceSummarySchema,
  Piece: pieceSchema,
  ExplanationPiece: explanationPieceSchema,
  CardPiece: cardPieceSchema,
  MethodPiece: methodPieceSchema,
  GuidePiece: guidePieceSchema,
  ChecklistPiece: checklistPieceSchema,
  Story: storySchema,
  ToolPiece: toolPieceSchema,
  CommunicationPiece: communicationPieceSchema,
  Evidence: evidenceSchema,
  EnglishSummary: englishSummarySchema,
  Picture: pictureSchema,
  GroupSize: groupSizeSchema,
  SheetField: sheetFieldSchema,
  CheckItem: checkItemSchema,
  ReadyText: readyTextSchema,
  StoryQuote: storyQuoteSchema,
  Snapshot: snapshotSchema,
  Programme: programmeSchema,
  ProgrammeCounts: programmeCountsSchema,
  ProvinceCount: provinceCountSchema,
  NamedInitiative: namedInitiativeSchema,
  Statistic: statisticSchema,
  Quote: quoteSchema,
  Lesson: lessonSchema,
  ConsentReference: consentReferenceSchema,
  ConsentText: consentTextSchema,
  SignUpStatus: signUpStatusSchema,
  SignUpCards: signUpCardsSchema,
  SignUpCard: signUpCardSchema,
  Accepted: acceptedSchema,
  TrajectoryPage: trajectoryPageSchema,
  TrajectorySummary: trajectorySummarySchema,
  Trajectory: trajectoryAnswerSchema,
  Step: stepAnswerSchema,
  Alive: aliveSchema,
  Ready: readySchema,
  Problem: problemSchema,
}

/** Shapes that come in, by name. Fields with a default may be left out here, while answers always have them. */
export const bodySchemas: Readonly<Record<string, z.ZodType>> = {
  SignUp: signUpSchema,
  Nothing: nothingSchema,
  Command: trajectoryCommandSchema,
}
