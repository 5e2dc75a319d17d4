import { countField, field, listField, textField } from '../ask/fields.ts'
import { addressesIn, plainText } from './plain-text.ts'

/** A post as a server gives it: what we look at, with markup taken out. */
export interface Status {
  readonly id: string
  readonly url?: string
  readonly createdAtMs: number
  readonly text: string
  readonly addresses: readonly string[]
  readonly alts: readonly string[]
  readonly language?: string
  /** Id of the post that it answers. */
  readonly answers?: string
  /** Somebody changed it after it was there. */
  readonly edited: boolean
  readonly counts: Readonly<Record<'likes' | 'reposts' | 'replies', number | undefined>>
}

/** A post in an answer; undefined when there is something else. */
export function statusOf(json: unknown): Status | undefined {
  const id = textField(json, 'id')
  const createdAtMs = Date.parse(textField(json, 'created_at') ?? '')
  if (!id || Number.isNaN(createdAtMs)) return undefined
  const content = textField(json, 'content') ?? ''
  const [url, language, answers] = [
    textField(json, 'url'),
    textField(json, 'language'),
    textField(json, 'in_reply_to_id'),
  ]
  return {
    id,
    createdAtMs,
    text: plainText(content),
    addresses: addressesIn(content),
    alts: (listField(json, 'media_attachments') ?? []).map((file) => String(field(file, 'description') ?? '')),
    edited: textField(json, 'edited_at') !== undefined,
    ...(url ? { url } : {}),
    ...(language ? { language } : {}),
    ...(answers ? { answers } : {}),
    counts: {
      likes: countField(json, 'favourites_count'),
      reposts: countField(json, 'reblogs_count'),
      replies: countField(json, 'replies_count'),
    },
  }
}
