import type { ExitCode } from '@drempel/diagnostics'
import type { Lang, Words } from '../words/words.ts'
import type { World } from './world.ts'

/** What can stand behind a verb. Each verb takes some of them. */
export interface Flags {
  readonly folder?: string
  readonly now?: string
  readonly content?: string
  readonly snapshot?: string
  readonly clips?: string
  readonly json?: boolean
  readonly html?: boolean
  readonly ics?: boolean
  readonly coverage?: boolean
  readonly out?: string
  readonly by?: string
  readonly yes?: boolean
  readonly dryRun?: boolean
  readonly days?: string
  readonly consent?: string
  readonly done?: boolean
  readonly from?: string
  readonly to?: string
  readonly clicks?: string
}

/** One call of the tool. */
export interface Call {
  readonly world: World
  readonly lang: Lang
  readonly words: Words
  /** What stands behind the verb without a flag. */
  readonly names: readonly string[]
  readonly flags: Flags
}

/** Carries a call out and says how it ended. */
export type Verb = (call: Call) => Promise<ExitCode>

/** Says a line on standard error. */
export const say = ({ world }: Call, line: string): void => void world.err.write(`${line}\n`)

/** Gives a product as JSON. */
export const giveJson = ({ world }: Call, value: unknown): void => world.out(`${JSON.stringify(value, null, 2)}\n`)
