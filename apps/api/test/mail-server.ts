import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** A real mail server of this process's own. */
export interface MailServer {
  /** Address for a mailer: `smtp://127.0.0.1:2525`. */
  readonly url: string
  /** What it took, in order. */
  readonly mails: ParsedMail[]
  /** Decides about the next mails: an error is what it says. `hang up`: takes the words and ends the line without a word. */
  answer: 'yes' | 'not now' | 'never' | 'hang up'
  readonly stop: () => Promise<void>
}

/** Starts a mail server on a free port of 127.0.0.1. */
export async function startMailServer(): Promise<MailServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    async onData(stream, session, done) {
      const mail = await simpleParser(stream)
      if (state.answer === 'not now') return done(Object.assign(new Error('try later'), { responseCode: 451 }))
      if (state.answer === 'never') return done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }))
      state.mails.push(mail)
      if (state.answer === 'yes') return done()
      for (const connection of server.connections) {
        if ((connection as unknown as { id: string }).id === session.id) {
          ;(connection as unknown as { _socket: { destroy: () => void } })._socket.destroy()
        }
      }
    },
  })
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const state: MailServer = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails: [],
    answer: 'yes',
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return state
}
