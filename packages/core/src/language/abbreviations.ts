/** How an abbreviation with full stops is read aloud, and whether a sentence may end with it. */
export interface Abbreviation {
  /** As it is written, lower case, with its full stops. */
  readonly written: string
  /** As it is read aloud. */
  readonly spoken: string
  /** True when a capital after it begins a new sentence: `enz.` closes a list, `dhr.` never closes anything. */
  readonly mayClose: boolean
}

const inside = [
  'a.d. aan de',
  'afb. afbeelding',
  'art. artikel',
  'bijv. bijvoorbeeld',
  'blz. bladzijde',
  'bv. bijvoorbeeld',
  'ca. circa',
  'd.d. de dato',
  'd.m.v. door middel van',
  'd.w.z. dat wil zeggen',
  'dhr. de heer',
  'dr. dokter',
  'drs. dokterandus',
  'evt. eventueel',
  'excl. exclusief',
  'fam. familie',
  'i.h.b. in het bijzonder',
  'i.p.v. in plaats van',
  'i.s.m. in samenwerking met',
  'i.v.m. in verband met',
  'incl. inclusief',
  'ing. ingenieur',
  'ir. ingenieur',
  'm.a.w. met andere woorden',
  'm.b.t. met betrekking tot',
  'm.b.v. met behulp van',
  'm.i.v. met ingang van',
  'max. maximaal',
  'mevr. mevrouw',
  'min. minimaal',
  'mr. meester',
  'mw. mevrouw',
  'n.a.v. naar aanleiding van',
  'nl. namelijk',
  'nr. nummer',
  'nrs. nummers',
  'o.a. onder andere',
  'o.b.v. op basis van',
  'o.l.v. onder leiding van',
  'p.p. per persoon',
  'prof. professor',
  'resp. respectievelijk',
  'st. sint',
  't.a.v. ter attentie van',
  't.b.v. ten behoeve van',
  't.o.v. ten opzichte van',
  'tel. telefoon',
  'vgl. vergelijk',
  'vs. versus',
  'z.g. zogenaamd',
]

const closing = [
  'a.s. aanstaande',
  'a.u.b. alstublieft',
  'c.s. en de anderen',
  'e.a. en andere',
  'e.d. en dergelijke',
  'e.v. en verder',
  'enz. enzovoort',
  'etc. etcetera',
  'jl. jongstleden',
  'jr. junior',
  'm.m. met medewerking',
  'n.v.t. niet van toepassing',
  's.v.p. alstublieft',
  'sr. senior',
  'z.o.z. zie ommezijde',
]

const read = (mayClose: boolean) => (line: string) => {
  const space = line.indexOf(' ')
  return { written: line.slice(0, space), spoken: line.slice(space + 1), mayClose }
}

/** Dutch abbreviations with full stops that occur in letters and leaflets. Our own list. */
export const abbreviations: readonly Abbreviation[] = [...inside.map(read(false)), ...closing.map(read(true))]

const byWritten: ReadonlyMap<string, Abbreviation> = new Map(abbreviations.map((one) => [one.written, one]))

/** The abbreviation that is written like this, in upper or lower case, full stops included. */
export function abbreviationOf(written: string): Abbreviation | undefined {
  return byWritten.get(written.toLowerCase())
}
