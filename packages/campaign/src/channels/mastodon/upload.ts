import { readApprovedFile } from '../../hand-over/read-approved-file.ts'
import type { Sent } from '../../model/adapter.ts'
import type { PlannedMedia, PlannedPost } from '../../model/planned-post.ts'
import { textField } from '../ask/fields.ts'
import { beforehand } from '../ask/outcome.ts'
import { filesUntilMs } from '../ask/time-limits.ts'
import type { Server } from './server.ts'

type NotUploaded = Extract<Sent, { kind: 'refused' | 'wait' }>

/** How often to look whether the server has finished with a file, and how long in all. A clip of a minute takes seconds. */
const LOOK_MS = 1_000
const LOOK_TIMES = 180

/** The middle: what stays in sight when a picture is cropped. */
const FOCUS = '0.0,0.0'

/** Brings the files of a post to the server, and waits until it has finished with them. Nothing is published yet. */
export async function upload(
  post: PlannedPost,
  server: Server,
): Promise<{ readonly kind: 'uploaded'; readonly ids: readonly string[] } | NotUploaded> {
  const ids: string[] = []
  const untilMs = filesUntilMs(server.clock.nowMs())
  for (const media of post.media) {
    const uploaded = await uploadOne(media, server, untilMs)
    if (uploaded.kind !== 'uploaded') return uploaded
    ids.push(uploaded.id)
  }
  return { kind: 'uploaded', ids }
}

async function uploadOne(
  media: PlannedMedia,
  server: Server,
  untilMs: number,
): Promise<{ readonly kind: 'uploaded'; readonly id: string } | NotUploaded> {
  const read = await readApprovedFile(media.path, media.name, media.sha256)
  if (!read.ok) return { kind: 'refused', reason: read.reason }
  const form = new FormData()
  form.set('file', new File([read.bytes], media.name, { type: media.mime }))
  form.set('description', media.alt)
  form.set('focus', FOCUS)
  const reply = await server.call({ path: '/api/v2/media', form, bytes: read.bytes.length, untilMs })
  if (reply.kind !== 'ok') return beforehand(reply, server.clock)
  const id = textField(reply.json, 'id')
  if (!id)
    return beforehand({ kind: 'silence', reason: '/api/v2/media: unexpected answer, expected a file' }, server.clock)
  return reply.status === 202 ? finished(id, server, untilMs) : { kind: 'uploaded', id }
}

/** Waits for a file that the server said it would work on: 206 while it does, 200 when it has finished. */
async function finished(
  id: string,
  server: Server,
  untilMs: number,
): Promise<{ readonly kind: 'uploaded'; readonly id: string } | NotUploaded> {
  for (let time = 0; time < LOOK_TIMES && server.clock.nowMs() < untilMs; time++) {
    await server.clock.pause(LOOK_MS)
    const reply = await server.call({ path: `/api/v1/media/${encodeURIComponent(id)}`, untilMs })
    if (reply.kind !== 'ok') return beforehand(reply, server.clock)
    if (reply.status === 200) return { kind: 'uploaded', id }
  }
  const reason = `/api/v1/media: unexpected long work on a file, expected it to be finished in ${(LOOK_MS * LOOK_TIMES) / 60_000} minutes`
  return beforehand({ kind: 'silence', reason }, server.clock)
}
