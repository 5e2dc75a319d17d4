import type { Element } from 'hast'
import { s } from 'hastscript'

/** Drawn signs, 24 by 24 units, strokes of 2. They always stand beside the words that say the same. */
const paths = {
  arrow: 'M4 12h15M13 6l6 6-6 6',
  back: 'M20 12H5M11 6l-6 6 6 6',
  away: 'M8 5h11v11M19 5L5 19',
  phone: 'M5 3h4l2 5-2.500 2a12 12 0 0 0 5.500 5.500l2-2.500 5 2v4a2 2 0 0 1-2 2A17 17 0 0 1 3 5a2 2 0 0 1 2-2z',
  people:
    'M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM2.500 20a6.500 6.500 0 0 1 13 0M16 4.500a3.500 3.500 0 0 1 0 6.500M18 14.500a6.500 6.500 0 0 1 3.500 5.500',
  person: 'M12 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.500 21a7.500 7.500 0 0 1 15 0',
  before: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5H8',
  during: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l4 3',
  often: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5M8 14h3M8 17h6',
  money: 'M17 6.500a7 7 0 1 0 0 11M4 10.500h9M4 13.500h9',
  bag: 'M5 8h14l1 13H4zM8.500 8V6.500a3.500 3.500 0 0 1 7 0V8',
  reach: 'M4 21V10l8-6 8 6v11M9 21v-6h6v6',
  caution: 'M12 3.500L22 20.500H2zM12 10v5M12 17.500v.5',
  refer: 'M4 5h10l6 7-6 7H4V5zM8 10h5M8 14h5',
  check: 'M4 12.500l5 5L20 6.500',
  print: 'M7 9V3h10v6M7 18H4V9h16v9h-3M7 14h10v7H7z',
  quote: 'M5 17V9l3-4h2v5H8v3h3v4zM14 17V9l3-4h2v5h-2v3h3v4z',
  sitting: 'M6 3v10h11v8M6 13v8',
  standing:
    'M12 7.500a2.250 2.250 0 1 0 0-4.500 2.250 2.250 0 0 0 0 4.500zM12 10v6M12 16l-3.500 5M12 16l3.500 5M7 13l5-2.500 5 2.500',
  language: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  place:
    'M12 21s7-6.500 7-11.500a7 7 0 0 0-14 0C5 14.500 12 21 12 21zM12 7a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5z',
} as const

/** Name of a drawn sign. */
export type IconName = keyof typeof paths

/** A drawn sign in the colour of the words beside it; skipped when a page is read aloud. */
export function icon(name: IconName): Element {
  return s('svg.icon', { viewBox: '0 0 24 24', ariaHidden: 'true', focusable: 'false' }, [
    s('path', { d: paths[name] }),
  ])
}
