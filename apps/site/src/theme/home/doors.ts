import { frontDoor } from '@drempel/brand'
import type { HomePage } from '@drempel/toolkit'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { counted } from '../../words/amounts.ts'
import { drawingElement } from '../drawing-element.ts'
import { leafOf } from '../piece/piece-head.ts'

/** How far a door stands open: further with every piece behind it, never quite to the wall. */
const openShareFor = (count: number): number => (count === 0 ? 0 : Math.min(0.9, 0.4 + 0.03 * count))

function door({ theme, pieces }: HomePage['themes'][number], page: HomePage): Element {
  const count = pieces.length
  const drawing = frontDoor({ openShare: openShareFor(count), lit: count > 0, leaf: leafOf(theme) })
  return h(count > 0 ? 'a.door-link' : 'a.door-link.closed', { href: page.href(`theme:${theme.id}`) }, [
    drawingElement(drawing, 'door'),
    h('div.door-words', [h('h3', theme.nl), h('p', theme.meaning), h('p.count', counted(count, 'stuk', 'stukken'))]),
  ])
}

/** What lies behind the doors together. A reader who finds one closed should know why. */
function behind(page: HomePage): (string | Element)[] {
  const count = page.themes.reduce((sum, { pieces }) => sum + pieces.length, 0)
  const closed = page.themes.some(({ pieces }) => pieces.length === 0)
  const all = [
    'Achter de deuren samen liggen ',
    h('a', { href: page.href('page:stukken') }, counted(count, 'stuk', 'stukken')),
    '. ',
  ]
  return [...(count > 1 ? all : []), ...(closed ? ['Is een deur nog dicht, dan werken we eraan.'] : [])]
}

/** The nine themes as doors in a street. A door without pieces behind it is closed, and says so. */
export function doors(page: HomePage): Element {
  return h('section.home-section.wrap', { ariaLabelledBy: ['deuren'] }, [
    h('div.section-head', [
      h('h2', { id: 'deuren' }, 'Negen deuren'),
      h('p', ['Elk thema is een deur. ', ...behind(page)]),
    ]),
    h(
      'ul.doors',
      { role: 'list' },
      page.themes.map((one) => h('li', [door(one, page)])),
    ),
  ])
}
