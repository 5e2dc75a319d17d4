import { ask } from '../ask/ask.ts'
import { countField, field, listField } from '../ask/fields.ts'
import { serverAddress } from '../ask/server-address.ts'

/** What a server allows, as it says itself. Absent: it does not say. */
export interface MastodonLimits {
  /** Most characters of a post, addresses counted as `charactersPerAddress`. */
  readonly maxCharacters?: number
  /** How many characters an address counts for, however long it is. */
  readonly charactersPerAddress?: number
  /** Most files of a post. */
  readonly maxMedia?: number
  /** Most characters of the text for a picture. */
  readonly maxAltCharacters?: number
  readonly maxImageBytes?: number
  readonly maxVideoBytes?: number
  /** Kinds of files, such as `image/png`. */
  readonly mimeTypes?: readonly string[]
}

const WAIT_MS = 30_000

/** Asks a server what it allows; undefined when it gives no answer. Older servers know only the older question. */
export async function readMastodonLimits(channelId: string, server: string): Promise<MastodonLimits | undefined> {
  const address = serverAddress(channelId, server)
  for (const version of ['v2', 'v1']) {
    const answer = await ask({ method: 'GET', url: `${address}/api/${version}/instance`, timeoutMs: WAIT_MS })
    if (answer.kind === 'answer' && answer.status === 200 && field(answer.json, 'configuration'))
      return limitsOf(field(answer.json, 'configuration'))
  }
  return undefined
}

function limitsOf(configuration: unknown): MastodonLimits {
  const [statuses, media] = [field(configuration, 'statuses'), field(configuration, 'media_attachments')]
  const said = {
    maxCharacters: countField(statuses, 'max_characters'),
    charactersPerAddress: countField(statuses, 'characters_reserved_per_url'),
    maxMedia: countField(statuses, 'max_media_attachments'),
    maxAltCharacters: countField(media, 'description_limit'),
    maxImageBytes: countField(media, 'image_size_limit'),
    maxVideoBytes: countField(media, 'video_size_limit'),
    mimeTypes: listField(media, 'supported_mime_types')?.filter((type) => typeof type === 'string'),
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}
