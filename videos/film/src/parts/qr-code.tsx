import { palette } from '@drempel/brand'
import { encode } from 'uqr'

/** Light modules around the code, as readers need them (ISO/IEC 18004). */
const QUIET_ZONE = 4

/** A code to point a telephone at: ink on paper, with its quiet zone, drawn on whole units so that it stays sharp. */
export function QrCode({ text, sizePx }: { text: string; sizePx: number }) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE })
  const modules = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg
      aria-label={`Code met het adres ${text}`}
      role="img"
      width={sizePx}
      height={sizePx}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      style={{ display: 'block', borderRadius: Math.round(sizePx * 0.04), background: palette.paper }}
    >
      <path d={modules} fill={palette.ink} />
    </svg>
  )
}
