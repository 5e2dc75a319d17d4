import { z } from 'zod'
import { type Platform, platformSchema } from './platform.ts'

/** A place of ours where posts go: one account, one mailing list, one folder. Stands in `channels.yaml`. No secrets here. */
export interface Channel {
  /** Name in calendar and files: `bluesky`, `nieuwsbrief`. */
  id: string
  /** The platform it is on. */
  platform: Platform
  /** Name for people: `Bluesky @overdedrempel`. */
  name: string
  /** Address of the server, where there is one to choose: `https://social.example`, `smtp://mail.example:587`. */
  server?: string
  /** Name of the account on it: `overdedrempel.example`. */
  account?: string
  /**
   * Sender and list of a mailing; only for `mail`. Addresses of readers are not ours to keep: the list has one address.
   * `unsubscribe` is where a reader leaves the list: a page (`https:`) or a mail (`mailto:`).
   */
  mail?: { from: string; to: string; unsubscribe: string }
}

/** Accepts a channel and no other keys. */
export const channelSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'expected lower case, digits and hyphens')
    .describe('Name in calendar and files: `bluesky`, `nieuwsbrief`.'),
  platform: platformSchema.describe('The platform it is on.'),
  name: z.string().min(1).describe('Name for people: `Bluesky @overdedrempel`.'),
  server: z.string().min(1).exactOptional().describe('Address of the server, where there is one to choose.'),
  account: z.string().min(1).exactOptional().describe('Name of the account on it.'),
  mail: z
    .strictObject({
      from: z.string().min(1),
      to: z.string().min(1),
      unsubscribe: z
        .string()
        .regex(/^(?:https:\/\/|mailto:)\S+$/i, 'expected an address that begins with `https://` or `mailto:`'),
    })
    .exactOptional()
    .describe('Sender, list and address to unsubscribe; only for `mail`.'),
}) satisfies z.ZodType<Channel>
