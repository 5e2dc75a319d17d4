import type { Locale } from '@drempel/storyboard'
import type { CSSProperties } from 'react'
import type { Room } from './fit-words.ts'
import { type Fitting, useFittedPx } from './use-fitted.ts'
import { typeStyle, Words } from './words.tsx'

/** Words that go down in size until they fit in their room. The width becomes theirs; the height is the most they take. */
export function FittedWords({
  text,
  room,
  color,
  lang,
  style,
  ...fitting
}: Fitting & {
  readonly text: string
  readonly room: Room
  readonly color: string
  readonly lang?: Locale | undefined
  readonly style?: CSSProperties
}) {
  const { size, format, weight } = fitting
  return (
    <Words
      size={size}
      format={format}
      color={color}
      lang={lang}
      style={{
        width: room.widthPx,
        fontWeight: weight ?? typeStyle(size, format).fontWeight,
        ...style,
        fontSize: useFittedPx([text], room, fitting),
      }}
    >
      {text}
    </Words>
  )
}
