import { z } from 'zod'
import { slugSchema, textSchema } from './text.ts'

/** A part of the knowledge meeting. */
export interface MeetingPart {
  /** Address in data: `oogsttafels`. */
  id: string
  /** Minutes it takes. */
  minutes: number
  /** What it is called, in Dutch. */
  title: string
  /** What happens and who does what, in Dutch. */
  what: string
  /** What must be there, each a few Dutch words. */
  materials: string[]
  /** Slugs of pieces of the toolkit that are used. */
  pieces: string[]
}

/** Accepts a part and no other keys. */
export const meetingPartSchema = z.strictObject({
  id: slugSchema.describe('Address in data: `oogsttafels`.'),
  minutes: z.int().min(1).describe('Minutes it takes.'),
  title: textSchema.describe('What it is called, in Dutch.'),
  what: textSchema.describe('What happens and who does what, in Dutch.'),
  materials: z.array(textSchema).default([]).describe('What must be there, each a few Dutch words.'),
  pieces: z.array(slugSchema).default([]).describe('Slugs of pieces of the toolkit that are used.'),
}) satisfies z.ZodType<MeetingPart>

/** The programme of the knowledge meeting, at which initiatives pass on what they learnt. */
export interface MeetingProgramme {
  /** What it is called, in Dutch. */
  title: string
  /** What it is for and for whom, in Dutch. */
  purpose: string
  /** Minutes it takes from the first to the last part. */
  minutes: number
  /** What to do beforehand, in order, each one Dutch sentence. */
  preparation: string[]
  /** The parts, in order. Their minutes add up to `minutes`. */
  parts: MeetingPart[]
  /** What to do afterwards, in order, each one Dutch sentence. */
  afterwards: string[]
}

/** Accepts a programme and no other keys. Beyond the shape: the parts add up to the whole, and every id is there once. */
export const meetingProgrammeSchema = z
  .strictObject({
    title: textSchema.describe('What it is called, in Dutch.'),
    purpose: textSchema.describe('What it is for and for whom, in Dutch.'),
    minutes: z.int().min(1).describe('Minutes it takes from the first to the last part.'),
    preparation: z.array(textSchema).default([]).describe('What to do beforehand, in order, each one Dutch sentence.'),
    parts: z.array(meetingPartSchema).min(1).describe('The parts, in order. Their minutes add up to `minutes`.'),
    afterwards: z.array(textSchema).default([]).describe('What to do afterwards, in order, each one Dutch sentence.'),
  })
  .superRefine(({ minutes, parts }, context) => {
    const report = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message })
    const sum = parts.reduce((total, part) => total + part.minutes, 0)
    if (sum !== minutes) report(['minutes'], `expected ${sum}, the minutes of the parts together`)
    const seen = new Set<string>()
    for (const [index, { id }] of parts.entries()) {
      if (seen.has(id)) report(['parts', index, 'id'], `expected every id once, and not a second \`${id}\``)
      seen.add(id)
    }
  }) satisfies z.ZodType<MeetingProgramme>
