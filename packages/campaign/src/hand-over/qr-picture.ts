import { type Html, html, trusted } from '../markup/html.ts'
import { qrCode } from '../plan/qr-code.ts'

/** The QR code of an address in a page, with the address for who does not see it. Its size is up to the style sheet. */
export const qrPicture = (address: string): Html =>
  html`<span class="qr" role="img" aria-label="QR-code naar ${address}">${trusted(qrCode(address))}</span>`
