import { formatDay } from '@drempel/core/calendar'
import type { Helpline } from '@drempel/core/toolkit'
import type { Page, Site } from '@drempel/toolkit'
import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { capital } from '../words/amounts.ts'
import { crumbTrail } from './crumbs.ts'
import { frame, pageHead } from './frame.ts'
import { phoneLink } from './phone-link.ts'

const domainOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '')

function entry(line: Helpline): Element {
  const { name, phone, alternativePhone, forWhom, hours, cost, url, role, checkedAt } = line
  return h(role === 'emergency' ? 'li.help-line.emergency' : 'li.help-line', [
    h('h2', name),
    h('div', [
      h('p', forWhom),
      h('p.tels', [phoneLink(phone), ...(alternativePhone === undefined ? [] : ['of', phoneLink(alternativePhone)])]),
      h('p', `${capital(hours)}, ${cost}.`),
      ...(url === undefined ? [] : [h('p', ['Ook op ', h('a', { href: url }, domainOf(url)), '.'])]),
      h('p.checked', `Nummer nagekeken op ${formatDay(checkedAt)}.`),
    ]),
  ])
}

/** All lines that somebody can call, in the order of the list. */
export function helplinesPage(page: Page, site: Site): Root {
  return frame(page, site, [
    pageHead(
      crumbTrail(page.crumbs),
      'Hulplijnen',
      'Voor jezelf, of voor iemand om wie je je zorgen maakt. Bellen mag altijd, ook als je twijfelt.',
    ),
    h('div.threshold'),
    h('div.wrap.page-body', [h('ul.help-lines', { role: 'list' }, site.helplines.map(entry))]),
  ])
}
