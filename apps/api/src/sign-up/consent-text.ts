import { z } from 'zod'

/** A text that people agree to. A text never changes: a change is a new version, so that we know what somebody read. */
export interface ConsentText {
  /** Version, sent along and stored with the sign-up. */
  version: string
  /** The text, in plain Dutch. Show it whole beside the box to tick. */
  text: string
}

/** The shape of a text to agree to. */
export const consentTextSchema = z.strictObject({
  version: z.string().describe('Version, sent along and stored with the sign-up.'),
  text: z.string().describe('The text, in plain Dutch. Show it whole beside the box to tick.'),
}) satisfies z.ZodType<ConsentText>

/** The text that people read before they sign up, newest first. Only the newest may be agreed to; the others are kept. */
export const consentTexts: readonly [ConsentText, ...ConsentText[]] = [
  {
    version: '2026-11',
    text: 'We gebruiken je naam, e-mailadres en telefoonnummer alleen om met jullie af te spreken over het adviestraject. We geven ze niet door. Schrijf niets op over buren met naam. Je mag altijd vragen om je gegevens te zien, te veranderen of weg te halen. We bewaren ze tot twee jaar na het einde van het project.',
  },
]
