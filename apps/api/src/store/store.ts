import type { SignUp } from '../sign-up/sign-up.ts'

/** A sign-up to be kept. */
export interface NewSignUp {
  /** Reference that the initiative gets: `7K2MX-9QH4T`. */
  readonly reference: string
  readonly signUp: SignUp
  /** When it came, ISO 8601 with zone. */
  readonly receivedAt: string
  /** Key of the request, so that a repeated request is kept once. */
  readonly idempotency?: Idempotency
}

/** What tells a repeated request from a new one. */
export interface Idempotency {
  /** Key that the caller chose. */
  readonly key: string
  /** Hash over key and body; tells whether the same key came with another body. */
  readonly bodyHash: string
}

/** What anybody with the reference may see: nothing personal. */
export interface SignUpStatus {
  readonly reference: string
  readonly status: 'received'
  readonly receivedAt: string
}

/** What came of keeping a sign-up. */
export type AddResult =
  /** Kept now. */
  | { readonly kind: 'added'; readonly status: SignUpStatus }
  /** The same request came before; this was the answer. */
  | { readonly kind: 'repeated'; readonly status: SignUpStatus }
  /** The key came before with another body. */
  | { readonly kind: 'key-reused' }

/** One line of the journal: what happened, when. Never anything personal. */
export interface JournalEntry {
  readonly sequence: number
  readonly at: string
  readonly event: 'signed-up'
  /** Reference of what it happened to. */
  readonly subject: string
}

/**
 * Where the API keeps what must not be lost. Every promise that resolves has reached the disk. State and journal change
 * together or not at all.
 */
export interface Store {
  readonly addSignUp: (signUp: NewSignUp) => Promise<AddResult>
  readonly signUpStatus: (reference: string) => Promise<SignUpStatus | undefined>
  /** The journal from the beginning, in the order things happened. */
  readonly journal: () => Promise<readonly JournalEntry[]>
  /** Resolves when the store answers; rejects when it does not. */
  readonly ping: () => Promise<void>
  readonly close: () => Promise<void>
}
