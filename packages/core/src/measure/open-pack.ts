import { z } from 'zod'
import { type InstrumentPack, type PackId, type Purpose, packs } from './packs.ts'

/** Accepts a purpose. */
export const purposeSchema = z.enum([
  'programme-evaluation',
  'scientific-research',
  'initiative-reflection',
  'individual-screening',
]) satisfies z.ZodType<Purpose>

/** Accepts the id of an instrument. */
export const packIdSchema = z.enum([
  'djg-6',
  'djg-11',
  'ucla-3',
  'direct-question',
  'action-perspective',
]) satisfies z.ZodType<PackId>

/** How an instrument is asked for. */
export interface PackRequest {
  /** True when somebody who may decide has read and accepted the terms on the card. */
  termsAccepted: boolean
  /** What the answers will be used for. */
  purpose: Purpose
}

/** Accepts a request and no other keys. */
export const packRequestSchema = z.strictObject({
  termsAccepted: z.boolean().describe('True when somebody who may decide has read and accepted the terms on the card.'),
  purpose: purposeSchema.describe('What the answers will be used for.'),
}) satisfies z.ZodType<PackRequest>

/** An instrument that was opened for a purpose; scoring asks for it. */
export interface OpenedPack<Id extends PackId = PackId> extends InstrumentPack {
  /** Id of the instrument. */
  readonly id: Id
  /** What it was opened for. */
  readonly openedFor: Purpose
}

/** Why an instrument stays closed. */
export type PackRefusal = 'terms-not-accepted' | 'purpose-not-allowed'

/** The answer of `openPack`. */
export type PackAnswer<Id extends PackId = PackId> =
  | { readonly ok: true; readonly pack: OpenedPack<Id> }
  | { readonly ok: false; readonly refusal: PackRefusal; readonly words: string }

/**
 * Opens an instrument for a purpose. An instrument that is not on by default stays closed until its terms were
 * accepted; none opens for screening individuals. Without a request, `action-perspective` opens for the programme's own
 * evaluation and the others stay closed.
 */
export function openPack<const Id extends PackId>(id: Id, request?: PackRequest): PackAnswer<Id> {
  const pack = packs[id]
  const { termsAccepted, purpose } = request ?? { termsAccepted: false, purpose: 'programme-evaluation' }
  if (!pack.purposes.includes(purpose))
    return {
      ok: false,
      refusal: 'purpose-not-allowed',
      words: `Daar is deze vragenlijst niet voor bedoeld: ${pack.name}.`,
    }
  if (!termsAccepted && !pack.enabledByDefault)
    return { ok: false, refusal: 'terms-not-accepted', words: `Lees en accepteer eerst de voorwaarden: ${pack.name}.` }
  return { ok: true, pack: { ...pack, openedFor: purpose } }
}
