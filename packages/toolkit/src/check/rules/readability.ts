import { measureReadability, plainText } from '@drempel/core/language'
import type { Piece } from '@drempel/core/toolkit'
import { defineRule } from '../rule.ts'

/**
 * Flesch–Douma at least, by kind of piece. What somebody uses standing up must read easier than what somebody sits down for.
 * Our own; no score replaces a reader. Source of the measure: `wiki-lees`.
 */
const targets: Readonly<Record<Piece['kind'], number>> = {
  card: 60,
  method: 60,
  tool: 60,
  checklist: 60,
  communication: 60,
  guide: 55,
  explanation: 55,
  story: 55,
}

/** A score over fewer words says more about chance than about the text. */
const FEWEST_WORDS = 50

export const readability = defineRule({
  id: 'readability',
  why: 'Many neighbours read with effort, and everybody reads with effort when tired. A card that reads too hard is not published; of other pieces we say it, and a person decides.',
  examples: [
    { body: 'Zet een stoel klaar. Ga zitten. Kijk wie er komt. Zeg hallo. '.repeat(5), problems: [] },
    { body: 'Burgerparticipatie.', problems: [] },
    {
      body: 'Bewonersinitiatieven verantwoorden organisatorische samenwerkingsverbanden en ontmoetingsactiviteiten. '.repeat(
        9,
      ),
      problems: [
        { at: '"Voorbeeld: het bankje"', reason: 'Unexpected score of 0 for readability, expected at least 60' },
      ],
    },
  ],
  check({ pieces }, report) {
    for (const { file, piece, head } of pieces) {
      const { score, words } = measureReadability(textOf(piece))
      const target = targets[piece.kind]
      if (score === null || words < FEWEST_WORDS || score >= target) continue
      report({
        file,
        place: head.placeOf(['title']),
        severity: piece.kind === 'card' ? 'error' : 'warning',
        actual: score.toFixed(1),
        reason: `Unexpected score of ${Math.max(0, Math.floor(score))} for readability, expected at least ${target}`,
        note: 'Make the longest sentences two, and look for a shorter word for the longest words. Then read it aloud.',
      })
    }
  },
})

/** Everything of a piece that is read as sentences, each part apart. */
function textOf(piece: Piece): string {
  const parts = [piece.summary, piece.inThirtySeconds, ...piece.cautions, ...piece.referWhen]
  const own =
    piece.kind === 'method'
      ? [...piece.steps, piece.newcomerStep, piece.contactStep, ...piece.variants]
      : piece.kind === 'card' || piece.kind === 'tool'
        ? piece.prompts
        : piece.kind === 'checklist'
          ? piece.items.flatMap(({ check, fix }) => [check, ...(fix === undefined ? [] : [fix])])
          : piece.kind === 'communication'
            ? piece.texts.map(({ text }) => text)
            : []
  return [...parts, ...own, plainText(piece.body)].join('\n\n')
}
