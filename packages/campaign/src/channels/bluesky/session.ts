import type { Clock } from '../ask/clock.ts'
import { textField } from '../ask/fields.ts'
import { AFTER_SILENCE_MS, type No, type Reply } from '../ask/reply.ts'
import { callXrpc, type XrpcCall } from './xrpc.ts'

/** Who we are on the server. */
export interface Account {
  readonly server: string
  /** Name of the account, `overdedrempel.example`. */
  readonly identifier: string
  /** An app password, not that of the person. */
  readonly password: string
}

/** Calls under our name. Logs in at the first call; the tokens live in memory, and nowhere else. */
export interface Session {
  /** Our identifier on the network, or why we have none. */
  readonly did: () => Promise<{ readonly kind: 'ok'; readonly did: string } | No>
  readonly call: (call: XrpcCall) => Promise<Reply>
}

interface Tokens {
  readonly did: string
  readonly access: string
  readonly refresh: string
}

/** A wrong password is mended by a person, not by trying often: after ten times the server locks the account out. */
const AFTER_WRONG_PASSWORD_MS = 5 * 60_000

/** A session on one server. Nothing is asked of it yet. */
export function openSession({ server, identifier, password }: Account, clock: Clock): Session {
  let tokens: Tokens | undefined
  /** Why we are not in, and until when there is no use in trying again. */
  let shut: (No & { kind: 'wait' }) | undefined
  const plain = (call: XrpcCall) => callXrpc(server, call, clock)

  /** Logging in changes nothing on the server, so whatever goes wrong is a reason to wait and no more. */
  const logIn = async (): Promise<Tokens | No> => {
    if (shut && clock.nowMs() < shut.untilMs) return shut
    const answer = await plain({
      name: 'com.atproto.server.createSession',
      body: { identifier, password },
      secrets: [password],
    })
    const got = answer.kind === 'ok' ? tokensOf(answer.json) : undefined
    if (got) return got
    if (answer.kind === 'ok') return later('com.atproto.server.createSession: nonsense')
    shut = answer.kind === 'wait' ? answer : later(answer.reason, answer.kind === 'refused')
    return shut
  }
  const later = (reason: string, refused = false): No & { kind: 'wait' } => ({
    kind: 'wait',
    untilMs: clock.nowMs() + (refused ? AFTER_WRONG_PASSWORD_MS : AFTER_SILENCE_MS),
    reason,
  })
  const renew = async (old: Tokens) => {
    const answer = await plain({ name: 'com.atproto.server.refreshSession', procedure: true, token: old.refresh })
    return (answer.kind === 'ok' && tokensOf(answer.json)) || logIn()
  }
  const keep = (got: Awaited<ReturnType<typeof logIn>>) => {
    tokens = 'access' in got ? got : undefined
    return got
  }
  const ready = async () => tokens ?? keep(await logIn())

  return {
    async did() {
      const mine = await ready()
      return 'access' in mine ? { kind: 'ok', did: mine.did } : mine
    },
    async call(call) {
      const mine = await ready()
      if (!('access' in mine)) return mine
      const answer = await plain({ ...call, token: mine.access })
      if (answer.kind !== 'refused' || !isExpired(answer)) return answer
      const renewed = keep(await renew(mine))
      return 'access' in renewed ? plain({ ...call, token: renewed.access }) : renewed
    },
  }
}

/** What a server says of a token that is too old or not its own any more. Then nothing was done. */
const expired = new Set(['ExpiredToken', 'InvalidToken', 'AuthMissing'])
const isExpired = ({ status, code }: No & { kind: 'refused' }) => status === 401 || expired.has(code ?? '')

function tokensOf(json: unknown): Tokens | undefined {
  const [did, access, refresh] = [textField(json, 'did'), textField(json, 'accessJwt'), textField(json, 'refreshJwt')]
  return did && access && refresh ? { did, access, refresh } : undefined
}
