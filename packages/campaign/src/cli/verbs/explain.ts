import { exitCodes } from '@drempel/diagnostics'
import { explainCheck } from '../../check/explain-check.ts'
import type { Verb } from '../call.ts'

/** Explains a rule of the checks with its examples, or lists them all. */
export const explain: Verb = async ({ names, lang, world }) => {
  world.out(explainCheck(names[0], lang))
  return exitCodes.fine
}
