/** Words that a rule looks for besides those of core, because posts promise and greet more than other texts do. */
export interface FurtherPhrase {
  /** Id of the rule: one of core's, or {@link effectClaim}. */
  readonly rule: string
  /** What is looked for. */
  readonly pattern: RegExp
  /** Makes it innocent when it stands anywhere in the same sentence. */
  readonly unless?: RegExp
}

const notation: Readonly<Record<string, string>> = {
  ' … ': "(?:[\\s,]+[\\p{L}\\p{N}’'-]+){0,4}[\\s,]+",
  ' ': '\\s+',
  '(': '(?:',
}

/**
 * Whole words in any case. A space is any white space, ` … ` is up to four words in between; for the rest as in a regular
 * expression. Every repetition has a limit, so a search never goes back far.
 */
export const compile = (source: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${source.replace(/ … | |\((?!\?)/g, (mark) => notation[mark] ?? mark)})(?![\\p{L}\\p{N}])`,
    'giu',
  )

/** Phrases of one rule. */
export const phrases = (rule: string, sources: readonly string[], unless?: string): FurtherPhrase[] =>
  sources.map((source) => ({ rule, pattern: compile(source), ...(unless ? { unless: compile(unless) } : {}) }))
