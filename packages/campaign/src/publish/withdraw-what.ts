/** What is to be taken back: one planned post by its key, a post on all its channels by its id, or all that rests on a consent. */
export type WithdrawWhat =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'post'; readonly id: string }
  | { readonly kind: 'consent'; readonly consent: string }

/** Whether a planned post is meant by it. */
export function isMeant(what: WithdrawWhat, key: string, consents: readonly string[]): boolean {
  switch (what.kind) {
    case 'key':
      return key === what.key
    case 'post':
      return key.startsWith(`${what.id}/`)
    case 'consent':
      return consents.includes(what.consent)
  }
}

/** Why a post is withdrawn, for the ledger. */
export const reasonOf = (what: WithdrawWhat): string =>
  what.kind === 'consent' ? `consent ${what.consent} was withdrawn` : 'withdrawn'
