import type { Link } from 'mdast'
import { visit } from 'unist-util-visit'
import { parseTarget } from '../../compose/address.ts'
import { defineRule } from '../rule.ts'

/** Links that stay within the toolkit; all others lead outside and are not our doors. */
const ours = /^(?:piece|source|page|theme|home)(?::|#|$)/

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
  check({ pieces, sources, resolve, anchors }, report) {
    const keys = new Set(sources.entries.map(({ key }) => key))
    for (const { file, piece, tree, head } of pieces) {
      const judge = (url: string): string | undefined => {
        if (/^(?:https?:|mailto:|tel:)/.test(url)) return undefined
        if (url.startsWith('#'))
          return anchors.get(piece.slug)?.has(url.slice(1))
            ? undefined
            : `Unexpected anchor \`${url}\`, expected a heading of this text`
        if (!ours.test(url))
          return `Unexpected link to \`${url}\`, expected \`piece:\`, \`source:\`, \`page:\` or a web address`
        const { kind, name, anchor } = parseTarget(url)
        if (kind === 'source')
          return keys.has(name) ? undefined : `Unexpected link to \`${url}\`, expected a key from sources.yaml`
        if (resolve(url) === undefined) return `Unexpected link to \`${url}\`, expected a ${kind} that is published`
        if (kind === 'piece' && anchor && !anchors.get(name)?.has(anchor))
          return `Unexpected anchor \`#${anchor}\`, expected a heading of \`${name}\``
        return undefined
      }
      visit(tree, 'link', (link: Link) => {
        const reason = judge(link.url)
        if (reason) report({ file, place: link.position, reason, actual: link.url })
      })
      for (const [index, slug] of piece.combinesWith.entries()) {
        if (resolve(`piece:${slug}`) !== undefined) continue
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
