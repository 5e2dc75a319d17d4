/** A table as CSV by RFC 4180: comma, CRLF, quotes doubled. Every field is quoted, so that no line end or comma surprises a reader. */
export const renderTable = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')}\r\n`).join('')

/** A sign by which Excel sees that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff'

/**
 * Whether a spreadsheet would take this text for a formula and run it. Source: OWASP, “CSV Injection”: a field that begins with
 * `=`, `+`, `-`, `@`, a tab or a line end; the full-width forms count as well.
 */
export const looksLikeFormula = (text: string): boolean => /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text)

/** A text that a spreadsheet shows and never runs: an apostrophe goes before what would be a formula. */
export const guarded = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text)
