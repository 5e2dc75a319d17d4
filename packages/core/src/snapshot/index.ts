export { type ComposedSnapshot, composeSnapshot, type HeldReason, type HeldRecord } from './compose-snapshot.ts'
export { type HeldBack, type Permitted, permittedOn } from './permitted.ts'
export {
  type InitiativeRecord,
  initiativeRecordSchema,
  type LessonRecord,
  lessonRecordSchema,
  type ProjectRecords,
  projectRecordsSchema,
  type QuoteRecord,
  quoteRecordSchema,
} from './records.ts'
export {
  type Lesson,
  lessonSchema,
  type NamedInitiative,
  namedInitiativeSchema,
  type Programme,
  type ProgrammeCounts,
  type ProvinceCount,
  programmeCountsSchema,
  programmeSchema,
  provinceCountSchema,
  type Quote,
  quoteSchema,
  type Snapshot,
  snapshotSchema,
} from './snapshot.ts'
export { snapshotFor } from './snapshot-for.ts'
