import type { AdviceBlock } from '../guidance/advice-block.ts'
import type { LetterPartId } from '../guidance/letter-parts.ts'
import type { LetterChoice } from '../trajectory/letter/compose-letter.ts'
import type { LetterMaterial } from '../trajectory/letter/letter-material.ts'

const block = (
  kind: LetterPartId,
  sentences: string[],
  slots: string[] = [],
  fits: AdviceBlock['fits'] = { about: 'always' },
): AdviceBlock => ({
  id: `voorbeeld-${kind}`,
  kind,
  fits,
  sentences,
  slots: slots.map((name) => ({ name, meaning: 'Wat je zag.', example: 'de kan ging rond' })),
  pieces: [],
})

/** One made-up block for every part that a letter must have, and one made-up piece. To try letters with. */
export const exampleMaterial: LetterMaterial = {
  blocks: [
    block('greeting', ['Dag buren van de koffietafel.']),
    block('thanks', ['Dank voor het gesprek. Ons bleef bij dat {wat}.'], ['wat']),
    block('strength', ['Jullie doen dit goed: {wat}.'], ['wat']),
    block('seen', ['We zagen samen dat {wat}.', 'Hoe is dat voor wie nieuw is?'], ['wat']),
    block('goal', ['Jullie willen dat {wat}.'], ['wat'], { about: 'goal', goal: 'belonging' }),
    block(
      'advice',
      ['Laat elke week een van jullie bij de deur staan.', 'Zo voelt een nieuwe buur dat hij telt.'],
      [],
      {
        about: 'element',
        element: 'meeting',
        situation: 'absent',
      },
    ),
    block('step', ['Spreek dinsdag af wie er begint.']),
    block('piece', ['Lees samen de kaart over de eerste tien minuten.', 'Die past, want {wat}.'], ['wat']),
    block('boundary', ['Heeft iemand meer nodig? Vraag dan de huisarts om mee te kijken.']),
    block('measure', ['Kijk of wie nieuw was, ook terugkomt.']),
    block('follow-up', ['We bellen jullie over tien weken.']),
    block('contact', ['Vraag gerust als iets niet helder is.']),
  ],
  pieces: [{ slug: 'voorbeeld-welkom', version: 3 }],
}

const choice = (kind: LetterPartId, wat = '', more: Partial<LetterChoice> = {}): LetterChoice => ({
  blockId: `voorbeeld-${kind}`,
  noteIds: ['n-1'],
  values: { wat },
  ...more,
})

/** Choices among these blocks that make a letter without problems, resting on the notes `n-1` and `n-2`. Made up. */
export const exampleChoices: readonly LetterChoice[] = [
  choice('greeting', '', { noteIds: [] }),
  choice('thanks', 'er twee kannen koffie op gingen'),
  choice('strength', 'de deur staat al om tien uur open'),
  choice('strength', 'iemand zet altijd een stoel bij', { noteIds: ['n-2'] }),
  choice('seen', 'de tafel al vol zat'),
  choice('goal', 'elke buur zich welkom voelt'),
  choice('advice', '', { goal: 'belonging' }),
  choice('step'),
  choice('piece', 'jullie zitten nu met de rug naar de deur', { piece: { slug: 'voorbeeld-welkom', version: 3 } }),
  choice('boundary', '', { noteIds: [] }),
  choice('measure', '', { noteIds: [] }),
  choice('follow-up', '', { noteIds: [] }),
  choice('contact', '', { noteIds: [] }),
]
