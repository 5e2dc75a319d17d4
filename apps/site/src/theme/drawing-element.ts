import { type Drawing, palette } from '@drempel/brand'
import type { Element } from 'hast'
import { s } from 'hastscript'

/** A drawing of the brand as an inline picture without words: decoration, skipped when a page is read aloud. */
export function drawingElement(drawing: Drawing, className: string): Element {
  return s(
    'svg',
    { className, viewBox: `0 0 ${drawing.width} ${drawing.height}`, ariaHidden: 'true', focusable: 'false' },
    drawing.shapes.map(({ path, fill, opacity }) =>
      s('path', { d: path, fill: palette[fill], ...(opacity === undefined ? {} : { fillOpacity: opacity }) }),
    ),
  )
}
