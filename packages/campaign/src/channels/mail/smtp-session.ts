import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { SmtpAddress } from './smtp-address.ts'

/**
 * How handing over a mail ended. `answered` is the server's own number about this mail. `no-entry`: it did not let us in, or only
 * without TLS. `not-sent`: the connection broke before the last byte left us, so no server can have taken it. `unknown`: it broke
 * after that.
 */
export type Handed =
  | { kind: 'taken' }
  | { kind: 'answered'; code: number }
  | { kind: 'no-entry' | 'not-sent' | 'unknown'; why: string }

/** Patience with a server, in milliseconds. */
export interface SmtpPatience {
  readonly connectMs: number
  readonly silenceMs: number
}

/** Longer than the five minutes that RFC 5321 §4.5.3.2 gives a server for its greeting would outlast a lease. */
export const defaultPatience: SmtpPatience = { connectMs: 20_000, silenceMs: 60_000 }

const CHUNK_BYTES = 64 * 1024

/** A number of the server, or how the connection failed; never the server's words, which may repeat a name or an address. */
interface Trouble {
  readonly code?: number
  readonly why: string
}

const troubleOf = (error: unknown): Trouble => {
  const { responseCode, code } = error as { responseCode?: number; code?: string }
  return { ...(responseCode !== undefined && { code: responseCode }), why: code ?? 'fault' }
}

/** Opens a session and logs in; what comes back is open until `quit`. */
async function openSession(address: SmtpAddress, patience: SmtpPatience): Promise<SMTPConnection> {
  const connection = new SMTPConnection({
    host: address.host,
    port: address.port,
    secure: address.secure,
    requireTLS: address.requireTls,
    name: 'localhost',
    connectionTimeout: patience.connectMs,
    greetingTimeout: patience.connectMs,
    socketTimeout: patience.silenceMs,
  })
  try {
    await new Promise<void>((resolve, reject) => {
      connection.once('error', reject)
      connection.connect((error) => (error ? reject(error) : resolve()))
    })
    const { login } = address
    if (login)
      await new Promise<void>((resolve, reject) =>
        connection.login(login, (error) => (error ? reject(error) : resolve())),
      )
    return connection
  } catch (error) {
    // A connection that is being closed may fail once more; the first failure is the one that counts.
    connection.on('error', () => {})
    connection.close()
    throw error
  }
}

/** Whether we can come in. Undefined when we can. */
export async function tryLogin(
  address: SmtpAddress,
  patience: SmtpPatience = defaultPatience,
): Promise<Trouble | undefined> {
  try {
    const connection = await openSession(address, patience)
    connection.quit()
    return undefined
  } catch (error) {
    return troubleOf(error)
  }
}

/**
 * Hands one mail to a server. `beforeLastByte` is called when everything but the end has been given to the connection: only from
 * then on can the server have a whole mail. When it says no, the mail is cut off.
 */
export async function handOver(
  address: SmtpAddress,
  mail: { from: string; to: string; bytes: Buffer },
  beforeLastByte: () => Promise<boolean>,
  patience: SmtpPatience = defaultPatience,
): Promise<Handed> {
  let ending = false
  async function* chunks() {
    const lastAt = mail.bytes.length - 1
    for (let at = 0; at < lastAt; at += CHUNK_BYTES) yield mail.bytes.subarray(at, Math.min(at + CHUNK_BYTES, lastAt))
    if (!(await beforeLastByte())) throw new Error('Somebody else is sending this mail')
    ending = true
    yield mail.bytes.subarray(lastAt)
  }
  let connection: SMTPConnection
  try {
    connection = await openSession(address, patience)
  } catch (error) {
    const { code, why } = troubleOf(error)
    return code === undefined ? { kind: 'not-sent', why } : { kind: 'no-entry', why: String(code) }
  }
  try {
    await sendThrough(connection, mail, Readable.from(chunks(), { highWaterMark: 1 }))
    return { kind: 'taken' }
  } catch (error) {
    const { code, why } = troubleOf(error)
    if (code !== undefined) return { kind: 'answered', code }
    return { kind: ending ? 'unknown' : 'not-sent', why }
  } finally {
    // Whatever happens to the connection from here on says nothing about the mail.
    connection.on('error', () => {})
    connection.quit()
    connection.close()
  }
}

const sendThrough = (
  connection: SMTPConnection,
  { from, to, bytes }: { from: string; to: string; bytes: Buffer },
  stream: Readable,
) =>
  new Promise<void>((resolve, reject) => {
    connection.once('error', reject)
    connection.send({ from, to: [to], size: bytes.length, use8BitMime: false }, stream, (error) =>
      error ? reject(error) : resolve(),
    )
  })
