import { h } from 'hastscript'
import type { Page } from '../src/compose/model.ts'
import type { Theme } from '../src/render/theme.ts'

const plain = (page: Page) => h(null, [h('h1', page.title)])

/** The least that a theme can be: a title, and the text where there is one. For tests. */
export const plainTheme: Theme = {
  home: plain,
  theme: plain,
  piece: (page) => h(null, [h('h1', page.title), page.body]),
  story: (page) => h(null, [h('h1', page.title), page.body]),
  sources: plain,
  about: plain,
  helplines: plain,
  allPieces: plain,
  questions: (page) => h(null, [h('h1', page.title), ...page.questions.map(({ answer }) => h('div', answer.children))]),
  glossary: plain,
  notFound: plain,
  styleSheets: ['site.css'],
  icon: 'icon.svg',
  barColor: '#1b2150',
  assets: async () => [
    { address: 'site.css', content: 'body { margin: 0 }\n' },
    { address: 'icon.svg', content: '<svg xmlns="http://www.w3.org/2000/svg"/>\n' },
  ],
}
