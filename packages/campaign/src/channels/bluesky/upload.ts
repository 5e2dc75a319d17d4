import { readApprovedFile } from '../../hand-over/read-approved-file.ts'
import type { Sent } from '../../model/adapter.ts'
import type { PlannedPost } from '../../model/planned-post.ts'
import type { Clock } from '../ask/clock.ts'
import { field } from '../ask/fields.ts'
import { beforehand } from '../ask/outcome.ts'
import { filesUntilMs } from '../ask/time-limits.ts'
import { rawCid } from './blob.ts'
import type { Session } from './session.ts'

/** What came of bringing the files: sizes of the captions by SHA-256, or why the post cannot go now. */
export type Uploaded =
  | { readonly kind: 'uploaded'; readonly captionBytes: ReadonlyMap<string, number> }
  | Extract<Sent, { kind: 'refused' | 'wait' }>

/**
 * Brings the files of a post to the server. Bytes that are there already are not doubled: their name is their hash. Nothing
 * is published yet, so whatever goes wrong here, the post is not there.
 */
export async function upload(post: PlannedPost, session: Session, clock: Clock): Promise<Uploaded> {
  const captionBytes = new Map<string, number>()
  const untilMs = filesUntilMs(clock.nowMs())
  for (const file of filesOf(post)) {
    const read = await readApprovedFile(file.path, file.name, file.sha256)
    if (!read.ok) return { kind: 'refused', reason: read.reason }
    if (file.mime === 'text/vtt') captionBytes.set(file.sha256, read.bytes.length)
    const answer = await session.call({
      name: 'com.atproto.repo.uploadBlob',
      file: { bytes: read.bytes, mime: file.mime },
      untilMs,
    })
    if (answer.kind !== 'ok') return beforehand(answer, clock)
    const reason = nonsense(answer.json, file)
    if (reason) return beforehand({ kind: 'silence', reason }, clock)
  }
  return { kind: 'uploaded', captionBytes }
}

interface UploadFile {
  readonly path: string
  readonly name: string
  readonly sha256: string
  readonly mime: string
}

const filesOf = (post: PlannedPost): UploadFile[] =>
  post.media.flatMap((media) => [
    media,
    ...(media.captions
      ? [
          {
            path: media.captions.vttPath,
            name: `${media.name}.vtt`,
            sha256: media.captions.vttSha256,
            mime: 'text/vtt',
          },
        ]
      : []),
  ])

/** A server that kept other bytes than we sent, or says so, cannot be trusted with the post. */
const nonsense = (json: unknown, { name, sha256 }: UploadFile) =>
  field(field(field(json, 'blob'), 'ref'), '$link') === rawCid(sha256)
    ? undefined
    : `com.atproto.repo.uploadBlob: unexpected answer for \`${name}\`, expected the name of its bytes`
