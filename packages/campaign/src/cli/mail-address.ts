import { readSmtpAddress, type SmtpAddress } from '../channels/mail/smtp-address.ts'
import { readSecret, secretName } from '../channels/secret.ts'
import type { Channel } from '../model/channel.ts'
import type { Words } from '../words/words.ts'

/** How to reach the mail server, or what is missing for it. */
export type MailAddress =
  | { readonly ok: true; readonly smtp: SmtpAddress }
  | { readonly ok: false; readonly says: string }

const onThisMachine = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * The mail server of a channel: its address and the name of the account stand in `channels.yaml`, where whoever approves a post
 * sees them; the password is a secret. A server on this machine may do without both.
 * @throws UsageError when the address is none, or the file of the secret can be read by others.
 */
export function mailAddress(
  { id, server, account }: Channel,
  env: Readonly<Record<string, string | undefined>>,
  words: Words,
): MailAddress {
  const no = (says: string): MailAddress => ({ ok: false, says })
  if (server === undefined || !URL.canParse(server)) return no(words.doctor.mailServer)
  const url = new URL(server)
  if (account === undefined) {
    if (!onThisMachine.has(url.hostname)) return no(words.doctor.mailAccount)
    return { ok: true, smtp: readSmtpAddress(server, `\`server\` (${id})`) }
  }
  const password = readSecret(id, 'PASSWORD', env)
  if (password === undefined)
    return no(words.doctor.missingSecret(secretName(id, 'PASSWORD'), words.doctor.mailPassword))
  url.username = encodeURIComponent(account)
  url.password = encodeURIComponent(password)
  return { ok: true, smtp: readSmtpAddress(url.href, `\`server\` (${id})`) }
}
