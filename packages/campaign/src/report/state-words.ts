import type { LedgerState, TakenAway } from '../model/ledger.ts'
import { type Platform, platforms } from '../model/platform.ts'
import { dayInWords } from '../time/dutch-days.ts'
import { localTime } from '../time/zone.ts'

/**
 * Where a post stands: in the ledger, or before it. `laid`: it lies ready in a kit before its time. `take-away`: it was withdrawn,
 * and a person still has to take it away.
 */
export type StandState = LedgerState | 'take-away' | 'planned' | 'approved' | 'changed' | 'late' | 'example' | 'laid'

/** Dutch words for it; the most urgent first, in which order a table has them. */
const words: Readonly<Record<StandState, string>> = {
  'take-away': 'ingetrokken, nog zelf weg te halen',
  'needs-human': 'zelf nakijken',
  unknown: 'onzeker',
  late: 'te laat, niet verstuurd',
  missed: 'gemist',
  refused: 'geweigerd',
  sending: 'wordt verstuurd',
  due: 'aan de beurt',
  changed: 'veranderd na akkoord',
  planned: 'nog geen akkoord',
  approved: 'klaar, met akkoord',
  laid: 'klaargezet',
  example: 'voorbeeld, wordt niet verstuurd',
  done: 'verstuurd',
  withdrawn: 'ingetrokken',
}

/** What is placed by hand is never sent by us: it is laid ready, and whether somebody placed it we do not know. */
const byHand: Partial<Record<StandState, string>> = {
  late: 'te laat, niet klaargezet',
  sending: 'wordt klaargezet',
  done: 'klaargezet',
  example: 'voorbeeld, wordt niet klaargezet',
}

/** Order of the states, the most urgent first. */
export const stateOrder = Object.keys(words) as readonly StandState[]

/** Where a post stands, in Dutch. `platform` undefined: the channel is known no more, so it may have been either. */
export function stateWords(state: StandState, platform: Platform | undefined): string {
  if (platform === undefined) return state === 'done' ? 'verstuurd of klaargezet' : words[state]
  return (platforms[platform].tier === 'kit' ? byHand[state] : undefined) ?? words[state]
}

/** Who took a post away where no program can, and on which day. */
export const takenAwayWords = ({ by, at }: TakenAway): string =>
  `zelf weggehaald door ${by} op ${dayInWords(localTime(at).day)}`
