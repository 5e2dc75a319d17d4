import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** A page of a built site. */
export interface BuiltPage {
  /** Address within the site: `stukken/portiekkoffie.html`. */
  readonly address: string
  /** The file's text. */
  readonly html: string
}

/** Every page of a built site, ordered by address. */
export async function pagesOf(folder: string): Promise<BuiltPage[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Promise.all(
    files.map(async (file) => ({
      address: relative(folder, file).split(sep).join('/'),
      html: await readFile(file, 'utf8'),
    })),
  )
}

/** One page of every kind in the real site, by what it is. */
export const realKinds = {
  home: 'index.html',
  theme: 'thema/begrijpen.html',
  'theme of sixteen pieces': 'thema/doen.html',
  'all pieces': 'alle-stukken.html',
  explanation: 'stukken/wat-eenzaamheid-is.html',
  method: 'stukken/portiekkoffie.html',
  card: 'stukken/de-eerste-vraag.html',
  tool: 'stukken/snelstart.html',
  'piles of cards': 'stukken/vragenkaarten.html',
  'small tasks': 'stukken/klusjes-van-tien-minuten.html',
  'method with a professional': 'stukken/herinneren-in-de-buurt.html',
  guide: 'stukken/wanneer-verwijs-je-door.html',
  story: 'verhalen/zeven-voor-half-negen.html',
  sources: 'bronnen.html',
  about: 'over.html',
  helplines: 'hulp.html',
  questions: 'vragen.html',
  words: 'woorden.html',
} as const

/** One page of every kind that only the site of odd cases has. */
export const edgeKinds = {
  'home without figures, stories to feature or initiatives': 'index.html',
  'theme without pieces': 'thema/begrijpen.html',
  'checklist with a long title and a wide table': 'stukken/nalopen.html',
  'ready texts': 'stukken/oproep.html',
  'smallest method': 'stukken/minste.html',
  'card to fill in': 'stukken/invulkaart.html',
  'odd piles and every obstacle': 'stukken/stapels.html',
  'no questions': 'vragen.html',
  'no words': 'woorden.html',
  'story of one real place': 'verhalen/eigen.html',
  'long sources': 'bronnen.html',
} as const
