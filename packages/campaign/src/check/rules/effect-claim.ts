import { postTexts } from '../post-texts.ts'
import { postRule } from '../rule.ts'
import { effectClaim as words } from '../wording/effect-claim.ts'

/** Levels that carry a statement of effect: studied with an effect, or well underpinned. */
const carrying = new Set(['K1', 'K2'])

export const effectClaim = postRule({
  id: 'effect-claim',
  why: {
    nl: 'Dat iets eenzaamheid kleiner maakt, mag je alleen zeggen als het onderzocht is. Anders beloof je wat niemand kan waarmaken.',
    en: 'That something makes loneliness smaller may only be said where it was studied: the linked piece has level K1 or K2.',
  },
  source: 'campaign.md §6 W9',
  examples: [
    { posts: [{ text: 'De toolkit helpt initiatieven om te kiezen. {link}' }], problems: [] },
    {
      posts: [{ text: 'Een bankje vermindert eenzaamheid. {link}' }],
      problems: [
        {
          at: 'text',
          reason:
            'Unexpected promise “vermindert eenzaamheid”, expected a link to a piece with evidence of level K1 or K2',
        },
      ],
    },
    {
      posts: [{ text: 'Een bankje vermindert eenzaamheid. {link}' }],
      material: ({ content }) => ({
        content: {
          ...content,
          pieces: content.pieces.map((piece) => ({
            ...piece,
            evidence: { level: 'K1', sources: ['voorbeeld'], note: 'Verzonnen onderzoek.' },
          })),
        },
      }),
      problems: [],
    },
  ],
  check(planned, { wordingOf, pieces }) {
    if (planned.lang !== 'nl') return []
    const linked = planned.uses.pieces.map((slug) => pieces.get(slug))
    if (linked.some((piece) => piece && 'evidence' in piece && carrying.has(piece.evidence?.level ?? ''))) return []
    return postTexts(planned).flatMap(({ path, text }) =>
      wordingOf(text)
        .filter(({ rule }) => rule === words.id)
        .map(({ found }) => ({
          path,
          actual: found,
          reason: `Unexpected promise “${found}”, expected a link to a piece with evidence of level K1 or K2`,
          note: `${words.why} Schrijf liever: ${words.suggestion}.`,
        })),
    )
  },
})
