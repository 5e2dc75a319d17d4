import type { MatchWeight } from './match-weights.ts'

/**
 * The rules for advisors and their weights. The dimensions are those of `domain.md` §1.5; the weights are our own and
 * need a coordinator's eye: **expert review needed**.
 */
export const advisorWeights = [
  {
    rule: 'same-province',
    points: 4,
    atMost: 1,
    source: 'project',
    meaning: 'Adviseur en initiatief zijn in dezelfde provincie.',
  },
  {
    rule: 'travels',
    points: 3,
    atMost: 1,
    source: 'project',
    meaning: 'De adviseur komt naar de provincie van het initiatief.',
  },
  { rule: 'online', points: 2, atMost: 1, source: 'project', meaning: 'Een gesprek op locatie lukt niet, online wel.' },
  {
    rule: 'out-of-reach',
    points: -4,
    atMost: 1,
    source: 'project',
    meaning: 'Een gesprek lukt niet op locatie en niet online.',
  },
  { rule: 'language', points: 2, atMost: 1, source: 'project', meaning: 'De adviseur spreekt een gewenste taal.' },
  { rule: 'no-language', points: -2, atMost: 1, source: 'project', meaning: 'De adviseur spreekt geen gewenste taal.' },
  {
    rule: 'theme',
    points: 1,
    atMost: 2,
    source: 'project',
    meaning: 'De adviseur kent een thema van het initiatief goed.',
  },
  {
    rule: 'room',
    points: 1,
    atMost: 1,
    source: 'project',
    meaning: 'De adviseur heeft hooguit de helft van het maximum open.',
  },
  {
    rule: 'busy-lately',
    points: -1,
    atMost: 2,
    source: 'project',
    meaning: 'De adviseur kreeg laatst al veel trajecten, naar eigen ruimte gemeten.',
  },
] as const satisfies readonly MatchWeight[]

/** Name of a rule for advisors. */
export type AdvisorRule = (typeof advisorWeights)[number]['rule']
