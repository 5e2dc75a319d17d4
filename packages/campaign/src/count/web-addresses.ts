import { asciiLength } from './punycode.ts'
import { differsOnX, otherScriptDomains, topLevelDomains } from './top-level-domains.ts'

/** A stretch of a text that a platform sees as a link. */
export interface AddressSpan {
  readonly start: number
  readonly length: number
}

/*
 * What is a link is decided by rules that X published (twitter-text) and that Mastodon took over:
 *
 *     before │ scheme? │ domain                        │ port?  │ path?          │ query?
 *       ‚    │ https:// │ www.│voorbeeld.│nl            │ :8080  │ /straat_(oost) │ ?q=1
 *            │          │  labels, then a name that exists, not followed by a letter or digit
 *
 * Text is seen in units of UTF-16, as X does: the half of an emoji may stand in a domain, and is cut off afterwards.
 */

const marks = "!'#%&()*+,\\\\\\-.\\/:;<=>?@\\[\\]^_{|}~$"
const spaces = '\\x09-\\x0D\\x20\\x85\\xA0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000'
const noCharacters = '\\uFFFE\\uFEFF\\uFFFF'
const directions = '\\u202A-\\u202E\\u061C\\u200E\\u200F\\u2066-\\u2069'
const accents =
  '\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\xFF\\u0100-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268\\u026F\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF'
const cyrillic = '\\u0400-\\u04FF'

/**
 * The names at the end of a domain as X has them; longer ones first, because some begin like others. `example` (RFC 2606) is
 * known to no platform: it is here so that a campaign that is made up counts as one that is real.
 */
const endings = (): string => {
  const lacks = new Set(differsOnX.lacks)
  const all = [...topLevelDomains, ...otherScriptDomains, ...differsOnX.has, 'example'].filter(
    (name) => !lacks.has(name),
  )
  const longestFirst = all.toSorted((one, other) => other.length - one.length)
  return `(?:(?:${longestFirst.join('|')})(?=[^0-9a-zA-Z@+\\-]|$)|xn--[\\-0-9a-z]+)`
}

const ending = endings()
const letter = `[^${marks}${spaces}${noCharacters}${directions}]`
const label = (also: string): string => `(?:${letter}(?:[${also}]|${letter})*)?${letter}\\.`
const domain = `(?:${label('_\\-')})*${label('\\-')}${ending}`

const inPath = `[a-z${cyrillic}0-9!*';:=+,.$\\/%#\\[\\]\\-\\u2013_~@|&${accents}]`
const bracketed = `\\((?:${inPath}+|${inPath}*\\(${inPath}+\\)${inPath}*)\\)`
const endsPath = `(?:[+\\-a-z${cyrillic}0-9=_#\\/${accents}]|${bracketed})`
const path = `\\/(?:${inPath}*(?:${bracketed}${inPath}*)*${endsPath}|@${inPath}+\\/)*`

const inQuery = "[a-z0-9!?*'@();:&=+$\\/%#\\[\\]\\-_.,~|]"
const query = `\\?${inQuery}*[a-z0-9\\-_&=#\\/]`

const ADDRESS = new RegExp(
  `(?<before>[^A-Za-z0-9@＠$#＃${noCharacters}]|^)(?<address>(?<scheme>https?:\\/\\/)?(?<domain>${domain})(?::[0-9]+)?(?<path>${path})?(?:${query})?)`,
  'gi',
)

/** Domains in Latin letters within a domain that may have other signs in it. */
const LATIN_DOMAIN = new RegExp(`(?:[\\-a-z0-9${accents}]+\\.)+${ending}`, 'gi')
const HAS_LATIN_DOMAIN = new RegExp(`(?:[\\-a-z0-9${accents}]+\\.)+${ending}`, 'i')

/** A link that X shortened itself holds nothing after its code but a query. */
const SHORTENED_BY_X = new RegExp(`^https?:\\/\\/t\\.co\\/([a-z0-9]+)(?:${query})?`, 'i')

/** Longest address in characters, and longest code of a shortened one, in X's rules. */
const [MOST_CHARACTERS, MOST_CODE] = [4096, 40]

/** Longest label of a domain in its ASCII form (RFC 1035). */
const MOST_LABEL = 63

/**
 * The stretches of a text that are links. `bare`: also domains without a scheme, as on X; Mastodon wants `https://`.
 */
export function webAddresses(text: string, bare: boolean): AddressSpan[] {
  if (!text.includes(bare ? '.' : ':')) return []
  return [...text.matchAll(ADDRESS)].flatMap((match) => {
    const { before = '', address = '', scheme, domain: host = '', path: after } = match.groups ?? {}
    const start = match.index + before.length
    if (!isReachable(address, scheme ?? 'https://', host)) return []
    if (scheme !== undefined) return withScheme(address, start)
    return bare && !/[-_./]$/.test(before) ? latinDomains(address, host, after !== undefined, start) : []
  })
}

function isReachable(address: string, scheme: string, host: string): boolean {
  if (host.startsWith('xn--') && !HAS_LATIN_DOMAIN.test(host)) return false
  const fits = host.split('.').every((name) => asciiLength(name) >= 1 && asciiLength(name) <= MOST_LABEL)
  return fits && scheme.length + address.length <= MOST_CHARACTERS
}

function withScheme(address: string, start: number): AddressSpan[] {
  const [shortened, code = ''] = SHORTENED_BY_X.exec(address) ?? []
  if (shortened === undefined) return [{ start, length: address.length }]
  return code.length > MOST_CODE ? [] : [{ start, length: shortened.length }]
}

/** The Latin domains of a bare address; path and query belong to the last of them. */
function latinDomains(address: string, host: string, hasPath: boolean, start: number): AddressSpan[] {
  const found = [...host.matchAll(LATIN_DOMAIN)]
  return found.map(({ index, 0: name }, at) => ({
    start: start + index,
    length: at === found.length - 1 && hasPath ? name.length + address.length - host.length : name.length,
  }))
}
