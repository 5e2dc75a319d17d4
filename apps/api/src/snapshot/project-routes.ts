import { daySchema } from '@drempel/core/calendar'
import { composeSnapshot, type HeldReason, type HeldRecord, snapshotSchema } from '@drempel/core/snapshot'
import type { ToolkitContent } from '@drempel/core/toolkit'
import { z } from 'zod'
import type { Access } from '../access/roles.ts'
import type { Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import { dutchDay } from '../http/dutch-day.ts'
import type { Store } from '../store/store.ts'
import { readProject } from './project-records.ts'
import { exampleSnapshot } from './snapshot.example.ts'

/** What the export of the project needs. */
export interface ProjectDependencies {
  readonly content: ToolkitContent
  readonly store: Store
  readonly now: () => Date
}

/** Why something is held back, as who must act on it reads it. */
const heldWords: Readonly<Record<HeldReason, string>> = {
  'no-consent': 'Niemand gaf hier toestemming voor.',
  'unknown-consent': 'Het nummer van de toestemming bestaat niet.',
  withdrawn: 'De toestemming is teruggetrokken.',
  'not-yet-given': 'De toestemming geldt nog niet.',
  'cooling-off': 'De zeven dagen bedenktijd zijn nog niet voorbij.',
  ended: 'De toestemming is afgelopen.',
  'not-for-this-use': 'De toestemming is niet voor openbaar gebruik.',
  'too-recognisable': 'Wie het zei, is herkenbaarder dan is afgesproken.',
  'personal-data': 'Er staat iets in dat naar een persoon leidt, zoals een telefoonnummer of adres.',
  wording: 'Er staan woorden in die we niet over mensen gebruiken.',
  'names-somebody': 'Er lijkt een volledige naam in te staan.',
  'names-initiative': 'Er staat de naam in van een initiatief dat niet genoemd wil worden.',
  'not-shared': 'Het initiatief wil deze les niet delen.',
  'no-trajectory': 'Dit initiatief doet niet mee aan een traject.',
}
const reasons = Object.keys(heldWords) as [HeldReason, ...HeldReason[]]

/** What was held back from the project data. */
export const projectReportSchema = z.strictObject({
  asOf: daySchema.describe('Day for which it holds.'),
  example: z.boolean().describe('True while the programme is marked as made-up data.'),
  public: z
    .strictObject({
      initiatives: z.int().min(0).describe('Initiatives that are named.'),
      quotes: z.int().min(0).describe('Quotes.'),
      lessons: z.int().min(0).describe('Lessons.'),
    })
    .describe('What is in `project.json`.'),
  heldBack: z
    .array(
      z.strictObject({
        kind: z.enum(['initiative', 'quote', 'lesson']).describe('Sort of thing.'),
        id: z.string().describe('Its reference.'),
        reasons: z
          .array(
            z.strictObject({
              rule: z.enum(reasons).describe('The reason, for programs.'),
              words: z.string().describe('The same in Dutch.'),
            }),
          )
          .describe('Every reason.'),
      }),
    )
    .describe('What stays in the store. Repeats no words and names nobody.'),
  words: z.string().describe('The report in one Dutch sentence.'),
})

const exporters: Access = ['communications', 'coordinator']

/** The project as far as it may be public, from the store: for site, film and campaign. */
export function projectRoutes(dependencies: ProjectDependencies): Route[] {
  return [exportRoute(dependencies), reportRoute(dependencies)]
}

async function compose({ content, store, now }: ProjectDependencies) {
  const { records, trajectories } = await readProject(store.db, content)
  return composeSnapshot(records, trajectories, dutchDay(now()))
}

function exportRoute(dependencies: ProjectDependencies): Route {
  return {
    method: 'GET',
    path: '/v1/project.json',
    open: false,
    access: exporters,
    operation: {
      id: 'exportProject',
      group: 'Project',
      summary: 'Take the project data out, as far as they may be public',
      description:
        'The file that site, film and campaign read. Consent and small words are checked here and once more where it is used; words are judged by their shape, so read it before you publish it.',
      answers: {
        200: { description: 'The project data of today.', schema: snapshotSchema, example: exampleSnapshot },
      },
    },
    async answer(c) {
      const { snapshot } = await compose(dependencies)
      return answerPrivate(c, 200, snapshot, { 'content-disposition': 'attachment; filename="project.json"' })
    },
  }
}

function reportRoute(dependencies: ProjectDependencies): Route {
  return {
    method: 'GET',
    path: '/v1/project-report',
    open: false,
    access: exporters,
    operation: {
      id: 'getProjectReport',
      group: 'Project',
      summary: 'See what is held back from the project data, and why',
      description: 'Names nobody and repeats no words, so it can be passed on.',
      answers: { 200: { description: 'The report.', schema: projectReportSchema } },
    },
    async answer(c) {
      const { snapshot, heldBack } = await compose(dependencies)
      const { asOf, example, initiatives, quotes, lessons } = snapshot
      return answerPrivate(c, 200, {
        asOf,
        example,
        public: { initiatives: initiatives.length, quotes: quotes.length, lessons: lessons.length },
        heldBack: heldBack.map(reportOf),
        words: sentence(heldBack.length),
      })
    },
  }
}

const reportOf = ({ kind, id, reasons: why }: HeldRecord) => ({
  kind,
  id,
  reasons: why.map((rule) => ({ rule, words: heldWords[rule] })),
})

function sentence(count: number): string {
  if (count === 0) return 'Er is niets achtergehouden.'
  return count === 1 ? 'Er is één ding achtergehouden.' : `Er zijn ${count} dingen achtergehouden.`
}
