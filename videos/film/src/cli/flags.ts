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
export function workersOf({ workers }: Pick<Flags, 'workers'>): number {
  if (workers === undefined) return availableParallelism()
  const count = Number(workers)
  if (Number.isInteger(count) && count >= 1 && count <= 64) return count
  throw new UsageError(`Unexpected \`${workers}\` for --workers, expected a whole number from 1 to 64.`)
}

/** Folder for what is made. */
export const outOf = ({ out, preview }: Pick<Flags, 'out' | 'preview'>): string =>
  resolve(out ?? (preview ? 'videos/film/out/preview' : 'videos/film/out'))
