/** Thrown when the mail server will never take this mail: the address does not exist, or the mail is too large. */
export class MailRefused extends Error {
  override name = 'MailRefused'
}

/** Thrown when the mail may be tried again. */
export class MailPutOff extends Error {
  override name = 'MailPutOff'
  /** True when the server may have taken it all the same: it had the words, and its answer did not come. */
  readonly uncertain: boolean
  /** What went wrong, as the client names it: `ESOCKET`, `450`. */
  readonly code: string
  constructor(cause: unknown, uncertain: boolean, code: string) {
    super('The mail server did not say that it took the mail.', { cause })
    this.uncertain = uncertain
    this.code = code
  }
}
