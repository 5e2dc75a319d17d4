import { consentReferenceSchema } from '@drempel/core/consent'
import { situationSchema } from '@drempel/core/matching'
import { publishedCellSchema, publishedTableSchema } from '@drempel/core/measure'
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
import {
  invitationSchema,
  invitedSchema,
  memberChangedSchema,
  memberSchema,
  membersSchema,
  meSchema,
  newRolesSchema,
} from '../accounts/member-answer.ts'
import { advisorDetailsSchema, advisorSchema } from '../advisors/advisor.ts'
import { advisorMatchesSchema, advisorsSchema } from '../advisors/routes.ts'
import { boardSchema } from '../board/board-answer.ts'
import { latePageSchema } from '../board/late-list.ts'
import { feedMadeSchema, feedSchema } from '../calendar-feed/routes.ts'
import {
  consentKeptSchema,
  consentPageSchema,
  consentSchema,
  consentStepSchema,
  givenSchema,
  placeRemovedSchema,
  placeSentSchema,
  withdrawalReportSchema,
} from '../consents/consent-answer.ts'
import { personAddedSchema, personSchema, personSentSchema } from '../consents/person-routes.ts'
import { placeKeptSchema, placesSchema } from '../consents/place-routes.ts'
import { quoteAddedSchema, quoteSentSchema, quotesSchema } from '../consents/quote-routes.ts'
import { useTextSchema } from '../consents/use-text.ts'
import { followUpScriptSchema } from '../follow-ups/routes.ts'
import { problemSchema } from '../http/problem.ts'
import { initiativeDetailsSchema, initiativeSchema } from '../initiatives/initiative.ts'
import { namingSchema } from '../initiatives/naming-route.ts'
import { versionAnswerSchema } from '../initiatives/routes.ts'
import { lessonAnswerSchema, lessonBodySchema, lessonKeptSchema, lessonsAnswerSchema } from '../lessons/lesson.ts'
import {
  composedSchema,
  composeSchema,
  letterAnswerSchema,
  letterDraftSchema,
  letterKeptSchema,
} from '../letters/letter.ts'
import {
  askReaderSchema,
  readerAskedSchema,
  readingAnswerSchema,
  readingKeptSchema,
  readingLetterSchema,
  readingsSchema,
} from '../letters/reading.ts'
import {
  finishLetterSchema,
  letterStepSchema,
  sendLetterAgainSchema,
  sendLetterSchema,
} from '../letters/send-routes.ts'
import { pieceMatchesSchema, pieceMatchSchema } from '../match/routes.ts'
import { keptNoteSchema, noteAnswerSchema, noteSchema, notesSchema } from '../notes/note.ts'
import { piecePageSchema } from '../pieces/piece-page.ts'
import { pieceSummarySchema } from '../pieces/piece-summary.ts'
import { correctionSchema } from '../privacy/correct-person.ts'
import {
  correctedSchema,
  erasedSchema,
  periodsSetSchema,
  personExportSchema,
  removalAskedSchema,
  removalRequestSchema,
  removalRequestsSchema,
  retentionSchema,
} from '../privacy/privacy-answer.ts'
import { retentionPeriodsSchema } from '../privacy/retention-periods.ts'
import { newProposalSchema, proposalKeptSchema, proposalSchema, proposalsSchema } from '../proposals/proposal.ts'
import { searchAnswerSchema } from '../search/routes.ts'
import { normSettingsSchema } from '../settings/norm-settings.ts'
import { programmeSettingsSchema, settingAnswerSchema } from '../settings/routes.ts'
import { consentTextSchema } from '../sign-up/consent-text.ts'
import { acceptedSchema, nothingSchema, signUpCardSchema, signUpCardsSchema } from '../sign-up/desk-routes.ts'
import { draftKeptSchema, signUpDraftSchema } from '../sign-up/draft-routes.ts'
import { signUpSchema } from '../sign-up/sign-up.ts'
import { signUpStatusSchema } from '../sign-up/sign-up-status.ts'
import { projectReportSchema } from '../snapshot/project-routes.ts'
import { aliveSchema, readySchema } from '../state/state.ts'
import { statisticsSchema } from '../statistics/routes.ts'
import {
  moduleDoneSchema,
  observationKeptSchema,
  observationSentSchema,
  quizScoreSchema,
  quizSentSchema,
  trainingSchema,
} from '../training/training-answer.ts'
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
  Initiative: initiativeSchema,
  Version: versionAnswerSchema,
  Advisors: advisorsSchema,
  Advisor: advisorSchema,
  AdvisorMatches: advisorMatchesSchema,
  Training: trainingSchema,
  ModuleDone: moduleDoneSchema,
  QuizScore: quizScoreSchema,
  ObservationKept: observationKeptSchema,
  UseText: useTextSchema,
  ConsentPage: consentPageSchema,
  Consent: consentSchema,
  ConsentKept: consentKeptSchema,
  Places: placesSchema,
  PlaceKept: placeKeptSchema,
  PlaceRemoved: placeRemovedSchema,
  WithdrawalReport: withdrawalReportSchema,
  Quotes: quotesSchema,
  QuoteAdded: quoteAddedSchema,
  Person: personSchema,
  PersonAdded: personAddedSchema,
  ProjectReport: projectReportSchema,
  SearchAnswer: searchAnswerSchema,
  PieceMatches: pieceMatchesSchema,
  PieceMatch: pieceMatchSchema,
  Statistics: statisticsSchema,
  PublishedTable: publishedTableSchema,
  PublishedCell: publishedCellSchema,
  SignUpDraft: signUpDraftSchema,
  DraftKept: draftKeptSchema,
  Board: boardSchema,
  LatePage: latePageSchema,
  NormSettings: normSettingsSchema,
  ProgrammeSettings: programmeSettingsSchema,
  SettingAnswer: settingAnswerSchema,
  Me: meSchema,
  Members: membersSchema,
  Member: memberSchema,
  Invited: invitedSchema,
  MemberChanged: memberChangedSchema,
  PersonExport: personExportSchema,
  Corrected: correctedSchema,
  Erased: erasedSchema,
  Retention: retentionSchema,
  RetentionPeriods: retentionPeriodsSchema,
  PeriodsSet: periodsSetSchema,
  RemovalAsked: removalAskedSchema,
  RemovalRequests: removalRequestsSchema,
  Notes: notesSchema,
  Note: noteAnswerSchema,
  NoteKept: keptNoteSchema,
  Letter: letterAnswerSchema,
  ComposedLetter: composedSchema,
  LetterKept: letterKeptSchema,
  LetterStep: letterStepSchema,
  ReaderAsked: readerAskedSchema,
  Readings: readingsSchema,
  ReadingLetter: readingLetterSchema,
  ReadingKept: readingKeptSchema,
  FollowUpScript: followUpScriptSchema,
  LessonsWritten: lessonsAnswerSchema,
  LessonWritten: lessonAnswerSchema,
  LessonKept: lessonKeptSchema,
  Proposals: proposalsSchema,
  Proposal: proposalSchema,
  ProposalKept: proposalKeptSchema,
  CalendarFeed: feedSchema,
  CalendarFeedMade: feedMadeSchema,
  Alive: aliveSchema,
  Ready: readySchema,
  Problem: problemSchema,
}

