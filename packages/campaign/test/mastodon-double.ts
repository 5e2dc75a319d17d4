import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { findRefusal, type NewStatus, renderStatus, type StoredMedia, type StoredStatus } from './mastodon-rules.ts'

/**
 * A way in which a server is hard to work with. Each but the last happens once, to the next request that it fits.
 *
 * - `503-after-commit`: a post is made, and the answer is 503
 * - `lost-answer`: a post is made, and the connection ends
 * - `slow-commit`: the connection ends at once, and the post is made `SLOW_MS` later
 * - `nonsense`: a post is made, and the answer is a page and no JSON
 * - `redirect`: the answer to anything leads to another address
 * - `close-mid-upload`: the connection ends while a file is coming in
 * - `429-for-an-hour`: a post is refused, come back in an hour
 * - `429-on-anything`: anything is refused, come back in an hour
 * - `500-on-duplicate`: an `Idempotency-Key` that is known gives 500, mastodon/mastodon#40399
 * - `ignores-idempotency`: stays so; what most other servers do
 */
export type Fault =
  | '503-after-commit'
  | 'lost-answer'
  | 'slow-commit'
  | 'nonsense'
  | 'redirect'
  | 'close-mid-upload'
  | '429-for-an-hour'
  | '429-on-anything'
  | '500-on-duplicate'
  | 'ignores-idempotency'

/** How much later a slow commit comes. */
export const SLOW_MS = 300

/** The double, running. */
export interface MastodonDouble {
  readonly url: string
  readonly token: string
  readonly setFault: (fault: Fault | undefined) => void
  /** Every post there is, oldest first. */
  readonly statuses: () => readonly StoredStatus[]
  /** Changes the words of a post, as a person would by hand. */
  readonly edit: (id: string, text: string) => void
  /** How many requests were made whose path holds this text. */
  readonly asked: (path: string) => number
  readonly stop: () => Promise<void>
}

/** What differs from the usual double. */
export interface DoubleOptions {
  readonly nowMs: () => number
  /** How often a film is still being worked on when somebody looks. */
  readonly worksTimes?: number
  /** Without the limits on how many requests may come. */
  readonly unlimited?: boolean
}

/** Requests that may come in a span of time. Source: docs.joinmastodon.org, “Rate limits”. */
const limits = {
  all: { most: 300, spanMs: 5 * 60_000 },
  media: { most: 30, spanMs: 30 * 60_000 },
  delete: { most: 30, spanMs: 30 * 60_000 },
} as const

/** How long an `Idempotency-Key` is kept. Source: docs.joinmastodon.org, “Post a new status”. */
const KEY_MS = 3_600_000
const ACCOUNT = '108020'

interface Reply {
  readonly status: number
  readonly json?: unknown
  readonly text?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Ends the connection instead of answering. */
  readonly hangUp?: boolean
}

/**
 * A small strict server that behaves as Mastodon is documented to, with faults that can be switched on. It shares no code with
 * the adapter. That real servers do the same is an assumption; `campaign.md` names the documents.
 */
