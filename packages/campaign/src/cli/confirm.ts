import { UsageError } from '@drempel/diagnostics'
import type { Call } from './call.ts'

/**
 * Whether somebody says yes. `--yes` is an answer beforehand.
 * @throws UsageError when there is nobody to ask.
 */
export async function confirm(question: string, { world, flags, words }: Call): Promise<boolean> {
  if (flags.yes) return true
  if (!world.ask) throw new UsageError(words.usageErrors.askYes)
  return words.isYes(await world.ask(question))
}
