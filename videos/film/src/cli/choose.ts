import { UsageError } from '@drempel/diagnostics'

/** A film or clip that can be chosen by name. */
interface Choosable {
  readonly id: string
  readonly kind: 'film' | 'clip'
  readonly featured: boolean
}

/** What there is to choose from. */
export interface Choices {
  readonly clips: readonly Choosable[]
  /** Names of stills. */
  readonly stills: readonly string[]
  /** Whether there would be a clip of this name, were it not refused: then the refusal says why. */
  readonly isRefused: (id: string) => boolean
}

/** What is asked for, by name, in the order of the lists. */
export interface Chosen {
  readonly ids: readonly string[]
  readonly stills: readonly string[]
}

/**
 * What the words on the command line name: `film`, `clips`, `stills`, a name, or the beginning of names with a `*`. Without
 * words it is the set that is made when nobody asks for anything in particular.
 * @throws UsageError for a word that names nothing.
 */
export function choose(words: readonly string[], choices: Choices): Chosen {
  const { clips, stills, isRefused } = choices
  const featured = clips.filter((one) => one.featured)
  const ids = new Set<string>()
  const pictures = new Set<string>()
  for (const word of words.length === 0 ? ['film', 'clips', 'stills'] : words) {
    const own = namedBy(word)
    if (own.ids.length + own.stills.length === 0 && !isSet(word)) throw unknown(word)
    for (const id of own.ids) ids.add(id)
    for (const still of own.stills) pictures.add(still)
  }
  return { ids: [...ids], stills: [...pictures] }

  function namedBy(word: string): Chosen {
    if (word === 'clips') return { ids: featured.filter(({ kind }) => kind === 'clip').map(({ id }) => id), stills: [] }
    if (word === 'stills') return { ids: [], stills }
    const fits = word.endsWith('*')
      ? (name: string) => name.startsWith(word.slice(0, -1))
      : (name: string) => name === word
    const fitting = clips.map(({ id }) => id).filter(fits)
    return { ids: fitting.length === 0 && isRefused(word) ? [word] : fitting, stills: stills.filter(fits) }
  }

  function unknown(word: string): UsageError {
    const known = featured
      .slice(0, 6)
      .map(({ id }) => `\`${id}\``)
      .join(', ')
    return new UsageError(
      `Unexpected name \`${word}\`, expected \`film\`, \`clips\`, \`stills\` or a name from film list, such as ${known}.`,
    )
  }
}

/** A set may be empty: a project without a script has no film. */
const isSet = (word: string): boolean => word === 'film' || word === 'clips' || word === 'stills'