export async function startMastodonDouble({
  nowMs,
  worksTimes = 2,
  unlimited = false,
}: DoubleOptions): Promise<MastodonDouble> {
  const token = 'geheime-sleutel-van-de-dubbelganger'
  const statuses = new Map<string, StoredStatus>()
  const media = new Map<string, StoredMedia>()
  const keys = new Map<string, { id: string; atMs: number }>()
  const calls: { kind: keyof typeof limits; atMs: number }[] = []
  const paths: string[] = []
  let fault: Fault | undefined
  let count = 0

  const takeFault = (...fitting: readonly Fault[]) => {
    const taken = fault && fitting.includes(fault) ? fault : undefined
    if (taken) fault = undefined
    return taken
  }
  const nextId = () => `${113_000_000_000_000_000n + BigInt(++count)}`
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  const limited = (kind: keyof typeof limits): Reply | undefined => {
    const { most, spanMs } = limits[kind]
    const recent = calls.filter((call) => call.kind === kind && call.atMs > nowMs() - spanMs)
    calls.push({ kind, atMs: nowMs() })
    return unlimited || recent.length < most ? undefined : tooMany(nowMs() + spanMs)
  }

  const commit = (asked: NewStatus, key: string | undefined): StoredStatus => {
    const id = nextId()
    const stored: StoredStatus = {
      id,
      createdAtMs: nowMs(),
      media: asked.mediaIds.flatMap((one) => media.get(one) ?? []),
      ...asked,
    }
    statuses.set(id, stored)
    if (key) keys.set(key, { id, atMs: nowMs() })
    return stored
  }

  const postStatus = async (request: IncomingMessage): Promise<Reply> => {
    if (takeFault('429-for-an-hour')) return tooMany(nowMs() + 3_600_000)
    const body = JSON.parse((await read(request)).toString()) as Record<string, unknown>
    const asked: NewStatus = {
      text: String(body.status ?? ''),
      language: String(body.language ?? ''),
      mediaIds: (body.media_ids as string[] | undefined) ?? [],
      ...(body.in_reply_to_id ? { answers: String(body.in_reply_to_id) } : {}),
    }
    const key = fault === 'ignores-idempotency' ? undefined : (request.headers['idempotency-key'] as string | undefined)
    const known = key ? keys.get(key) : undefined
    const earlier = known && known.atMs > nowMs() - KEY_MS ? statuses.get(known.id) : undefined
    if (earlier) return takeFault('500-on-duplicate') ? { status: 500, text: '' } : shown(earlier)
    const refusal = findRefusal(asked, { media, statuses })
    if (refusal) return { status: refusal.status, json: { error: refusal.error } }
    if (takeFault('slow-commit')) {
      setTimeout(() => commit(asked, key), SLOW_MS)
      return hungUp
    }
    const stored = commit(asked, key)
    switch (takeFault('503-after-commit', 'lost-answer', 'nonsense')) {
      case '503-after-commit':
        return { status: 503, text: 'Service Unavailable' }
      case 'lost-answer':
        return hungUp
      case 'nonsense':
        return { status: 200, text: '<html>Even geduld</html>' }
      default:
        return shown(stored)
    }
  }
  const shown = (status: StoredStatus): Reply => ({ status: 200, json: renderStatus(status, url()) })

  const postMedia = async (request: IncomingMessage): Promise<Reply> => {
    const tooOften = limited('media')
    if (tooOften) return tooOften
    if (takeFault('close-mid-upload')) {
      await once(request, 'data')
      return hungUp
    }
    const form = await new Response(await read(request), {
      headers: { 'content-type': request.headers['content-type'] ?? '' },
    }).formData()
    const file = form.get('file')
    const description = String(form.get('description') ?? '')
    if (!(file instanceof File) || !file.name) return unprocessable("Validation failed: File can't be blank")
    if (!/^(image\/(png|jpeg|webp|gif)|video\/mp4)$/.test(file.type))
      return unprocessable('Validation failed: File content type is invalid')
    if ([...description].length > 1500) return unprocessable('Validation failed: Description is too long')
    const stored: StoredMedia = {
      id: nextId(),
      kind: file.type.startsWith('video') ? 'video' : 'image',
      description,
      looks: 0,
    }
    media.set(stored.id, stored)
    const waits = stored.kind === 'video' && worksTimes > 0
    return {
      status: waits ? 202 : 200,
      json: { id: stored.id, type: stored.kind, url: waits ? null : `${url()}/media/${stored.id}`, description },
    }
  }

  const getMedia = (id: string): Reply => {
    const stored = media.get(id)
    if (!stored) return notFound
    const works = stored.kind === 'video' && stored.looks++ < worksTimes
    return { status: works ? 206 : 200, json: { id, type: stored.kind, url: works ? null : `${url()}/media/${id}` } }
  }

  const list = (search: URLSearchParams): Reply => {
    const most = Math.min(Number(search.get('limit') ?? 20), 40)
    const before = search.get('max_id')
    const page = [...statuses.values()]
      .reverse()
      .filter(({ id }) => !before || BigInt(id) < BigInt(before))
      .slice(0, most)
    return { status: 200, json: page.map((status) => renderStatus(status, url())) }
  }

  const remove = (id: string): Reply => {
    const tooOften = limited('delete')
    if (tooOften) return tooOften
    const stored = statuses.get(id)
    if (!stored) return notFound
    statuses.delete(id)
    // What answered it stays, and answers nothing any more.
    for (const [other, { answers, ...rest }] of statuses) if (answers === id) statuses.set(other, rest)
    return { status: 200, json: { ...renderStatus(stored, url()), text: stored.text } }
  }

  const route = async (request: IncomingMessage): Promise<Reply> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://double')
    const asked = `${request.method} ${pathname}`
    paths.push(asked)
    if (takeFault('redirect')) return { status: 302, headers: { location: 'https://elders.example/' } }
    if (takeFault('429-on-anything')) return tooMany(nowMs() + 3_600_000)
    const tooOften = limited('all')
    if (tooOften) return tooOften
    if (pathname.startsWith('/api/v2/instance')) return { status: 200, json: instance }
    if (request.headers.authorization !== `Bearer ${token}`)
      return { status: 401, json: { error: 'The access token is invalid' } }
    const id = pathname.split('/').at(-1) ?? ''
    if (asked === 'GET /api/v1/accounts/verify_credentials')
      return { status: 200, json: { id: ACCOUNT, acct: 'drempel' } }
    if (asked === `GET /api/v1/accounts/${ACCOUNT}/statuses`) return list(searchParams)
    if (asked === 'POST /api/v1/statuses') return postStatus(request)
    if (asked === 'POST /api/v2/media') return postMedia(request)
    if (asked === `GET /api/v1/media/${id}`) return getMedia(id)
    if (asked === `GET /api/v1/statuses/${id}`)
      return statuses.has(id) ? shown(statuses.get(id) as StoredStatus) : notFound
    if (asked === `DELETE /api/v1/statuses/${id}`) return remove(id)
    return notFound
  }

  const server = createServer(async (request, response) => {
    const { status, json, text, headers, hangUp } = await route(request).catch((error: unknown) => {
      // Who asked was killed before the question was whole: nothing was done, and there is nobody to answer.
      if (request.complete) throw error
      return hungUp
    })
    if (hangUp) return void request.socket.destroy()
    response.writeHead(status, { 'content-type': json === undefined ? 'text/html' : 'application/json', ...headers })
    response.end(json === undefined ? text : JSON.stringify(json))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    url: url(),
    token,
    setFault: (set) => {
      fault = set
    },
    statuses: () => [...statuses.values()],
    edit: (id, text) => {
      const stored = statuses.get(id)
      if (stored) statuses.set(id, { ...stored, text, editedAtMs: nowMs() })
    },
    asked: (path) => paths.filter((one) => one.includes(path)).length,
    async stop() {
      if (!server.listening) return
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const hungUp: Reply = { status: 0, hangUp: true }
const notFound: Reply = { status: 404, json: { error: 'Record not found' } }
const unprocessable = (error: string): Reply => ({ status: 422, json: { error } })
const tooMany = (untilMs: number): Reply => ({
  status: 429,
  json: { error: 'Too many requests' },
  headers: { 'x-ratelimit-reset': new Date(untilMs).toISOString(), 'x-ratelimit-remaining': '0' },
})

async function read(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts)
}

const instance = {
  domain: '127.0.0.1',
  configuration: {
    statuses: { max_characters: 500, max_media_attachments: 4, characters_reserved_per_url: 23 },
    media_attachments: {
      supported_mime_types: ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'video/mp4'],
      description_limit: 1500,
      image_size_limit: 16_777_216,
      video_size_limit: 103_809_024,
    },
  },
}
