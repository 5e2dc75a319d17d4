import { palette } from '@drempel/brand'
import { type Format, formats, type Locale } from '@drempel/storyboard'
import { Words } from './words.tsx'

const said: Readonly<Record<Locale, string>> = { nl: 'Voorbeeldgegevens', en: 'Example data' }

/** Says that the data are made up, from the first frame to the last, on a ground of its own. */
export function ExampleMark({ format, locale }: { format: Format; locale: Locale }) {
  const { safe } = formats[format]
  return (
    <Words
      size="label"
      format={format}
      color={palette.paper}
      style={{
        position: 'absolute',
        left: safe.leftPx,
        top: safe.topPx,
        fontWeight: 640,
        lineHeight: 1,
        background: palette.night,
        border: `4px dashed ${palette.paper}`,
        padding: '10px 18px 12px',
      }}
    >
      {said[locale]}
    </Words>
  )
}
