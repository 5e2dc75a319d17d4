import { filmTypePx, typefaces, typeScale } from '@drempel/brand'
import type { Format, Locale } from '@drempel/storyboard'
import type { CSSProperties, ReactNode } from 'react'
import { letterSpacingOf } from './letter-spacing.ts'

/** Name of a size of type in film. */
export type TypeSize = keyof typeof filmTypePx

/** Nothing that must be read is smaller than this; source: `filmTypePx` of the brand. */
export const leastTypePx: number = filmTypePx.label

/** Size of type by name. A lying picture is read from further away, so there everything is a little larger. */
export const typePx = (name: TypeSize, format: Format): number =>
  Math.round(filmTypePx[name] * (format === '16:9' ? 1.14 : 1))

const { poster, subheading } = typeScale

/** How each size of type is set. */
export const typeStyle = (name: TypeSize, format: Format) => {
  const loud = name === 'figure' || name === 'title' || name === 'heading'
  return {
    fontFamily: loud ? typefaces.display.stack : typefaces.text.stack,
    fontSize: typePx(name, format),
    fontWeight: loud ? poster.weight : name === 'caption' ? 520 : 440,
    letterSpacing: `${loud ? poster.trackingEm : subheading.trackingEm}em`,
    lineHeight: name === 'figure' ? 1 : loud ? 1.08 : 1.34,
    fontSynthesis: 'none',
    fontVariantNumeric: 'lining-nums',
  } satisfies CSSProperties
}

/** How words are set: how large, in which shape of picture, and in what colour. */
export interface WordsProps {
  readonly size: TypeSize
  readonly format: Format
  readonly color: string
  /** Language of the words, when it is not that of the clip. */
  readonly lang?: Locale | undefined
  readonly style?: CSSProperties
}

/**
 * Words at a place of their own, in the language of the clip. They begin where their script begins: at the right for words
 * that are written from there. `data-words` tells checks in the browser what it is.
 */
export function Words({ size, format, color, lang, style, children }: WordsProps & { readonly children: ReactNode }) {
  const usual = typeStyle(size, format)
  return (
    <div
      data-words={size}
      dir="auto"
      lang={lang}
      style={{
        ...usual,
        letterSpacing:
          typeof children === 'string' ? letterSpacingOf(children, usual.letterSpacing) : usual.letterSpacing,
        color,
        textAlign: 'start',
        textWrap: 'balance',
        overflowWrap: 'anywhere',
        ...style,
      }}
    >
      {children}
    </div>
  )
}
