import { slugSchema } from '@drempel/core/toolkit'
import { type Element, elementSchema, type Goal, goalSchema } from '@drempel/core/vocabulary'
import { z } from 'zod'

/** Whom a post speaks to; its call to action is addressed to them (W6). */
export const audiences = ['initiative', 'neighbour', 'advisor', 'municipality'] as const
/** From where it looks: somebody who does something, somebody who feels lonely, or the programme as a whole (W10). */
export const perspectives = ['helper', 'person', 'programme'] as const
/** Of what age the people in it are; `all` when it shows or means nobody's age (W10). */
export const ages = ['young', 'middle', 'old', 'all'] as const

/** Days that a post may lie before or after the first day of its occasion: two years. More is a slip of the hand. */
export const MOST_PLUS_DAYS = 730

/** First and last year of a campaign that is planned here. Another year is a slip of the hand. */
export const YEARS = { first: 2020, last: 2100 } as const

/**
 * When a post is due, on the clock of the Netherlands. Either a day and time, or a time that hangs on an occasion, so that
 * moving the occasion moves all that hangs on it. A time that the clock skips is an error; one that it has twice needs
 * `choose`.
 */
export interface When {
  /** Day, `2027-03-04`. Either this or `occasion`. */
  day?: string
  /** Id of an occasion in `occasions.yaml`: `week-tegen-eenzaamheid`, `kennisbijeenkomst`, `film`. */
  occasion?: string
  /** Days after the first day of the occasion; negative is before; at most two years. Absent: 0. */
  plusDays?: number
  /** Time on the clock of the Netherlands, `09:00`. */
  time: string
  /** Which of two, in the night in which an hour comes twice. */
  choose?: 'earlier' | 'later'
}

/** A picture or clip of a post. */
export type PostMedia =
  | {
      /** Id of a clip in the manifest of the film: `de-kaart`. The shape that fits a channel is chosen by the plan. */
      clip: string
      /** Language of the clip. Absent: `nl`. */
      locale?: 'nl' | 'en'
      /** What is to be seen. Absent: the alt text of the clip. */
      alt?: string
    }
  | {
      /** Name of a still in the manifest of the film. */
      still: string
      /** What is to be seen. Absent: the alt text of the still. */
      alt?: string
    }
  | {
      /** File beside the calendar: `beelden/deur.jpg`. */
      picture: string
      /** What is to be seen. */
      alt: string
      /** Number of the consent record when people can be recognised. */
      consentId?: string
    }

/** A post as staff write it: once, for all its channels. Stands in `calendar/*.yaml`. */
export interface Post {
  /** Address: `stoel-bij-de-lift`. Never changes after publication: it is how a post is found back on a server. */
  id: string
  /** Title for staff; the subject of a mail and the headline of a press release. */
  title: string
  /** The goal that it serves. */
  goal: Goal
  /** The active element that it shows. */
  element: Element
  /** Whom it speaks to. */
  audience: (typeof audiences)[number]
  /** From where it looks. */
  perspective: (typeof perspectives)[number]
  /** Age of the people in it. */
  age: (typeof ages)[number]
  /** When it is due. */
  when: When
  /** Minutes that it may be late; after that it is missed and not sent. Absent: 120. */
  graceMinutes?: number
  /** Ids of the channels it goes to. */
  channels: string[]
  /**
   * The words. `{link}` stands for the link, `{hulplijn}` for name and number of the listening helpline,
   * `{cijfer:id}` for a statistic with its source and year, `{citaat:id}` for a quote with its speaker.
   */
  text: string
  /** Other words for single channels, by id of the channel. */
  texts?: Record<string, string>
  /** Where `{link}` leads: a page of the toolkit by the slug of a piece, or a page of the site by its path: `over.html#wie`. */
  link?: { piece: string } | { page: string }
  /** What is asked of the reader, in a few words; exactly one (W6). `link`: open the link; `phone`: call the helpline. */
  action: { words: string; by: 'link' | 'phone' | 'meet' }
  /** Pictures or one clip. */
  media?: PostMedia[]
  /** Tags without `#`, every word with a capital: `EenTegenEenzaamheid`. */
  tags?: string[]
  /** True when it describes how loneliness hurts; then it carries help (W7). */
  pain?: boolean
  /** Language of the words. Absent: `nl`. */
  lang?: 'nl' | 'en'
}

const words = z.string().min(1)

