import { createHash } from 'node:crypto'
import type { PlannedMedia, PlannedPost } from '../model/planned-post.ts'

/** The same value as text, keys in order: two equal values give equal bytes. `undefined` is not there. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}

/** Of a file what is handed over: all bytes by their hash, its name and its words. Not where it lies on this machine. */
const sentOf = ({ kind, name, mime, sha256, alt, captions, poster }: PlannedMedia) => ({
  kind,
  name,
  mime,
  sha256,
  alt,
  ...(captions ? { captions: { lang: captions.lang, vtt: captions.vttSha256, srt: captions.srtSha256 } } : {}),
  ...(poster ? { poster: poster.sha256 } : {}),
})

/**
 * SHA-256 of exactly what will be sent, to whom and when. What staff write for themselves (goal, audience) is not in it, nor
 * is any path; text, link, tag, file, alt text, captions, poster, title, language, action (the words of a button), channel, moment and
 * grace are.
 */
export function planHash(planned: Omit<PlannedPost, 'hash'>): string {
  const { key, channel, dueAt, graceMinutes, parts, title, links, tags, media, lang, example } = planned
  const words = { parts, title, links, tags, lang, action: planned.post.action }
  const sent = { key, channel, dueAt, graceMinutes, ...words, example, media: media.map(sentOf) }
  return createHash('sha256').update(canonicalJson(sent)).digest('hex')
}
