import { createTransport } from 'nodemailer'
import type { Message } from './mail.ts'
import { MailPutOff, MailRefused } from './not-sent.ts'

/** Hands mails to a mail server. */
export interface Mailer {
  /**
   * Resolves once the mail server took the mail. `messageId` stays the same when the same mail is sent again, so that
   * servers and programs that know a mail by it show it once.
   * @throws MailRefused when the server said never; MailPutOff when it may be tried again.
   */
  readonly send: (message: Message, messageId?: string) => Promise<void>
  readonly close: () => void
}

/** How mail goes out. */
export interface MailSettings {
  /** Address of the mail server: `smtps://user:password@mail.example:465`. */
  readonly smtpUrl: string
  /** Who sends it: `Over de drempel <post@drempel.example>`. */
  readonly from: string
}

/** How long to wait for an answer of the server, in milliseconds. */
const PATIENCE_MS = 30_000

/** A mailer for this server. Nothing is asked of the server yet. */
export function openMailer({ smtpUrl, from }: MailSettings): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    // Whatever stands in a mail, no file and no address is read for it.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ to, attachments = [], ...message }, messageId) {
      try {
        await transport.sendMail({
          ...message,
          from,
          // As an object: a comma in an address names no second one.
          to: { name: '', address: to },
          attachments: [...attachments],
          ...(messageId === undefined ? {} : { messageId }),
          // Asks programs that answer for people on holiday not to answer this.
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
      } catch (cause) {
        throw whyNotSent(cause)
      }
    },
    close: () => transport.close(),
  }
}

/** Errors that come before the server has seen a word of the mail. */
const BEFORE_THE_WORDS = new Set(['EDNS', 'EAUTH', 'ENOAUTH', 'ETLS', 'EREQUIRETLS', 'EPROXY', 'ECONFIG'])

function whyNotSent(cause: unknown): MailRefused | MailPutOff {
  const {
    responseCode,
    code = 'unknown',
    syscall,
  } = cause as { responseCode?: number; code?: string; syscall?: string }
  if (responseCode !== undefined && responseCode >= 500 && !BEFORE_THE_WORDS.has(code)) {
    return new MailRefused(`The mail server said ${responseCode}.`, { cause })
  }
  const uncertain = responseCode === undefined && !BEFORE_THE_WORDS.has(code) && syscall !== 'connect'
  return new MailPutOff(cause, uncertain, String(responseCode ?? code))
}
