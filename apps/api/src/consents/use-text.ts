import { createHash } from 'node:crypto'
import { z } from 'zod'

/** A text that people read before their words, name or image are used. A change is a new version. */
export interface UseText {
  /** Version, kept with the consent. */
  version: string
  /** The text, in plain Dutch. */
  text: string
}

/** The shape of such a text. */
export const useTextSchema = z.strictObject({
  version: z.string().describe('Version, kept with the consent.'),
  text: z.string().describe('The text, in plain Dutch. The person reads it whole, or hears it read aloud.'),
}) satisfies z.ZodType<UseText>

/** The texts, newest first. Only the newest may be agreed to. A lawyer has not looked at them. */
export const useTexts: readonly [UseText, ...UseText[]] = [
  {
    version: '2026-11',
    text: 'Je vertelt ons iets over wat jullie doen in de buurt. Wij willen dat graag laten zien. Hieronder kies je zelf waar: op de website, in een boekje, in de film, in korte filmpjes, op sociale media, in de pers of in de training. Ook kies je hoe herkenbaar je bent. Je mag altijd nee zeggen. Je mag ook later nee zeggen, zonder reden. Dan halen we het weg waar we kunnen. Wat al gedrukt of gedeeld is, kunnen we niet terughalen. Vertel je over wat je voelt? Dan wachten we zeven dagen, zodat je er nog eens over kunt denken.',
  },
]

/** The hash that shows later exactly what somebody read. */
export const hashOfText = ({ text }: UseText): string => createHash('sha256').update(text).digest('hex')
