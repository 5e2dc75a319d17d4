import { frontDoor } from '@drempel/brand'
import type { Story, StoryQuote } from '@drempel/core/toolkit'
import { provinces, termOf } from '@drempel/core/vocabulary'
import type { PiecePage, Site } from '@drempel/toolkit'
import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { capital } from '../words/amounts.ts'
import { compositeLabel } from './composite-label.ts'
import { crumbTrail } from './crumbs.ts'
import { drawingElement } from './drawing-element.ts'
import { frame } from './frame.ts'
import { colophon } from './piece/colophon.ts'
import { english } from './piece/english.ts'
import { helpsWhen, professionalNotice } from './piece/fit.ts'
import { safetyNotes } from './piece/notes.ts'
import { goesWith, shortVersion } from './piece-page.ts'

/** Words that somebody said, large. */
export function pullQuote({ text, speaker }: Pick<StoryQuote, 'text' | 'speaker'>): Element {
  return h('figure.pull-quote', [h('blockquote', [h('p', `‘${text}’`)]), h('figcaption', speaker)])
}

const turn = (name: string, value: string): Element => h('div', [h('dt', name), h('dd', value)])

/** How it went, in six lines. */
function turns(story: Story): Element {
  return h('aside.facts.turns', { ariaLabelledBy: ['deel-op-een-rij'] }, [
    h('h2', { id: 'deel-op-een-rij' }, 'Op een rij'),
    h('dl', [
      turn('Aanleiding', story.occasion),
      turn('Eerste stap', story.firstStep),
      turn('Wie er meededen', story.whoJoined),
      turn('Wat niet werkte', story.whatDidNot),
      turn('Het keerpunt', story.turningPoint),
      turn('Wat wel werkte', story.whatWorked),
    ]),
  ])
}

/** The head of a story. A composite story says so here, before anything of it is told. */
function storyHead({ crumbs }: PiecePage, story: Story): Element {
  return h('div.page-head.piece-head.with-door.band', [
    h('div.wrap', [
      crumbTrail(crumbs),
      h('p.kind-line', [h('b', 'Verhaal'), capital(`${story.place}, ${termOf(provinces, story.province).nl}`)]),
      h('h1', story.title),
      h('p.lead', story.summary),
      ...(story.origin === 'composite' ? [compositeLabel()] : []),
      drawingElement(frontDoor({ openShare: 1, lit: true, leaf: 'brick' }), 'door'),
    ]),
  ])
}

/** The page of a story. */
export function storyPage(page: PiecePage, story: Story, site: Site): Root {
  const [first, ...others] = story.quotes
  return frame(page, site, [
    storyHead(page, story),
    h('div.threshold'),
    h('div.wrap.piece', [
      shortVersion(story),
      h('div.whole', [
        ...helpsWhen(story, page),
        ...professionalNotice(story, page),
        ...(first ? [h('div.quotes', [pullQuote(first)])] : []),
        h('div.section.prose', page.body.children as ElementContent[]),
        ...(others.length > 0 ? [h('div.quotes', others.map(pullQuote))] : []),
        h('section.section.tip', { ariaLabelledBy: ['deel-tip'] }, [
          h('h2', { id: 'deel-tip' }, 'Eén tip voor jullie'),
          h('p', story.tip),
        ]),
      ]),
      turns(story),
      h('div.end', [...safetyNotes(story, page.href('page:hulp')), ...english(story.english), colophon(story)]),
    ]),
    ...goesWith(page),
  ])
}
