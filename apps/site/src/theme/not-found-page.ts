import { frontDoor } from '@drempel/brand'
import type { Page, Site } from '@drempel/toolkit'
import type { Root } from 'hast'
import { h } from 'hastscript'
import { drawingElement } from './drawing-element.ts'
import { frame } from './frame.ts'

/** Shown where nothing is: a closed door, and two ways on. */
export function notFoundPage(page: Page, site: Site): Root {
  return frame(page, site, [
    h('div.wrap.page-body', [
      h('div.lost', [
        drawingElement(frontDoor({ openShare: 0, lit: false, leaf: 'door' }), 'door'),
        h('h1', 'Achter deze deur is niets'),
        h('p.lead', 'De pagina is verhuisd of heeft nooit bestaan. Dat ligt niet aan jou.'),
        h('p', [
          h('a', { href: page.href('home') }, 'Naar het begin'),
          ' of ',
          h('a', { href: page.href('home#deuren') }, 'kies een thema'),
          '.',
        ]),
      ]),
    ]),
  ])
}
