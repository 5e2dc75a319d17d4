import { emails, handles, postcodes, streets } from './addresses.ts'
import { type Hit, kindInDutch, type PersonalDataFinding, personalDataKinds } from './finding.ts'
import { bsns, ibans, licencePlates, phones } from './numbers.ts'
import { birthDates, healthNearName, surnames } from './people.ts'

/** Numbers of help lines, which everybody may know. A site adds its own list of `helplines.yaml` by `allow`. */
export const publicPhoneNumbers: readonly string[] = [
  '112',
  '113',
  '0800-0113',
  '088 0767 000',
  '0900-1450',
  '0800-2000',
  '0800-0432',
  '0800-0450',
  '0800-1205',
]

/** What {@link findPersonalData} may leave alone. */
export interface PersonalDataOptions {
  /** Public numbers and addresses, besides `publicPhoneNumbers`: `info@initiatief.nl`. Spaces, hyphens and case do not matter. */
  readonly allow?: readonly string[]
}

const searches: readonly ((text: string) => Hit[])[] = [
  emails,
  ibans,
  bsns,
  phones,
  birthDates,
  postcodes,
  streets,
  licencePlates,
  handles,
  surnames,
  healthNearName,
]

/**
 * Places in a text that may tell who somebody is, ordered by place and without overlap. For notes, letters, stories and posts
 * before they leave the house. It knows Dutch shapes, not people: it misses what has no shape (`de vrouw van de bakker`), and full
 * names without a title. First names alone are not reported, because our stories are composite and the names invented.
 */
export function findPersonalData(text: string, { allow = [] }: PersonalDataOptions = {}): PersonalDataFinding[] {
  const allowed = new Set([...publicPhoneNumbers, ...allow].map(bare))
  const hits: Hit[] = []
  let rest = text
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const more = withoutOverlap(searches.flatMap((search) => search(rest))).filter(
      ({ start, end }) => !allowed.has(bare(rest.slice(start, end))),
    )
    if (more.length === 0) break
    for (const hit of more) hits.push(hit)
    rest = covered(rest, more)
  }
  return withoutOverlap(hits).map((hit) => ({
    kind: hit.kind,
    start: hit.start,
    end: hit.end,
    certainty: hit.certainty,
    words: `${hit.certainty === 'certain' ? 'Hier staat' : 'Hier staat misschien'} ${inWords(hit)}. Laat het weg, of leg vast dat het mag.`,
  }))
}

/**
 * What stands against something else can hide behind it (`12-ABC-31234 AB`), so we look again after covering what was found.
 * More layers than this do not occur in writing, and the limit keeps the work linear.
 */
const MOST_PASSES = 10

/** The text with these places covered, of the same length; brackets at their ends, as `redact` leaves them. */
function covered(text: string, hits: readonly Hit[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of hits) {
    parts.push(text.slice(at, start), '['.padEnd(end - start - 1, '\u0000'), ']')
    at = end
  }
  return parts.join('') + text.slice(at)
}

const inWords = ({ kind }: Hit) => (kind === 'health' ? 'iets over iemands gezondheid' : `een ${kindInDutch(kind)}`)

/** Without spaces, hyphens and brackets, `+31` and `0031` as `0`, in small letters. */
const bare = (value: string) =>
  value
    .toLowerCase()
    .replace(/[\s().-]/g, '')
    .replace(/^(?:\+31|0031)0?/, '0')

const weightOf = (hit: Hit) => personalDataKinds.findIndex((one) => one.id === hit.kind)

/** Places that overlap become one, of the weightiest kind among them. */
function withoutOverlap(hits: readonly Hit[]): Hit[] {
  const ordered = [...hits].sort((one, other) => one.start - other.start || weightOf(one) - weightOf(other))
  const kept: Hit[] = []
  for (const hit of ordered) {
    const last = kept.at(-1)
    if (!last || hit.start >= last.end) kept.push(hit)
    else
      kept[kept.length - 1] = {
        ...(weightOf(hit) < weightOf(last) ? hit : last),
        start: last.start,
        end: Math.max(last.end, hit.end),
      }
  }
  return kept
}
