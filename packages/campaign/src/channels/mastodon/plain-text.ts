/** Named signs that Mastodon writes; the others it writes as they are. */
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

const decoded = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hexadecimal, decimal, name) => {
    if (name) return named[name.toLowerCase()] ?? whole
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/** The words of a post without its markup. Servers wrap every paragraph, and hide parts of addresses only from the eye. */
export const plainText = (content: string): string =>
  decoded(
    content
      .replace(/<br\s*\/?>/gi, '\n')
      .replace(/<\/p>\s*<p[^>]*>/gi, '\n\n')
      .replace(/<[^>]*>/g, ''),
  )

/** The addresses that a post leads to. */
export const addressesIn = (content: string): readonly string[] =>
  [...content.matchAll(/<a\s[^>]*?href="([^"]*)"/gi)].map(([, address = '']) => decoded(address))

/**
 * A text as two are compared: servers change white space, and show of `@name@server` only the name. What is left is what a
 * reader reads.
 */
export const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/(@[\w.-]+)@[\w.-]+\w/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
