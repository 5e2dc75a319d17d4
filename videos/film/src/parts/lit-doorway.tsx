import { curves, palette } from '@drempel/brand'
import type { CSSProperties } from 'react'
import { tween } from '../motion/tween.ts'
import { QrCode } from './qr-code.tsx'

/** Size of the doorway in units of its own; the threshold lies at 332, light falls from there to the lower edge. */
const field = { width: 300, height: 400 } as const

/** How high the threshold lies, as a share of the width of the drawing. */
export const DOORSTEP: number = 332 / field.width

/** A wide-open door; in its light hangs a code to point a telephone at. */
export function LitDoorway({
  url,
  widthPx,
  frame,
  style,
}: {
  url: string
  widthPx: number
  frame: number
  style?: CSSProperties
}) {
  const unit = widthPx / field.width
  const open = tween(frame, [0, 26], [0, 1], curves.swing)
  const edge = 254 - 208 * open
  const lean = 22 * open
  return (
    <div style={{ width: widthPx, height: field.height * unit, ...style }}>
      <svg
        aria-hidden="true"
        width={widthPx}
        height={field.height * unit}
        viewBox={`0 0 ${field.width} ${field.height}`}
        style={{ position: 'absolute', overflow: 'visible' }}
      >
        <path
          d={`M46 332H254L${254 + 60 * open} 400H${46 - 60 * open}Z`}
          fill={palette.lamp}
          fillOpacity={0.35 * open}
        />
        <path d="M30 10H270V332H30Z" fill={palette.mist} />
        <path d="M46 26H254V332H46Z" fill={palette.lamp} />
        <path d={`M46 26L${edge} ${26 + lean}V${332 - lean * 0.7}L46 332Z`} fill={palette.door} />
        <path d="M18 332H282V346H18Z" fill={palette.horizon} />
      </svg>
      <div style={{ position: 'absolute', left: 62 * unit, top: 92 * unit, opacity: tween(frame, [14, 24], [0, 1]) }}>
        <QrCode text={url} sizePx={Math.round(176 * unit)} />
      </div>
    </div>
  )
}
