import type { Helpline } from '@drempel/core/toolkit'
import type { Page, Site } from '@drempel/toolkit'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { frameWords, licenceUrl } from '../words/own-words.ts'
import { phoneLink } from './phone-link.ts'

const line = ({ name, phone, alternativePhone, forWhom, hours, cost }: Helpline): Element =>
  h('li', [
    ...(name === phone ? [] : [h('span.line-name', name)]),
    phoneLink(phone),
    ...(alternativePhone === undefined ? [] : [' of ', phoneLink(alternativePhone)]),
    h('p', forWhom),
    h('p.line-hours', `${hours}, ${cost}`),
  ])

const ends = ({ faq, glossary }: Site) => [
  { to: 'page:stukken', words: 'Alle stukken' },
  ...(faq.length > 0 ? [{ to: 'page:vragen', words: 'Vragen' }] : []),
  ...(glossary.length > 0 ? [{ to: 'page:woorden', words: 'Woorden' }] : []),
  { to: 'page:over', words: 'Over deze toolkit' },
  { to: 'page:bronnen', words: 'Bronnen' },
]

/** The foot of every page. The helplines stand on each page with the same words, whatever somebody just read. */
export function siteFooter(page: Page, site: Site): Element {
  return h('footer.site-footer.band', [
    h('div.wrap', [
      h('section.footer-help', { ariaLabelledBy: ['hulp-nu'] }, [
        h('h2', { id: 'hulp-nu' }, frameWords.helpTitle),
        h('p', frameWords.helpIntro),
        h('ul.footer-lines', { role: 'list' }, site.helplines.filter((one) => one.everyPage).map(line)),
        h('p.screen-only', [h('a', { href: page.href('page:hulp') }, frameWords.allHelp)]),
      ]),
      h('div.footer-end', [
        h('p', [
          frameWords.licence.replace(' (CC BY 4.0).', ' ('),
          h('a', { href: licenceUrl, rel: 'license' }, 'CC BY 4.0'),
          ').',
        ]),
        h(
          'ul',
          { role: 'list' },
          ends(site).map(({ to, words }) => h('li', [h('a', { href: page.href(to) }, words)])),
        ),
      ]),
    ]),
  ])
}
