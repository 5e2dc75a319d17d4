/** How heavy a finding weighs: an error stops publication, a warning asks for a second look, info is a hint. */
export type WordingSeverity = 'error' | 'warning' | 'info'

/** For whom a text is written. Some words are only out of place between neighbours. */
export type WordingAudience = 'residents' | 'professionals'

/** A rule about words: what to avoid, why, and what to write instead. */
export interface WordingRule {
  /** Address of the rule in data and on its page: `label-people`. */
  readonly id: string
  /** What the rule is called, in Dutch, as the heading of its page. */
  readonly title: string
  /** How heavy it weighs outside quoted speech. */
  readonly severity: WordingSeverity
  /** `skip`: somebody may say it in quoted speech. `lower`: there it is only info. */
  readonly inQuotes: 'skip' | 'lower'
  /** Audience whose texts it looks at. Absent: both. */
  readonly audience?: WordingAudience
  /** Why, in one plain Dutch sentence. */
  readonly why: string
  /** What to write instead, in Dutch. */
  readonly suggestion: string
  /** Key of the source of the advice; `project` where it is our own. */
  readonly source: string
  /** Phrases it looks for, in the small notation of {@link compilePhrase}. */
  readonly phrases: readonly string[]
  /** A word that makes the phrase innocent when it stands in the same clause, in the same notation: `niet`. */
  readonly unless?: string
  /** Texts that break the rule, and texts that look like it and do not. */
  readonly examples: { readonly fails: readonly string[]; readonly passes: readonly string[] }
}

const letter = '[\\p{L}\\p{N}]'
const gap = '[ \\t\\r\\n\\u00a0>]+'
const between = `(?:[ \\t\\r\\n\\u00a0>,]+[\\p{L}\\p{N}’'-]+)`

/** Nouns for people that a label is stuck on. */
const people =
  '(?:oudere|ouderen|mens|mensen|man|mannen|vrouw|vrouwen|jongere|jongeren|jongen|jongens|meisje|meisjes|kind|kinderen|' +
  'volwassene|volwassenen|senior|senioren|bejaarde|bejaarden|buur|buren|buurman|buurvrouw|buurtgenoot|buurtgenoten|' +
  'buurtbewoner|buurtbewoners|bewoner|bewoners|inwoner|inwoners|burger|burgers|persoon|personen|student|studenten|' +
  'moeder|moeders|vader|vaders|weduwe|weduwen|weduwnaar|weduwnaars|nieuwkomer|nieuwkomers|dorpsgenoot|dorpsgenoten|' +
  'Nederlander|Nederlanders|medemens|medemensen|alleenstaande|alleenstaanden|mantelzorger|mantelzorgers|deelnemer|' +
  'deelnemers|groep|groepen|doelgroep|doelgroepen|ziel|zielen)'

const notation: Readonly<Record<string, string>> = {
  ' … ': `${between}{0,4}${gap}`,
  ' ': gap,
  '(': '(?:',
  PEOPLE: people,
}

/**
 * A phrase as a pattern that finds whole words, in any case, also across a line break. Parentheses and `|` mean what they mean
 * in a regular expression. A space is space, ` … ` is up to four words in between, `PEOPLE` a word such as `ouderen` or `buren`.
 * Letters and gaps exclude each other and every repetition has a limit, so a search never goes back far.
 */
export function compilePhrase(phrase: string): RegExp {
  const source = phrase.replace(/ … | |\((?!\?)|PEOPLE/g, (mark) => notation[mark] ?? mark)
  return new RegExp(`(?<!${letter})(?:${source})(?!${letter})`, 'giu')
}
