/** A file that was sent in. `looks`: how often somebody asked whether it was finished. */
export interface StoredMedia {
  readonly id: string
  readonly kind: 'image' | 'video'
  readonly description: string
  looks: number
}

/** A post as somebody asks for it. */
export interface NewStatus {
  readonly text: string
  readonly language: string
  readonly mediaIds: readonly string[]
  readonly answers?: string
}

/** A post as the double keeps it. */
export interface StoredStatus extends NewStatus {
  readonly id: string
  readonly createdAtMs: number
  readonly editedAtMs?: number
  readonly media: readonly StoredMedia[]
}

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' })
const ADDRESS = /https?:\/\/[^\s]+/g

/** Characters as Mastodon counts them: an address is 23, of a mention the server does not count. */
export const countCharacters = (text: string): number =>
  [...graphemes.segment(text.replace(ADDRESS, 'x'.repeat(23)).replace(/@(\w+)@[\w.-]+/g, '@$1'))].length

/** Why a post is not taken; undefined when it is. Source: docs.joinmastodon.org, “Post a new status”. */
export function findRefusal(
  { text, mediaIds, answers }: NewStatus,
  kept: { readonly media: ReadonlyMap<string, StoredMedia>; readonly statuses: ReadonlyMap<string, StoredStatus> },
): { readonly status: number; readonly error: string } | undefined {
  const files = mediaIds.map((id) => kept.media.get(id))
  const unfinished = files.some((file) => file?.kind === 'video' && file.looks === 0)
  if (text === '' && mediaIds.length === 0) return { status: 422, error: "Validation failed: Text can't be blank" }
  if (countCharacters(text) > 500)
    return { status: 422, error: 'Validation failed: Text character limit of 500 exceeded' }
  if (mediaIds.length > 4) return { status: 422, error: 'Cannot attach more than 4 files' }
  if (files.includes(undefined)) return { status: 422, error: 'Validation failed: Media not found' }
  if (files.length > 1 && files.some((file) => file?.kind === 'video'))
    return { status: 422, error: 'Cannot attach a video to a post that already contains images' }
  if (unfinished)
    return { status: 422, error: 'Cannot attach files that have not finished processing. Try again in a moment!' }
  if (answers && !kept.statuses.has(answers)) return { status: 404, error: 'Record not found' }
  return undefined
}

/** A post as it is answered, with the markup that Mastodon writes. */
export const renderStatus = (status: StoredStatus, server: string) => ({
  id: status.id,
  created_at: new Date(status.createdAtMs).toISOString(),
  edited_at: status.editedAtMs === undefined ? null : new Date(status.editedAtMs).toISOString(),
  in_reply_to_id: status.answers ?? null,
  language: status.language || null,
  url: `${server}/@drempel/${status.id}`,
  content: markup(status.text),
  media_attachments: status.media.map(({ id, kind, description }) => ({
    id,
    type: kind,
    description: description || null,
  })),
  favourites_count: 3,
  reblogs_count: 1,
  replies_count: 0,
})

const escaped = (text: string): string =>
  text.replace(
    /[&<>"']/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[sign] ?? sign,
  )

function markup(text: string): string {
  const pieces = text.split(/(https?:\/\/\S+|#\w+|@\w+@[\w.-]+\w)/g)
  const written = pieces.map((piece) => {
    if (/^https?:/.test(piece)) return link(piece)
    if (/^#\w/.test(piece))
      return `<a href="https://social.example/tags/${piece.slice(1)}" class="mention hashtag" rel="tag">#<span>${piece.slice(1)}</span></a>`
    if (/^@\w+@/.test(piece))
      return `<span class="h-card"><a href="https://social.example/${piece}" class="u-url mention">@<span>${piece.split('@')[1]}</span></a></span>`
    return escaped(piece).replaceAll('\n\n', '</p><p>').replaceAll('\n', '<br />')
  })
  return `<p>${written.join('')}</p>`
}

/** Mastodon hides the beginning and the end of an address from the eye, and keeps both in the markup. */
function link(address: string): string {
  const [scheme = '', rest = ''] = address.split(/(?<=:\/\/)/)
  return `<a href="${escaped(address)}" rel="nofollow noopener" target="_blank"><span class="invisible">${scheme}</span><span class="ellipsis">${escaped(rest.slice(0, 30))}</span><span class="invisible">${escaped(rest.slice(30))}</span></a>`
}
