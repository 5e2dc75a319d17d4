import { renderSVG } from 'uqr'

/**
 * The QR code of an address, as SVG for paper: black on white with the quiet border of four modules that readers ask for
 * (ISO/IEC 18004), and a quarter of it may be lost to a fold or a splash of coffee.
 */
export const qrCode = (address: string): string => renderSVG(address, { ecc: 'Q', border: 4 })
