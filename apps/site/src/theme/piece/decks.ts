import type { CardDeck } from '@drempel/core/toolkit'
import type { Element } from 'hast'
import { h, s } from 'hastscript'
import { counted } from '../../words/amounts.ts'
import { pile } from '../pile.ts'

/** Cards of size A7, lying, that go on a sheet of size A4 without anything left over. */
const CARDS_ON_A_SHEET = 8

/** As many dots as the pile has for a number, so that who does not see colours can tell the piles apart. */
const dots = (count: number): Element =>
  s(
    'svg.dots',
    { viewBox: `0 0 ${count * 12} 10`, style: `inline-size: ${count * 0.6}em`, ariaHidden: 'true', focusable: 'false' },
    Array.from({ length: count }, (_, at) => s('circle', { cx: 5 + at * 12, cy: 5, r: 4 })),
  )

const nameOnCard = (name: string, number: number): Element => h('p.deck-name.paper-only', [dots(number), name])

/** Fills up the last sheet with a card that says which pile it is, and empty ones for questions of one's own. */
function paperCards({ title, meaning, cards }: CardDeck, number: number): { cover: Element; empty: Element[] } {
  const left = (CARDS_ON_A_SHEET - ((cards.length + 1) % CARDS_ON_A_SHEET)) % CARDS_ON_A_SHEET
  return {
    cover: h('li.deck-card.cover.paper-only', [h('p', [dots(number), h('strong', title)]), h('p', meaning)]),
    empty: Array.from({ length: left }, () =>
      h('li.deck-card.paper-only', [h('p', 'Onze eigen vraag:'), nameOnCard(title, number)]),
    ),
  }
}

function deck(one: CardDeck, at: number): ReturnType<typeof pile> {
  const { title, meaning, cards } = one
  const { cover, empty } = paperCards(one, at + 1)
  const top = {
    title: h('span.deck-title', [dots(at + 1), title]),
    note: `${counted(cards.length, 'kaart', 'kaarten')}. ${meaning}`,
  }
  return pile(top, at === 0, [
    h('ul.deck-cards', { role: 'list' }, [
      cover,
      ...cards.map((card) => h('li.deck-card', [h('p', card), nameOnCard(title, at + 1)])),
      ...empty,
    ]),
  ])
}

/** Piles of cards: on a screen to unfold, on paper to cut out at their real size, each pile on sheets of its own. */
export function decks(all: readonly CardDeck[]): Element[] {
  if (all.length === 0) return []
  return [
    h('section.section.decks', { ariaLabelledBy: ['deel-stapels'] }, [
      h('h2', { id: 'deel-stapels' }, all.length === 1 ? 'De kaarten' : 'De stapels'),
      h(
        'p.small-print.screen-only',
        'Print deze bladzijde: de kaarten komen op A7, acht op een vel, om uit te knippen. Elke stapel begint op een nieuw vel, dus je kunt per stapel een kleur papier kiezen.',
      ),
      h('div.piles', all.map(deck)),
    ]),
  ]
}
