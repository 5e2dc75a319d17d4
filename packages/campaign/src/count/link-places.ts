import type { PlannedLink } from '../model/planned-post.ts'

/** Where a link of the plan stands in a text, as indices in the JavaScript string. */
export interface LinkPlace {
  readonly start: number
  readonly end: number
  readonly url: string
}

/** Before a link: no letter, and nothing of a name, a mail address or a longer domain. */
const LONGER_BEFORE = /[\p{L}\p{N}_/@.-]$/u

/** After a link: no letter, nothing of a longer path, and no mark that a longer address goes on behind. */
const LONGER_AFTER = /^(?:[\p{L}\p{N}_/@…-]|[.?#&=%:][\p{L}\p{N}_])/u

/** A character and what may stand before or after it: half an emoji is never asked for. */
const NEAR = 2

/**
 * Where the links of a plan are shown in a text: each as a whole, never as the part of a longer address, a name (`@buurt.example`)
 * or a mail address. In the order of the text; where two begin together, the longer one.
 */
export function linkPlaces(text: string, links: readonly PlannedLink[]): LinkPlace[] {
  const found = links
    .flatMap((link) => placesOf(text, link))
    .toSorted((one, other) => one.start - other.start || other.end - one.end)
  const places: LinkPlace[] = []
  for (const place of found) if (place.start >= (places.at(-1)?.end ?? 0)) places.push(place)
  return places
}

function placesOf(text: string, { shown, url }: PlannedLink): LinkPlace[] {
  const places: LinkPlace[] = []
  if (shown === '') return places
  for (let start = text.indexOf(shown); start !== -1; start = text.indexOf(shown, start + shown.length)) {
    const end = start + shown.length
    const before = text.slice(Math.max(0, start - NEAR), start)
    if (!LONGER_BEFORE.test(before) && !LONGER_AFTER.test(text.slice(end, end + NEAR))) places.push({ start, end, url })
  }
  return places
}