/** Shapes that come in, by name. Fields with a default may be left out here, while answers always have them. */
export const bodySchemas: Readonly<Record<string, z.ZodType>> = {
  Situation: situationSchema,
  Given: givenSchema,
  ConsentStep: consentStepSchema,
  PlaceSent: placeSentSchema,
  QuoteSent: quoteSentSchema,
  PersonSent: personSentSchema,
  Naming: namingSchema,
  AdvisorDetails: advisorDetailsSchema,
  InitiativeDetails: initiativeDetailsSchema,
  QuizSent: quizSentSchema,
  ObservationSent: observationSentSchema,
  SignUp: signUpSchema,
  NoteBody: noteSchema,
  LetterChoices: composeSchema,
  LetterDraft: letterDraftSchema,
  FinishLetter: finishLetterSchema,
  SendLetter: sendLetterSchema,
  SendLetterAgain: sendLetterAgainSchema,
  AskReader: askReaderSchema,
  ReadingAnswer: readingAnswerSchema,
  LessonBody: lessonBodySchema,
  NewProposal: newProposalSchema,
  Nothing: nothingSchema,
  Invitation: invitationSchema,
  NewRoles: newRolesSchema,
  Correction: correctionSchema,
  RemovalRequest: removalRequestSchema,
  Command: trajectoryCommandSchema,
}
