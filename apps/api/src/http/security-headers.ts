/** What a page may load. Everything comes from our own address, and nobody may put our pages in a frame. */
const ownOnly =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'"

/** Headers of every answer. HTTPS is the business of the server in front, and so is its Strict-Transport-Security. */
const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

/** For data: a browser that shows them as a page may load nothing at all. */
export const dataHeaders: Readonly<Record<string, string>> = {
  ...always,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
}

/** For the documentation: style, letters and one small script, all ours. */
export const docsHeaders: Readonly<Record<string, string>> = { ...always, 'content-security-policy': ownOnly }

/** For published folders. Pages of the toolkit set lengths in `style` attributes; no style sheet or script is allowed inside a page. */
export const folderHeaders: Readonly<Record<string, string>> = {
  ...always,
  'content-security-policy': `${ownOnly}; style-src-attr 'unsafe-inline'`,
}
