import type { Heading } from 'mdast'
import { visit } from 'unist-util-visit'
import { defineRule } from '../rule.ts'

export const headingOrder = defineRule({
  id: 'heading-order',
  why: 'Headings are the table of contents for who listens to a page. The title is level 1, so a text begins at level 2 and goes one level deeper at a time.',
  examples: [
    { body: '## Zo begin je\n\n### Thuis\n\n## Daarna', problems: [] },
    { body: '# Titel', problems: [{ at: '# Titel', reason: 'Unexpected heading of level 1, expected level 2' }] },
    {
      body: '## Zo begin je\n\n#### Thuis',
      problems: [{ at: '#### Thuis', reason: 'Unexpected heading of level 4, expected at most level 3' }],
    },
  ],
  check({ pieces }, report) {
    for (const { file, tree } of pieces) {
      let last = 1
      visit(tree, 'heading', ({ depth, position }: Heading) => {
        if (depth === 1)
          report({
            file,
            place: position,
            reason: 'Unexpected heading of level 1, expected level 2',
            note: 'The title comes from the field `title`; begin with `##`.',
          })
        else if (depth > last + 1)
          report({
            file,
            place: position,
            reason: `Unexpected heading of level ${depth}, expected ${last === 1 ? 'level 2' : `at most level ${last + 1}`}`,
            note: 'Choose the level by place in the text, never by size.',
          })
        last = depth
      })
    }
  },
})
