import { UsageError } from '@drempel/diagnostics'
import type { Clock } from '../channels/ask/clock.ts'
import { createBluesky } from '../channels/bluesky/create-bluesky.ts'
import { createFeed } from '../channels/feed/feed-adapter.ts'
import { createKit } from '../channels/kit/kit-adapter.ts'
import { createMail } from '../channels/mail/mail-adapter.ts'
import { createMastodon } from '../channels/mastodon/create-mastodon.ts'
import { readSecret, secretName } from '../channels/secret.ts'
import type { Adapter } from '../model/adapter.ts'
import type { Channel } from '../model/channel.ts'
import type { Lang, Words } from '../words/words.ts'
import { mailAddress } from './mail-address.ts'
import type { Places } from './places.ts'

/** What connecting needs. */
export interface Connecting {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly places: Places
  /** Address of the published toolkit. */
  readonly siteUrl: string
  readonly clock: Clock
  readonly lang: Lang
  readonly words: Words
}

/** The channels that we have what is needed for, and what the others lack. */
export interface Connected {
  readonly adapters: ReadonlyMap<string, Adapter>
  /** By id of the channel: what is missing, in the language asked for. Never a secret. */
  readonly missing: ReadonlyMap<string, string>
}

/** Connects every channel that can be; asks nothing of a server yet. */
export function connectChannels(channels: readonly Channel[], connecting: Connecting): Connected {
  const adapters = new Map<string, Adapter>()
  const missing = new Map<string, string>()
  for (const channel of channels) {
    try {
      const made = connect(channel, connecting)
      if (typeof made === 'string') missing.set(channel.id, made)
      else adapters.set(channel.id, made)
    } catch (error) {
      // A wrong address or a file of a secret that others can read: it stops this channel, and is said like what is missing.
      if (!(error instanceof UsageError)) throw error
      missing.set(channel.id, error.message)
    }
  }
  return { adapters, missing }
}

/** The adapter of a channel, or what is missing for it. */
function connect(channel: Channel, { env, places, siteUrl, clock, lang, words }: Connecting): Adapter | string {
  const { id, platform } = channel
  const secret = (what: string, inWords: string, make: (value: string) => Adapter): Adapter | string => {
    const value = readSecret(id, what, env)
    return value === undefined ? words.doctor.missingSecret(secretName(id, what), inWords) : make(value)
  }
  switch (platform) {
    case 'bluesky':
      return secret('PASSWORD', words.doctor.password, (password) => createBluesky({ channel, password, clock, lang }))
    case 'mastodon':
      return secret('TOKEN', words.doctor.token, (token) => createMastodon({ channel, token, clock, lang }))
    case 'mail': {
      const address = mailAddress(channel, env, words)
      if (!address.ok) return address.says
      return createMail({ smtp: address.smtp, receipts: places.receipts, clock: clock.nowMs, lang })
    }
    case 'feed':
      return createFeed({
        siteUrl,
        feedUrl: `${siteUrl}/berichten`,
        folder: places.feed,
        entries: places.feedEntries,
        lang,
      })
    default:
      return createKit({ folder: places.kit, lang })
  }
}
