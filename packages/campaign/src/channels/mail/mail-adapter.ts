import { mkdir } from 'node:fs/promises'
import type { Access, Adapter, Found, Sent } from '../../model/adapter.ts'
import type { PlannedPost } from '../../model/planned-post.ts'
import { type ComposedMessage, composeMessage } from './compose-message.ts'
import { beginReceipt, dropReceipt, endReceipt, type Receipt, readReceipt } from './receipts.ts'
import type { SmtpAddress } from './smtp-address.ts'
import { defaultPatience, type Handed, handOver, type SmtpPatience, tryLogin } from './smtp-session.ts'

/** What the mail channel needs of the world. */
export interface MailOptions {
  readonly smtp: SmtpAddress
  /** Folder of the receipts; keep it as long as the ledger. */
  readonly receipts: string
  /** Now, in milliseconds since 1970. */
  readonly clock: () => number
  /** Language of what it says. Absent: `nl`. */
  readonly lang?: 'nl' | 'en'
  readonly patience?: SmtpPatience
}

/** After a temporary refusal a server wants to be left alone for a while (RFC 5321 §4.5.4.1 speaks of half an hour). */
const AFTER_REFUSAL_MS = 30 * 60_000
/** After a connection that failed before anything was sent. */
const AFTER_BREAK_MS = 60_000

const BROKEN_OFF = 'Sending broke off before the server answered; look in the list whether the mail arrived'

/**
 * A newsletter over SMTP. A mail server cannot be asked what it sent, so a receipt on disk is all that `find` has. Only when a
 * process dies or a connection breaks between the last byte and the answer, nobody can know: then `find` says
 * `needs-human`. It never sends again by itself, and a mail that left cannot be taken back.
 */
export function createMail({ smtp, receipts, clock, lang = 'nl', patience = defaultPatience }: MailOptions): Adapter {
  async function find({ key, hash }: Pick<PlannedPost, 'key'> & { readonly hash?: string }): Promise<Found> {
    const receipt = await readReceipt(receipts, key)
    if (!receipt) return { kind: 'absent' }
    if (receipt.state === 'sending') return { kind: 'needs-human', reason: BROKEN_OFF }
    return { kind: 'whole', ref: { ids: [receipt.messageId] }, same: receipt.hash === hash }
  }

  async function put(planned: PlannedPost): Promise<Sent> {
    const earlier = await readReceipt(receipts, planned.key)
    if (earlier) return again(earlier, planned)
    const message = await composeMessage(planned)
    if (!message.ok) return { kind: 'refused', reason: message.reason }
    await mkdir(receipts, { recursive: true })
    const receipt = { key: planned.key, hash: planned.hash, messageId: message.messageId }
    const handed = await handOver(smtp, message, () => beginReceipt(receipts, receipt), patience)
    if (handed.kind === 'taken') await endReceipt(receipts, receipt)
    if (handed.kind === 'answered') await dropReceipt(receipts, planned.key)
    return outcomeOf(handed, message, clock())
  }

  return {
    find,
    findByKey: (key) => find({ key }),
    put,
    remove: async ({ ids }) => ({
      kind: 'refused',
      reason: `A mail that was sent cannot be taken back (${ids.join(', ')}). Send a correction, or ask the list to delete it from its archive.`,
    }),
    counts: async () => ({}),
    doctor: async () => accessOf(await tryLogin(smtp, patience), lang),
    close: async () => {},
  }
}

function again({ state, hash, messageId }: Receipt, planned: PlannedPost): Sent {
  if (state === 'sending') return { kind: 'unknown', reason: BROKEN_OFF }
  if (hash === planned.hash) return { kind: 'done', ref: { ids: [messageId] } }
  return {
    kind: 'refused',
    reason: 'Another version of this mail was sent already; give a correction an id of its own',
  }
}

/** What the numbers of RFC 5321 §4.2.1 mean for a mail: 4yz later, 5yz never. Entry is a matter of the account, so it waits. */
function outcomeOf(handed: Handed, message: ComposedMessage & { ok: true }, nowMs: number): Sent {
  const wait = (ms: number, reason: string): Sent => ({ kind: 'wait', untilMs: nowMs + ms, reason })
  switch (handed.kind) {
    case 'taken':
      return { kind: 'done', ref: { ids: [message.messageId] } }
    case 'unknown':
      return { kind: 'unknown', reason: `The connection broke before the answer (${handed.why})` }
    case 'not-sent':
      return wait(AFTER_BREAK_MS, `The mail server could not be reached (${handed.why})`)
    case 'no-entry':
      return wait(AFTER_REFUSAL_MS, `The mail server did not let us in (${handed.why})`)
    case 'answered':
      return handed.code < 500 || handed.code === ASKS_LOGIN
        ? wait(AFTER_REFUSAL_MS, `The mail server said ${handed.code}`)
        : { kind: 'refused', reason: `The mail server refused the mail (${handed.code})` }
  }
}

/** “Authentication required” (RFC 4954 §6): said to a mail, but about the account. */
const ASKS_LOGIN = 530

function accessOf(trouble: { code?: number; why: string } | undefined, lang: 'nl' | 'en'): Access {
  if (!trouble)
    return { ok: true, says: lang === 'nl' ? 'De mailserver laat ons binnen.' : 'The mail server lets us in.' }
  const what = trouble.code ?? trouble.why
  const says =
    lang === 'nl'
      ? `De mailserver laat ons niet binnen (${what}). Kijk of adres, naam en wachtwoord kloppen.`
      : `The mail server does not let us in (${what}). Check address, name and password.`
  return { ok: false, says }
}
