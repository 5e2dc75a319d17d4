import { en } from './en.ts'
import { nl } from './nl.ts'

/** Language of what the tool says. What it sends is in the language of the post. */
export type Lang = 'nl' | 'en'

/** Everything that the command line says by itself. */
export type Words = typeof nl

/** The words by language. */
export const wordsIn: Readonly<Record<Lang, Words>> = { nl, en }
