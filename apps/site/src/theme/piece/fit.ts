import type { Piece } from '@drempel/core/toolkit'
import type { Page } from '@drempel/toolkit'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { obstacleAnchor, obstacleWords } from '../../words/obstacles.ts'
import { icon } from '../icon.ts'
import { iconHeading } from '../icon-heading.ts'

/** In which trouble it helps, in one quiet sentence; each trouble leads to everything that helps with it. */
export function helpsWhen({ obstacles }: Piece, page: Page): Element[] {
  if (obstacles.length === 0) return []
  const troubles = obstacles.flatMap((obstacle, at) => [
    at === 0 ? 'als ' : at === obstacles.length - 1 ? ' of als ' : ', als ',
    h('a', { href: page.href(`page:stukken#${obstacleAnchor(obstacle)}`) }, obstacleWords[obstacle]),
  ])
  return [h('p.helps-when', [icon('check'), h('span', ['Helpt ', ...troubles, '.'])])]
}

/** Says kindly that this needs somebody whose profession it is, before anybody begins. */
export function professionalNotice({ needsProfessional }: Piece, page: Page): Element[] {
  if (!needsProfessional) return []
  return [
    h('section.note.professional', { ariaLabelledBy: ['deel-beroepskracht'] }, [
      iconHeading('people', 'Doe dit samen met een beroepskracht', 'deel-beroepskracht'),
      h(
        'p',
        'Hier kan iets bovenkomen waar een ander voor geleerd heeft. Vraag vooraf iemand die dit werk doet om mee te denken en die dag bereikbaar te zijn. Dat is geen teken dat jullie het niet kunnen. Verderop staat wie je kunt vragen.',
      ),
      h('p.screen-only', [h('a', { href: page.href('page:hulp') }, 'Hulplijnen die je kunt bellen')]),
    ]),
  ]
}
