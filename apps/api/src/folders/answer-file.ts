import type { Stats } from 'node:fs'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import type { Context } from 'hono'
import { getMimeType, mimes } from 'hono/utils/mime'
import { hasTag } from '../http/answer-json.ts'
import { type ByteRange, parseRange } from './byte-range.ts'

/** Captions, which Hono's list lacks; without their type a browser shows none. */
const types = { ...mimes, vtt: 'text/vtt; charset=utf-8', srt: 'application/x-subrip; charset=utf-8' }

/** Type of a file by its name. */
export const typeOf = (name: string): string => getMimeType(name, types) ?? 'application/octet-stream'

/** A file on disk that is there. */
export interface File {
  readonly path: string
  readonly stats: Stats
}

/**
 * Answers with a file, or the part of it that was asked for: a player that jumps through a film asks for parts. A
 * reader may keep it, if it asks each time whether it is still the same.
 */
export function answerFile(c: Context, { path, stats }: File, status: 200 | 404 = 200): Response {
  const tag = `"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}"`
  const modified = stats.mtime.toUTCString()
  const headers = {
    etag: tag,
    'last-modified': modified,
    'cache-control': 'no-cache',
    'accept-ranges': 'bytes',
    'content-type': typeOf(path),
  }
  if (status === 404)
    return c.body(stream(path), 404, { 'content-type': headers['content-type'], 'cache-control': 'no-store' })
  if (isKnown(c, tag, stats.mtimeMs)) return c.body(null, 304, headers)
  const range = wants(c, tag, modified) ? parseRange(c.req.header('range'), stats.size) : 'whole'
  if (range === 'unsatisfiable') return c.body(null, 416, { 'content-range': `bytes */${stats.size}` })
  const part = range === 'whole' ? { start: 0, end: stats.size - 1 } : range
  const body = c.req.method === 'HEAD' || stats.size === 0 ? null : stream(path, part)
  const length = { 'content-length': String(part.end - part.start + 1) }
  if (range === 'whole') return c.newResponse(body, 200, { ...headers, ...length })
  return c.newResponse(body, 206, {
    ...headers,
    ...length,
    'content-range': `bytes ${part.start}-${part.end}/${stats.size}`,
  })
}

/** Whether the reader still has this very file. A tag says it better than a date, which counts whole seconds. */
function isKnown(c: Context, tag: string, modifiedMs: number): boolean {
  const tags = c.req.header('if-none-match')
  if (tags !== undefined) return hasTag(tags, tag)
  const since = Date.parse(c.req.header('if-modified-since') ?? '')
  return Math.floor(modifiedMs / 1000) * 1000 <= since
}

/** Whether a part may be sent: with `If-Range`, only of the same file as the parts the reader already has. */
function wants(c: Context, tag: string, modified: string): boolean {
  const same = c.req.header('if-range')
  return same === undefined || same === tag || same === modified
}

const stream = (path: string, part?: ByteRange) => Readable.toWeb(createReadStream(path, part)) as ReadableStream
