import { expect, it } from 'vitest'
import { qrCode } from './qr-code.ts'

it('draws an address as SVG, the same every time, larger when it is longer', () => {
  const short = qrCode('https://toolkit.example')
  expect(short).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"/)
  expect(qrCode('https://toolkit.example')).toBe(short)
  expect(qrCode(`https://toolkit.example/${'a'.repeat(300)}`).length).toBeGreaterThan(short.length)
})
