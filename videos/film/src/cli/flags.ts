import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { type Day, parseDay } from '@drempel/core/calendar'
import { today, UsageError } from '@drempel/diagnostics'
import { type Format, formats, type Locale, type Loudness } from '@drempel/storyboard'

/** What can be said on the command line; each verb takes a part of it. */
export interface Flags {
  /** Project snapshot. */
  readonly snapshot: string
  /** The same, by its older name. */
  readonly data?: string
  readonly now?: string
  readonly format: readonly (Format | 'all')[]
  readonly locale: Locale | 'all'
  readonly out?: string
  readonly json?: boolean
  readonly preview?: boolean
  readonly force?: boolean
  readonly for: Loudness['target']
  readonly pages?: string
  readonly workers?: string
}

export const allFormats = Object.keys(formats) as Format[]
export const allLocales: readonly Locale[] = ['nl', 'en']

/** Day for which it is done. */
export function dayOf({ now }: Pick<Flags, 'now'>): Day {
  const day = parseDay(now ?? today())
  if (day) return day
  throw new UsageError(`Unexpected day \`${now}\`, expected a day that exists, such as --now 2026-11-24.`)
}

/** File of the project snapshot. */
export const snapshotOf = ({ snapshot, data }: Pick<Flags, 'snapshot' | 'data'>): string => resolve(data ?? snapshot)

/** Shapes that are asked for, in their usual order; all when none is named. */
export function shapesOf({ format }: Pick<Flags, 'format'>): readonly Format[] {
  return format.length === 0 || format.includes('all') ? allFormats : allFormats.filter((one) => format.includes(one))
}

/** Languages that are asked for. */
export const localesOf = ({ locale }: Pick<Flags, 'locale'>): readonly Locale[] =>
  locale === 'all' ? allLocales : [locale]

/** Pages that draw at the same time: as many as there are cores, unless somebody says otherwise. */
export const pagesOf = ({ pages }: Pick<Flags, 'pages'>): number =>
  pages === undefined ? availableParallelism() : wholeNumber('--pages', pages, 1)

/** Worker processes that share the work; nothing when this process does it by itself. */
export const workersOf = ({ workers }: Pick<Flags, 'workers'>): number | undefined =>
  workers === undefined ? undefined : wholeNumber('--workers', workers, 0)

const MOST = 64

function wholeNumber(flag: string, text: string, least: number): number {
  const value = Number(text)
  if (text.trim() !== '' && Number.isInteger(value) && value >= least && value <= MOST) return value
  throw new UsageError(`Unexpected \`${text}\` for ${flag}, expected a whole number from ${least} to ${MOST}.`)
}

/** Database through which work is shared. It stands in the environment, since everybody on a machine can read arguments. */
export function databaseUrlOf(asker: string): string {
  const url = process.env.DATABASE_URL
  if (url) return url
  throw new UsageError(
    `Unexpected ${asker} without DATABASE_URL, expected the address of a PostgreSQL database in it (postgres://…): the work is shared through it.`,
  )
}

/** Folder for what is made. */
export const outOf = ({ out, preview }: Pick<Flags, 'out' | 'preview'>): string =>
  resolve(out ?? (preview ? 'videos/film/out/preview' : 'videos/film/out'))
