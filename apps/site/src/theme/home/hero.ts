import type { HomePage, Site } from '@drempel/toolkit'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { icon } from '../icon.ts'
import { questions } from './questions.ts'

/** What this is, in one breath, above a street where one door is open. */
export function hero(page: HomePage, site: Site, streetHref: string): Element {
  const start = site.pieces.find(({ slug }) => slug === 'snelstart')
  return h('div.hero.band', [
    h('div.wrap.hero-words', [
      h('h1', 'Samen iets doen aan eenzaamheid, gewoon in je straat'),
      h(
        'p.lead',
        'Werkvormen, kaarten en verhalen voor bewoners die elkaar willen leren kennen. Van buren, voor buren. Gratis te lezen, te printen en over te nemen.',
      ),
      ...(start
        ? [h('a.button', { href: page.href(`piece:${start.slug}`) }, ['Begin met drie vragen', icon('arrow')])]
        : []),
    ]),
    h('img.street', { src: streetHref, alt: '', width: 1440, height: 600 }),
  ])
}

/** The quickest way in: the question somebody comes with. */
export function waysIn(page: HomePage, site: Site): Element[] {
  const published = new Set(site.pieces.map(({ slug }) => slug))
  const answered = questions.filter(({ piece }) => published.has(piece))
  if (answered.length === 0) return []
  return [
    h('section.in-the-light', { ariaLabelledBy: ['vragen'] }, [
      h('div.wrap', [
        h('h2', { id: 'vragen' }, 'Waar kom je voor?'),
        h(
          'ul.questions',
          { role: 'list' },
          answered.map(({ ask, answer, piece }) =>
            h('li', [
              h('a.question', { href: page.href(`piece:${piece}`) }, [
                h('span', [h('strong', ask), h('span', answer)]),
                icon('arrow'),
              ]),
            ]),
          ),
        ),
      ]),
    ]),
  ]
}
