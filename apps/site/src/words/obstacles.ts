import { type Obstacle, obstacles, termOf } from '@drempel/core/vocabulary'

/** An obstacle as the end of a sentence that begins with `Helpt als`. */
export const obstacleWords: Readonly<Record<Obstacle, string>> = {
  'no-new-people': 'er niemand nieuw bij komt',
  'closed-circle': 'de groep een vaste kliek is',
  'tired-organiser': 'de trekker moe is',
  'no-room': 'er geen ruimte is',
  'no-money': 'er geen geld is',
  taboo: 'niemand erover praat',
  'young-missing': 'er geen jongeren komen',
  'only-older': 'er alleen oudere buren komen',
  'one-off': 'alles eenmalig blijft',
  'too-much-care': 'vrijwilligers te veel zorg dragen',
}

/** Anchor of an obstacle on the page of all pieces: `bij-geen-geld`. */
export const obstacleAnchor = (obstacle: Obstacle): string =>
  `bij-${termOf(obstacles, obstacle).nl.replaceAll(' ', '-')}`
