import { type Html, html, trusted } from '../markup/html.ts'
import { qrCode } from '../plan/qr-code.ts'

/** The QR codes of a page: each is drawn once, because the same few pages of the toolkit come back all the time. */
export interface CodeSheet {
  /** The code of an address, as a picture that points at the drawing. */
  readonly codeOf: (address: string) => Html
  /** The drawings that were asked for, once in the page. */
  readonly drawings: () => Html
}

/** Begins a sheet without codes. */
export function codeSheet(): CodeSheet {
  const names = new Map<string, string>()
  return {
    codeOf(address) {
      const name = names.get(address) ?? `qr-${names.size + 1}`
      names.set(address, name)
      return html`<svg role="img" aria-label="QR-code naar ${address}"><use href="#${name}"/></svg>`
    },
    drawings: () =>
      html`<svg hidden aria-hidden="true">${[...names].map(([address, name]) => html`<symbol id="${name}">${trusted(qrCode(address))}</symbol>`)}</svg>`,
  }
}
