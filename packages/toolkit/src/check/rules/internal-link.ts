import type { Link } from 'mdast'
import { visit } from 'unist-util-visit'
import { judgeLink } from '../judge-link.ts'
import { defineRule } from '../rule.ts'

export const internalLink = defineRule({
  id: 'internal-link',
  why: 'A door that does not open sends a reader away. Drafts are not published, so a link to a draft is dead too.',
  examples: [
    { body: 'Zie [de bron](source:bvt2020) en [over ons](page:over).', problems: [] },
    { body: '## Zo gaat het\n\nZie [hierboven](#zo-gaat-het) en [de NS](https://www.ns.nl).', problems: [] },
    {
      body: 'Zie [koffie](piece:koffie).',
      problems: [
        {
          at: '[koffie](piece:koffie)',
          reason: 'Unexpected link to `piece:koffie`, expected a piece that is published',
        },
      ],
    },
    {
      body: 'Zie [boven](#boven).',
      problems: [{ at: '[boven](#boven)', reason: 'Unexpected anchor `#boven`, expected a heading of this text' }],
    },
    {
      body: 'Zie [daar](../koffie.md).',
      problems: [
        {
          at: '[daar](../koffie.md)',
          reason: 'Unexpected link to `../koffie.md`, expected `piece:`, `source:`, `page:` or a web address',
        },
      ],
    },
    {
      fields: { combinesWith: ['koffie'] },
      problems: [
        { at: 'koffie', reason: 'Unexpected piece `koffie` in `combinesWith`, expected a piece that is published' },
      ],
    },
  ],
  check(corpus, report) {
    for (const { file, piece, tree, head } of corpus.pieces) {
      visit(tree, 'link', (link: Link) => {
        const reason = judgeLink(corpus, link.url, corpus.anchors.get(piece.slug))
        if (reason) report({ file, place: link.position, reason, actual: link.url })
      })
      for (const [index, slug] of piece.combinesWith.entries()) {
        if (corpus.resolve(`piece:${slug}`) !== undefined) continue
        report({
          file,
          place: head.placeOf(['combinesWith', index]),
          reason: `Unexpected piece \`${slug}\` in \`combinesWith\`, expected a piece that is published`,
          actual: slug,
        })
      }
    }
  },
})
