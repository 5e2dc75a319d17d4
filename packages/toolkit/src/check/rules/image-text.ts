import { visit } from 'unist-util-visit'
import { defineRule } from '../rule.ts'

export const imageText = defineRule({
  id: 'image-text',
  why: 'Who cannot see the picture hears this text instead.',
  examples: [
    { body: '![Twee buren bij de lift](lift.jpg)', problems: [] },
    {
      body: '![](lift.jpg)',
      problems: [{ at: '![](lift.jpg)', reason: 'Unexpected picture without text, expected a short description' }],
    },
  ],
  check({ pieces }, report) {
    for (const { file, tree } of pieces) {
      visit(tree, 'image', (image) => {
        if (image.alt?.trim()) return
        report({
          file,
          place: image.position,
          reason: 'Unexpected picture without text, expected a short description',
          note: 'Say what somebody would see, in one sentence, without “picture of”.',
        })
      })
    }
  },
})
