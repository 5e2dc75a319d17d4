/** What a mail is about; also what `subject` in its row refers to. */
export type MailKind =
  /** The letter of advice, to the initiative; the trajectory. */
  | 'advice'
  /** Somebody is asked to read a letter; the reading. */
  | 'reading-asked'
  /** The second reader answered, to who asked; the reading. */
  | 'reading-answered'
  /** What is due and late, to an advisor; the account and the day: `ada 2026-11-25`. */
  | 'reminder'

/**
 * How far a mail is. `waiting`: nobody tried, or the mail server said not now. `sending`: an attempt began and its end was
 * not heard of. `sent`: the mail server took it. `refused`: the mail server said never. `dropped`: nobody has to get it any more.
 */
export type MailState = 'waiting' | 'sending' | 'sent' | 'refused' | 'dropped'

/** A mail as it goes out. */
export interface Message {
  /** One address. */
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same as a page, with its style inside. */
  readonly html: string
  /** Address to which an answer goes, when it is not the sender's. */
  readonly replyTo?: string
  readonly attachments?: readonly Attachment[]
}

/** A file that goes along. */
export interface Attachment {
  readonly filename: string
  readonly contentType: string
  readonly content: Buffer
}
