import { programmeSchema } from '@drempel/core/snapshot'
import { programmeTarget } from '@drempel/core/trajectory'
import type { Context } from 'hono'
import { z } from 'zod'
import { callerOf } from '../access/caller-of.ts'
import type { Access } from '../access/roles.ts'
import type { Operation, Route } from '../contract/route.ts'
import { answerPrivate } from '../http/answer-json.ts'
import type { RequestState } from '../http/observe.ts'
import { problemSchema } from '../http/problem.ts'
import { note } from '../journal/journal.ts'
import { answerChange, answered, idempotencyHeaders } from '../requests/change.ts'
import { changedSince } from '../requests/refused.ts'
import { ifMatchHeaders, readVersion, versionTag } from '../requests/version.ts'
import { hold } from '../store/lock.ts'
import type { Db, Store } from '../store/store.ts'
import { calendarOf } from '../trajectories/calendar.ts'
import type { Calendar } from '../trajectories/row.ts'
import { countAnew } from './count-anew.ts'
import { exampleNormSettings, normSettingsSchema } from './norm-settings.ts'
import { keepSetting, settingOf } from './setting.ts'

/** What the routes of settings need. */
export interface SettingDependencies {
  readonly store: Store
  readonly now: () => Date
}

const MOST_BYTES = 16 * 1024

/** The programme as a coordinator sets it; its counts follow from the trajectories. */
export const programmeSettingsSchema = z.strictObject({
  ...programmeSchema.omit({ counts: true }).shape,
  example: z.boolean().describe('True for made-up data. Every page, clip and post that uses it says so.'),
})
export type ProgrammeSettings = z.output<typeof programmeSettingsSchema>

/** The programme until somebody sets another: marked as made up, so that nobody shows it as the real one. */
export const defaultProgramme: ProgrammeSettings = {
  name: 'Over de drempel',
  target: programmeTarget,
  url: 'https://toolkit.example',
  example: true,
}

/** What comes back after setting something. */
export const settingAnswerSchema = z.strictObject({
  version: z.int().describe('Number of times that it was set; the `ETag` says the same.'),
  recounted: z.int().describe('Trajectories of which the day on which they are late changed.'),
})

/** Seeing and setting by what the programme goes. */
export function settingRoutes({ store, now }: SettingDependencies): Route[] {
  const norms = {
    path: '/v1/settings/norms',
    name: 'norms',
    schema: normSettingsSchema,
    example: exampleNormSettings,
    words: 'service norms and days off',
    seen: async (db: Db) => {
      const { norms, holidays } = await calendarOf(db)
      return { norms, holidays }
    },
    keep: async (db: Db, { norms, holidays }: Calendar, version: number) => {
      await keepSetting(db, 'norms', norms, version)
      await keepSetting(db, 'holidays', holidays, version)
      return countAnew(db, { norms, holidays })
    },
  } as const
  const programme = {
    path: '/v1/settings/programme',
    name: 'programme',
    schema: programmeSettingsSchema,
    example: defaultProgramme,
    words: 'name, target and address of the programme',
    seen: programmeOf,
    keep: async (db: Db, value: ProgrammeSettings, version: number) => {
      await keepSetting(db, 'programme', value, version)
      return 0
    },
  } as const
  return [
    seeRoute(store, norms),
    setRoute({ store, now }, norms),
    seeRoute(store, programme),
    setRoute({ store, now }, programme),
  ]
}

/** The programme as it is set. */
export async function programmeOf(db: Db): Promise<ProgrammeSettings> {
  const { value } = await settingOf<ProgrammeSettings>(db, 'programme')
  return value ?? defaultProgramme
}

/** One thing to set. */
interface Kind<Schema extends z.ZodType> {
  readonly path: `/${string}`
  readonly name: 'norms' | 'programme'
  readonly schema: Schema
  readonly example: unknown
  readonly words: string
  readonly seen: (db: Db) => Promise<unknown>
  /** Keeps it, with all that follows from it; gives how many trajectories changed. */
  readonly keep: (db: Db, value: z.output<Schema>, version: number) => Promise<number>
}

const setters: Access = ['coordinator', 'administrator']
const idOf = (verb: 'get' | 'set', name: string) => `${verb}${name.charAt(0).toUpperCase()}${name.slice(1)}Settings`

function seeRoute<Schema extends z.ZodType>(store: Store, kind: Kind<Schema>): Route {
  return {
    method: 'GET',
    path: kind.path,
    open: false,
    access: 'account',
    operation: {
      id: idOf('get', kind.name),
      group: 'Board',
      summary: `See ${kind.words}`,
      description: 'What a coordinator set, or the project’s own proposal.',
      answers: {
        200: {
          description: 'As it is set.',
          schema: kind.schema,
          example: kind.example,
          headers: { etag: 'Its version, for `If-Match`: `"v0"` when nobody set it.' },
        },
      },
    },
    async answer(c) {
      const { version } = await settingOf(store.db, kind.name)
      return answerPrivate(c, 200, await kind.seen(store.db), { etag: versionTag(version) })
    },
  }
}

function setRoute<Schema extends z.ZodType>({ store, now }: SettingDependencies, kind: Kind<Schema>): Route {
  const operation: Operation = {
    id: idOf('set', kind.name),
    group: 'Board',
    summary: `Set ${kind.words}`,
    description:
      'Holds from now on, for what goes on too: the days on which steps are late, and the counts on the board, change with it at once.',
    headers: idempotencyHeaders.extend(ifMatchHeaders.shape),
    body: { schema: kind.schema, example: kind.example },
    answers: {
      200: { description: 'Set, and on disk.', schema: settingAnswerSchema, headers: { etag: 'Its version now.' } },
      412: { description: 'Somebody set it since you saw it.', schema: problemSchema },
      422: { description: 'The body is wrong.', schema: problemSchema },
      428: { description: '`If-Match` is missing.', schema: problemSchema },
    },
  }
  const answer = (c: Context<RequestState>) => {
    const seen = readVersion(c)
    if (!seen.ok) return seen.answer
    return answerChange(
      c,
      { store, now },
      {
        schema: kind.schema,
        mostBytes: MOST_BYTES,
        change: (body) => async (db) => {
          await hold(db, 'calendar', 'alone')
          const { version } = await settingOf(db, kind.name)
          if (version !== seen.value) return changedSince(version)
          const next = version + 1
          const recounted = await kind.keep(db, body, next)
          await note(db, { at: now().toISOString(), event: 'setting-changed', subject: kind.name, by: callerOf(c).id })
          return answered(200, { version: next, recounted }, { etag: versionTag(next) })
        },
      },
    )
  }
  return { method: 'PUT', path: kind.path, open: false, access: setters, operation, answer }
}
