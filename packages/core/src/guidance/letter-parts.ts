import { z } from 'zod'
import { idsOf, type Term } from '../vocabulary/term.ts'

/** A part of the written advice. Parts stand in a letter in the order of {@link letterParts}. */
export interface LetterPart<Id extends string = string> extends Term<Id> {
  /** Heading above the part in the letter, in Dutch. Empty for the greeting, which has none. */
  readonly heading: string
  /** True when every sentence of this part must trace to at least one note of the conversation. */
  readonly needsNote: boolean
  /** Fewest blocks of this part in a letter; 0 for a part that may be left out. */
  readonly min: number
  /** Most blocks of this part in a letter. */
  readonly max: number
}

/**
 * The parts of a letter, in the order of the letter. Order and limits (at least two strengths, at most three pieces of
 * advice, at most five pieces of the toolkit) are the project's own: `domain.md` §7.11. The labels are the Dutch names
 * that advisors use for the parts.
 */
export const letterParts = [
  {
    id: 'greeting',
    nl: 'aanhef',
    en: 'greeting',
    meaning: 'Je noemt het initiatief en zegt wat dit voor brief is.',
    source: 'project',
    heading: '',
    needsNote: false,
    min: 1,
    max: 1,
  },
  {
    id: 'thanks',
    nl: 'dank',
    en: 'thanks',
    meaning: 'Je bedankt voor het gesprek en noemt iets wat je bijbleef.',
    source: 'project',
    heading: 'Bedankt',
    needsNote: true,
    min: 1,
    max: 1,
  },
  {
    id: 'strength',
    nl: 'sterk',
    en: 'strength',
    meaning: 'Je noemt wat al goed gaat, met iets wat je zag of hoorde.',
    source: 'project',
    heading: 'Wat jullie al goed doen',
    needsNote: true,
    min: 2,
    max: 4,
  },
  {
    id: 'seen',
    nl: 'zien',
    en: 'what we saw',
    meaning: 'Je schrijft op wat jullie samen zagen, en welke vraag daarbij hoort.',
    source: 'project',
    heading: 'Wat we samen zagen',
    needsNote: true,
    min: 1,
    max: 3,
  },
  {
    id: 'goal',
    nl: 'doel',
    en: 'goal',
    meaning: 'Je noemt het doel in de woorden van het initiatief.',
    source: 'project',
    heading: 'Jullie doel',
    needsNote: true,
    min: 1,
    max: 2,
  },
  {
    id: 'advice',
    nl: 'advies',
    en: 'advice',
    meaning: 'Je raadt iets aan, zegt waarom en hoe je begint.',
    source: 'project',
    heading: 'Het advies',
    needsNote: true,
    min: 1,
    max: 3,
  },
  {
    id: 'step',
    nl: 'stap',
    en: 'first step',
    meaning: 'Je noemt wie wat doet binnen twee weken.',
    source: 'project',
    heading: 'De eerste stap, binnen twee weken',
    needsNote: true,
    min: 1,
    max: 3,
  },
  {
    id: 'piece',
    nl: 'stuk',
    en: 'piece of the toolkit',
    meaning: 'Je noemt een stuk uit de toolkit en zegt waarom het past.',
    source: 'project',
    heading: 'Uit de toolkit',
    needsNote: true,
    min: 1,
    max: 5,
  },
  {
    id: 'partner',
    nl: 'partner',
    en: 'partner',
    meaning: 'Je noemt met wie je dit samen kunt doen, en de eerste zin die je stuurt.',
    source: 'project',
    heading: 'Met wie samen',
    needsNote: true,
    min: 0,
    max: 3,
  },
  {
    id: 'boundary',
    nl: 'grens',
    en: 'boundary',
    meaning: 'Je zegt wat niet bij het initiatief hoort, en wie dan wel kan helpen.',
    source: 'project',
    heading: 'Wat jullie niet hoeven te dragen',
    needsNote: false,
    min: 1,
    max: 2,
  },
  {
    id: 'measure',
    nl: 'merk',
    en: 'how to notice',
    meaning: 'Je zegt waaraan het initiatief merkt dat het werkt.',
    source: 'project',
    heading: 'Zo merken jullie of het werkt',
    needsNote: false,
    min: 1,
    max: 2,
  },
  {
    id: 'follow-up',
    nl: 'opvolging',
    en: 'follow-up call',
    meaning: 'Je zegt wanneer je belt en waarover.',
    source: 'project',
    heading: 'Wanneer ik bel',
    needsNote: false,
    min: 1,
    max: 1,
  },
  {
    id: 'contact',
    nl: 'contact',
    en: 'contact',
    meaning: 'Je zegt wie er klaarstaat bij vragen.',
    source: 'project',
    heading: 'Vragen?',
    needsNote: false,
    min: 1,
    max: 1,
  },
  {
    id: 'sources',
    nl: 'bronnen',
    en: 'sources',
    meaning: 'Je zegt waar het advies op rust. De lijst komt uit de stukken die je noemt.',
    source: 'project',
    heading: 'Waar dit op rust',
    needsNote: false,
    min: 0,
    max: 1,
  },
] as const satisfies readonly LetterPart[]

/** Id of a part of the written advice. */
export type LetterPartId = (typeof letterParts)[number]['id']

/** Accepts the id of a part of the written advice. */
export const letterPartIdSchema = z.enum(idsOf(letterParts))
