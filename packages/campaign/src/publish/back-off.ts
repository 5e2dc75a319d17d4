/**
 * When the server did not say when: first after a quarter of a minute, then twice as long each time, ten minutes at most. A
 * server that is slow to make what it was asked for is done by then, so that looking finds it.
 */
const FIRST_MS = 15_000
const LONGEST_MS = 10 * 60_000

/** The moment to look again after this many attempts. */
export const lookAgainAt = (nowMs: number, attempts: number, firstMs = FIRST_MS): number =>
  nowMs + Math.min(firstMs * 2 ** Math.min(attempts - 1, 20), LONGEST_MS)

/** Channels that asked to be left alone, and until when. It lives as long as the publisher. */
export interface QuietChannels {
  readonly quietUntilMs: (channelId: string) => number
  readonly beQuiet: (channelId: string, untilMs: number) => void
}

/** No channel has asked for anything yet. */
export function quietChannels(): QuietChannels {
  const until = new Map<string, number>()
  return {
    quietUntilMs: (channelId) => until.get(channelId) ?? 0,
    beQuiet: (channelId, untilMs) => void until.set(channelId, Math.max(until.get(channelId) ?? 0, untilMs)),
  }
}
