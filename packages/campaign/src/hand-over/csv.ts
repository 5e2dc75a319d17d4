/**
 * What stands between two fields. A spreadsheet in Dutch reads `;`, because its comma is the decimal one; programs that fetch a
 * file read `,`.
 */
export type Separator = ';' | ','

/** A table as CSV by RFC 4180: CRLF, quotes doubled. Every field is quoted, so that no line end or separator surprises a reader. */
export const renderTable = (rows: readonly (readonly string[])[], separator: Separator): string =>
  rows.map((row) => `${row.map((field) => `"${field.replaceAll('"', '""')}"`).join(separator)}\r\n`).join('')

/** A sign by which Excel sees that a file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** A table for people, to be opened in a spreadsheet in Dutch: what would be run as a formula is shown instead. */
export const renderSheet = (rows: readonly (readonly string[])[]): string =>
  BYTE_ORDER_MARK +
  renderTable(
    rows.map((row) => row.map(guarded)),
    ';',
  )

/**
 * Signs by which a spreadsheet takes a field for a formula, the full-width ones too, with everything before them that it passes
 * over or does not show. Source: OWASP, “CSV Injection”.
 */
const FORMULA = '(?:(?![\\r\\n])[\\s\\p{Cf}\\p{Cc}])*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]'

const BEGINS_AS_FORMULA = new RegExp(`^(?:[\\t\\r\\n]|${FORMULA})`, 'u')

/** Also behind a line end or `;` within a field: a program that does not honour the quotes begins a field there. */
const FORMULA_ANYWHERE = new RegExp(`(?<=^|[;\\r\\n])(?=${FORMULA})`, 'gu')

/** Whether a spreadsheet would take this text for a formula and run it. */
export const looksLikeFormula = (text: string): boolean => BEGINS_AS_FORMULA.test(text)

/** A text that a spreadsheet shows and never runs: an apostrophe goes before what would be a formula. */
export function guarded(text: string): string {
  const inside = text.replace(FORMULA_ANYWHERE, "'")
  return looksLikeFormula(inside) ? `'${inside}` : inside
}
