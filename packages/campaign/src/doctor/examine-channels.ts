import { readMastodonLimits } from '../channels/mastodon/limits.ts'
import type { Access, Adapter } from '../model/adapter.ts'
import type { Channel } from '../model/channel.ts'
import type { Words } from '../words/words.ts'
import type { Finding } from './finding.ts'

/** Tries every channel for which we have what is needed, and says what the others lack. */
export function examineChannels(
  channels: readonly Channel[],
  { adapters, missing }: { adapters: ReadonlyMap<string, Adapter>; missing: ReadonlyMap<string, string> },
  words: Words,
): Promise<Finding[]> {
  return Promise.all(
    channels.map(async (channel) => {
      const adapter = adapters.get(channel.id)
      const access: Access = adapter ? await adapter.doctor() : { ok: false, says: missing.get(channel.id) ?? '' }
      const more = access.ok ? await limitOf(channel, words) : ''
      return { of: channel.name, ok: access.ok, says: `${access.says}${more}` }
    }),
  )
}

/** What a server allows, where servers differ. */
async function limitOf({ id, platform, server }: Channel, words: Words): Promise<string> {
  if (platform !== 'mastodon' || server === undefined) return ''
  const limits = await readMastodonLimits(id, server)
  return limits?.maxCharacters === undefined ? '' : ` ${words.doctor.limit(limits.maxCharacters)}`
}
