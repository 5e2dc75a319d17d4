import { palette } from '@drempel/brand'
import { type Format, formats } from '@drempel/storyboard'
import { typeStyle } from './words.tsx'

/** Says that the data are made up, from the first frame to the last. `onPaper` when the picture is light there. */
export function ExampleMark({ format, onPaper }: { format: Format; onPaper: boolean }) {
  const { safe } = formats[format]
  const color = onPaper ? palette.ink : palette.paper
  return (
    <div
      lang="nl"
      style={{
        position: 'absolute',
        left: safe.leftPx,
        top: safe.topPx,
        ...typeStyle('label', format),
        fontWeight: 640,
        lineHeight: 1,
        color,
        border: `4px dashed ${color}`,
        padding: '10px 18px 12px',
      }}
    >
      Voorbeeldgegevens
    </div>
  )
}
