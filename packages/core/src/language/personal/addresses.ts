import type { Hit } from './finding.ts'

const reserved = /(?:^|[.@])(?:example|invalid|test|localhost|example\.(?:com|net|org))$/i

/** E-mail addresses, also with an accent. Addresses that cannot exist (`naam@buurt.example`) are left alone. */
export function emails(text: string): Hit[] {
  return Array.from(text.matchAll(/@/g)).flatMap(({ index }): Hit[] => {
    const name = /[\p{L}\p{N}._%+'-]+$/u.exec(text.slice(Math.max(0, index - 64), index))?.[0].replace(/^['.-]+/, '')
    const domain = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/u.exec(text.slice(index + 1, index + 256))?.[0]
    if (!name || !domain || reserved.test(domain)) return []
    return [{ kind: 'email', certainty: 'certain', start: index - name.length, end: index + 1 + domain.length }]
  })
}

const handle = /(?<![\p{L}\p{N}._%+@/-])@[\p{L}\p{N}_][\p{L}\p{N}_.]{1,29}(?:@[\p{L}\p{N}.-]{3,60})?/gu
const profile = /(?:instagram|facebook|linkedin|tiktok|twitter|x)\.com\/(?:in\/|@)?[\p{L}\p{N}_.-]{3,60}/giu

/** Names on social media: `@naam`, and addresses of profiles. */
export function handles(text: string): Hit[] {
  return [handle, profile].flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).map(({ index, 0: found }): Hit => {
      const end = index + found.replace(/[.-]+$/, '').length
      return { kind: 'handle', certainty: 'likely', start: index, end }
    }),
  )
}

const postcode =
  /(?<![\p{L}\p{N}])[1-9]\d{3}[ \u00a0]?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\p{N}])(?:[ \u00a0,]{1,3}\d{1,5}(?:[ -]?[a-zA-Z])?(?![\p{L}\p{N}]))?/gu

/** Dutch postcodes. Certain with a house number after it, or just before it on the same line; alone maybe. */
export function postcodes(text: string): Hit[] {
  return Array.from(text.matchAll(postcode)).map(({ index, 0: found }) => {
    const withNumber =
      /[A-Z]{2}[ \u00a0,]+\d/.test(found) ||
      /\d[a-zA-Z]?[ \u00a0,]{1,3}$/.test(text.slice(Math.max(0, index - 6), index))
    return { kind: 'postcode', certainty: withNumber ? 'certain' : 'maybe', start: index, end: index + found.length }
  })
}

const street =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]{1,30}(?:straat|laan|weg|plein|gracht|kade|singel|dreef|hof|pad|steeg|dijk|plantsoen|park|markt|wal|ring|baan|erf|plaats|veld|kamp|akker|burg|berg|dam|haven|oord|zoom|horst|donk)[ \u00a0]+(?!(?:19|20)\d{2}(?!\d))\d{1,4}(?:[ -]?[a-zA-Z]{1,2}(?![\p{L}]))?(?![\p{L}\p{N}])/gu

/** A street with a house number: `Dorpsstraat 12`. Not certain, because places where neighbours meet have an address too. */
export function streets(text: string): Hit[] {
  return Array.from(text.matchAll(street)).map(({ index, 0: found }) => ({
    kind: 'address',
    certainty: 'likely',
    start: index,
    end: index + found.length,
  }))
}
