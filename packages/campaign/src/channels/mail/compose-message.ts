import MailComposer from 'nodemailer/lib/mail-composer'
import { readApprovedFile } from '../../hand-over/read-approved-file.ts'
import type { PlannedPost } from '../../model/planned-post.ts'
import { messageIdOf, nameOf } from './message-id.ts'
import { type RenderedMail, renderMail } from './render-mail.ts'

/** The bytes of a mail with its envelope, or why there are none. */
export type ComposedMessage =
  | { ok: true; bytes: Buffer; messageId: string; from: string; to: string }
  | { ok: false; reason: string }

/** A planned post as the bytes of one mail. The same post gives the same bytes, also tomorrow. */
export async function composeMessage(planned: PlannedPost): Promise<ComposedMessage> {
  const { mail } = planned.channel
  if (!mail)
    return { ok: false, reason: 'Unexpected channel without `mail`, expected sender, list and address to unsubscribe' }
  const rendered = renderMail(planned)
  const attachments = await readPictures(rendered)
  if (!attachments.ok) return attachments
  const messageId = messageIdOf(planned.key, mail.from)
  const node = new MailComposer({
    from: mail.from,
    to: mail.to,
    subject: rendered.subject,
    html: rendered.html,
    text: rendered.text,
    messageId,
    date: new Date(planned.dueAt),
    headers: { 'Content-Language': planned.lang, ...unsubscribeHeaders(mail.unsubscribe) },
    attachments: attachments.files,
    disableUrlAccess: true,
    disableFileAccess: true,
  }).compile()
  node.baseBoundary = nameOf(planned.key)
  const { from, to } = node.getEnvelope()
  return { ok: true, bytes: await node.build(), messageId, from: from || '', to: to[0] ?? '' }
}

/** One click only where there is a page to post to (RFC 8058); a mail address is asked by mail (RFC 2369). */
function unsubscribeHeaders(address: string): Record<string, string> {
  if (!/^https:\/\//i.test(address)) return { 'List-Unsubscribe': `<${address}>` }
  return { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}

interface Attachment {
  cid: string
  filename: string
  content: Buffer
  contentType: string
}

async function readPictures({
  pictures,
}: RenderedMail): Promise<{ ok: true; files: Attachment[] } | { ok: false; reason: string }> {
  const files: Attachment[] = []
  for (const { cid, media } of pictures) {
    if (media.kind === 'video')
      return {
        ok: false,
        reason: `Unexpected film \`${media.name}\` in a mail, expected a still: no mail program plays it`,
      }
    const read = await readApprovedFile(media.path, media.name, media.sha256)
    if (!read.ok) return read
    files.push({ cid, filename: media.name, content: Buffer.from(read.bytes), contentType: media.mime })
  }
  return { ok: true, files }
}
