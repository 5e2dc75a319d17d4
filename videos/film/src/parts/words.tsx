import { filmTypePx, typefaces, typeScale } from '@drempel/brand'
import type { Format } from '@drempel/storyboard'
import type { CSSProperties, ReactNode } from 'react'

/** Size of type by name. A lying picture is read from further away, so there everything is a little larger. */
export const typePx = (name: keyof typeof filmTypePx, format: Format): number =>
  Math.round(filmTypePx[name] * (format === '16:9' ? 1.14 : 1))

const { poster, subheading } = typeScale

/** How each size of type is set. */
export const typeStyle = (name: keyof typeof filmTypePx, format: Format): CSSProperties => {
  const loud = name === 'figure' || name === 'title' || name === 'heading'
  return {
    fontFamily: loud ? typefaces.display.stack : typefaces.text.stack,
    fontSize: typePx(name, format),
    fontWeight: loud ? poster.weight : name === 'caption' ? 520 : 440,
    letterSpacing: `${loud ? poster.trackingEm : subheading.trackingEm}em`,
    lineHeight: name === 'figure' ? 1 : loud ? 1.08 : 1.34,
    fontSynthesis: 'none',
    fontVariantNumeric: 'lining-nums',
  }
}

/** Words at a place of their own. Breaks where it must, at syllables if need be. */
export function Words({
  size,
  format,
  color,
  style,
  children,
}: {
  size: keyof typeof filmTypePx
  format: Format
  color: string
  style?: CSSProperties
  children: ReactNode
}) {
  return (
    <div
      lang="nl"
      style={{ ...typeStyle(size, format), color, textWrap: 'balance', overflowWrap: 'break-word', ...style }}
    >
      {children}
    </div>
  )
}
