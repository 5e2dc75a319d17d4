/** Most octets of a line, without its end (RFC 5545 §3.1). */
const MOST_OCTETS = 75

/** Bytes of one character in UTF-8. */
const octetsOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x8_00 ? 2 : point < 0x1_00_00 ? 3 : 4
}

/** One line of a calendar, folded: what does not fit goes on after a line end and a space. No character is cut in two. */
export function foldLine(line: string): string {
  const lines: string[] = []
  let [current, octets] = ['', 0]
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > MOST_OCTETS) {
      lines.push(current)
      ;[current, octets] = [' ', 1]
    }
    current += character
    octets += size
  }
  return [...lines, current].join('\r\n')
}

/** Control characters that a calendar may not hold; a tab may stay. */
const FORBIDDEN = /(?![\t\n])\p{Cc}/gu

/** Words as the value of a property (RFC 5545 §3.3.11): a line end in them cannot begin a property of its own. */
export const icsText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(FORBIDDEN, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n')

/** An instant in UTC as a calendar writes it: `20270304T090000Z`. */
export const icsInstant = (instant: string): string =>
  new Date(instant)
    .toISOString()
    .replace(/[-:]/g, '')
    .replace(/\.\d+Z$/, 'Z')