/** A path within the site: no scheme, no other host, no way up, no space. */
const SITE_PATH = /^(?![a-z][a-z0-9+.-]*:)(?!\/\/)(?!.*\\)(?!.*(?:^|\/)\.\.(?:\/|$))\S+$/i

const whenSchema = z.strictObject({
  day: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as `2027-03-04`')
    .exactOptional()
    .describe('Day. Either this or `occasion`.'),
  occasion: slugSchema.exactOptional().describe('Id of an occasion in `occasions.yaml`.'),
  plusDays: z
    .int()
    .min(-MOST_PLUS_DAYS, `expected at least -${MOST_PLUS_DAYS}`)
    .max(MOST_PLUS_DAYS, `expected at most ${MOST_PLUS_DAYS}`)
    .exactOptional()
    .describe('Days after the first day of the occasion; negative is before.'),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time such as `09:00`')
    .describe('Time on the clock of the Netherlands.'),
  choose: z
    .enum(['earlier', 'later'])
    .exactOptional()
    .describe('Which of two, in the night in which an hour comes twice.'),
}) satisfies z.ZodType<When>

const mediaSchema = z.union(
  [
    z.strictObject({
      clip: words.describe('Id of a clip in the manifest of the film.'),
      locale: z.enum(['nl', 'en']).exactOptional().describe('Language of the clip. Absent: `nl`.'),
      alt: words.exactOptional().describe('What is to be seen. Absent: the alt text of the clip.'),
    }),
    z.strictObject({
      still: words.describe('Name of a still in the manifest of the film.'),
      alt: words.exactOptional().describe('What is to be seen. Absent: the alt text of the still.'),
    }),
    z.strictObject({
      picture: z
        .string()
        .regex(/^(?!\/)(?!.*\.\.)[^\\]+$/, 'expected a file within the folder of the campaign')
        .describe('File beside the calendar: `beelden/deur.jpg`.'),
      // Empty is let through here so that the check of alt texts can say why it matters.
      alt: z.string().describe('What is to be seen.'),
      consentId: words.exactOptional().describe('Number of the consent record when people can be recognised.'),
    }),
  ],
  { error: 'expected `clip`, `still`, or `picture` (within the folder) with `alt`' },
) satisfies z.ZodType<PostMedia>

/** Accepts a post as it is written, and no other keys. */
export const postSchema = z.strictObject({
  id: slugSchema.describe('Address. Never changes after publication: it is how a post is found back on a server.'),
  title: words.describe('Title for staff; the subject of a mail and the headline of a press release.'),
  goal: goalSchema.describe('The goal that it serves.'),
  element: elementSchema.describe('The active element that it shows.'),
  audience: z.enum(audiences).describe('Whom it speaks to.'),
  perspective: z.enum(perspectives).describe('From where it looks.'),
  age: z.enum(ages).describe('Age of the people in it.'),
  when: whenSchema.describe('When it is due.'),
  graceMinutes: z.int().min(1).exactOptional().describe('Minutes that it may be late. Absent: 120.'),
  channels: z.array(words).min(1).describe('Ids of the channels it goes to.'),
  text: words.describe('The words, with `{link}`, `{hulplijn}`, `{cijfer:id}`, `{citaat:id}`.'),
  texts: z.record(z.string(), words).exactOptional().describe('Other words for single channels.'),
  link: z
    .union(
      [
        z.strictObject({ piece: slugSchema }),
        z.strictObject({ page: z.string().regex(SITE_PATH, 'expected a path on the site such as `over.html`') }),
      ],
      {
        error: 'expected `piece` with a slug, or `page` with a path on the site such as `over.html`',
      },
    )
    .exactOptional()
    .describe('Where `{link}` leads.'),
  action: z
    .strictObject({ words, by: z.enum(['link', 'phone', 'meet']) })
    .describe('What is asked of the reader; exactly one.'),
  media: z.array(mediaSchema).exactOptional().describe('Pictures or one clip.'),
  tags: z.array(words).exactOptional().describe('Tags without `#`, every word with a capital.'),
  pain: z.boolean().exactOptional().describe('True when it describes how loneliness hurts; then it carries help.'),
  lang: z.enum(['nl', 'en']).exactOptional().describe('Language of the words. Absent: `nl`.'),
}) satisfies z.ZodType<Post>

/** A file of the calendar. */
export const calendarFileSchema = z.strictObject({ posts: z.array(postSchema).describe('The posts.') })
