import { z } from 'zod'

/** A moment in time, ISO 8601 in UTC: `2026-11-24T09:30:00Z`. Which Dutch day it falls on is decided at the edge. */
export type Instant = `${number}-${number}-${number}T${string}Z`

/** Accepts a moment that exists, in UTC, with a `Z` at the end. */
export const instantSchema = z.iso.datetime(
  'expected a moment in UTC, such as 2026-11-24T09:30:00Z',
) as unknown as z.ZodType<Instant, string>
