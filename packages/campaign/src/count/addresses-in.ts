/** A stretch without a space that begins as an address of the web. */
const WITH_SCHEME = /(?<![\p{L}\p{N}_])https?:\/\/[^\s<>"“”]+/giu

/** Marks that end a sentence or a quotation after an address. */
const END_MARKS = /[.,;:!?…’']+$/u

const pairs = { ')': '(', ']': '[' } as const

/**
 * Addresses that stand written out in a text, with `http://` or `https://`. A mark that ends the sentence is no part of one, and
 * a bracket only when it was opened within it: `https://nl.wikipedia.org/wiki/Portiek_(bouwkunde)`.
 */
export const addressesIn = (text: string): string[] =>
  [...text.matchAll(WITH_SCHEME)].map(([written]) => withoutEnd(written)).filter((address) => URL.canParse(address))

function withoutEnd(written: string): string {
  for (let address = written; ; ) {
    const unmarked = address.replace(END_MARKS, '')
    const bracket = unmarked.at(-1)
    const loose = (bracket === ')' || bracket === ']') && count(unmarked, bracket) > count(unmarked, pairs[bracket])
    const shorter = loose ? unmarked.slice(0, -1) : unmarked
    if (shorter === address) return address
    address = shorter
  }
}

const count = (text: string, mark: string): number => text.split(mark).length - 1
