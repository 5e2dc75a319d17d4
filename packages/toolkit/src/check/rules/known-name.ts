import type { YamlText } from '@drempel/diagnostics'
import type { Link } from 'mdast'
import { visit } from 'unist-util-visit'
import { parseMarkdown } from '../../parse/parse-markdown.ts'
import { judgeLink } from '../judge-link.ts'
import { type Corpus, defineRule } from '../rule.ts'

/** A name in one file that must stand in another. */
interface Reference {
  readonly file: string
  readonly head: YamlText
  readonly path: readonly PropertyKey[]
  readonly to: keyof typeof expected
  readonly name: string
}

const expected = {
  piece: 'a piece that is published',
  source: 'a key from sources.yaml',
  helpline: 'an id from helplines.yaml',
  figure: 'an id from figures/statistics.yaml',
  term: 'an id from glossary.yaml',
} as const

const block = {
  id: 'voorbeeld',
  kind: 'contact',
  fits: { about: 'always' },
  sentences: ['Bel gerust.'],
}
const scene = { id: 'begin', seconds: 10, title: 'Begin', said: 'Kijk.', seen: 'Een straat.' }
const question = { id: 'mag-dat', question: 'Mag dat?', short: 'Ja.' }

export const knownName = defineRule({
  id: 'known-name',
  why: 'Blocks, signals, modules, questions and scenes name pieces, sources, figures and lines. A name that nothing bears sends an advisor away with empty hands.',
  examples: [
    { optional: { adviceBlocks: [{ ...block, pieces: ['al-gebruikt'] }] }, problems: [] },
    {
      optional: { adviceBlocks: [{ ...block, pieces: ['bestaat-niet'] }] },
      problems: [{ at: 'bestaat-niet', reason: 'Unexpected piece `bestaat-niet`, expected a piece that is published' }],
    },
    {
      optional: {
        filmScript: { title: 'Film', message: 'Kijk.', seconds: 10, scenes: [{ ...scene, statistics: ['x'] }] },
      },
      problems: [{ at: 'x', reason: 'Unexpected figure `x`, expected an id from figures/statistics.yaml' }],
    },
    {
      optional: { faq: [{ ...question, answer: 'Zie [daar](piece:daar).', links: ['source:bvt2020'] }] },
      problems: [{ at: 'Zie [daar]', reason: 'Unexpected link to `piece:daar`, expected a piece that is published' }],
    },
    {
      optional: { glossary: [{ id: 'buur', term: 'buur', meaning: 'Wie naast je woont.', seeAlso: ['buurt'] }] },
      problems: [{ at: 'buurt', reason: 'Unexpected term `buurt`, expected an id from glossary.yaml' }],
    },
  ],
  check(corpus, report) {
    const known = namesOf(corpus)
    for (const { file, head, path, to, name } of referencesOf(corpus)) {
      if (known[to](name)) continue
      const reason = `Unexpected ${to} \`${name}\`, expected ${expected[to]}`
      report({ file, place: head.placeOf(path), reason, actual: name })
    }
    const { faq } = corpus
    for (const [index, { answer, links }] of faq.entries.entries()) {
      const say = (path: readonly PropertyKey[], url: string) => {
        const reason = judgeLink(corpus, url)
        if (reason) report({ file: faq.file, place: faq.head.placeOf([index, ...path]), reason, actual: url })
      }
      visit(parseMarkdown(answer), 'link', ({ url }: Link) => say(['answer'], url))
      for (const [at, url] of links.entries()) say(['links', at], url)
    }
  },
})

/** What bears a name, by sort. */
function namesOf({ resolve, sources, helplines, statistics, glossary }: Corpus) {
  const keys = new Set(sources.entries.map(({ key }) => key))
  const among = (entries: readonly { readonly id: string }[]) => {
    const ids = new Set(entries.map(({ id }) => id))
    return (name: string) => ids.has(name)
  }
  return {
    piece: (name: string) => resolve(`piece:${name}`) !== undefined,
    source: (name: string) => keys.has(name),
    helpline: among(helplines.entries),
    figure: among(statistics.entries),
    term: among(glossary.entries),
  } satisfies Record<Reference['to'], (name: string) => boolean>
}

/** Every name in the material that must stand somewhere else, pieces and stories left to the rules that are about them. */
function referencesOf({ adviceBlocks, signals, training, glossary, meeting, filmScript }: Corpus): Reference[] {
  const all: Reference[] = []
  const add = (
    { file, head }: { readonly file: string; readonly head: YamlText },
    to: Reference['to'],
    path: readonly PropertyKey[],
    names: readonly string[],
  ) => all.push(...names.map((name, index) => ({ file, head, to, name, path: [...path, index] })))

  for (const [at, { pieces }] of adviceBlocks.entries.entries()) add(adviceBlocks, 'piece', [at, 'pieces'], pieces)
  for (const [at, { pieces, helplines }] of signals.entries.entries()) {
    add(signals, 'piece', [at, 'pieces'], pieces)
    add(signals, 'helpline', [at, 'helplines'], helplines)
  }
  for (const module of training) {
    add(module, 'piece', ['pieces'], module.value?.pieces ?? [])
    add(module, 'source', ['sources'], module.value?.sources ?? [])
  }
  for (const [at, { source, seeAlso }] of glossary.entries.entries()) {
    add(glossary, 'term', [at, 'seeAlso'], seeAlso)
    if (source !== undefined) all.push({ ...glossary, to: 'source', name: source, path: [at, 'source'] })
  }
  for (const [at, { pieces }] of (meeting?.value?.parts ?? []).entries())
    if (meeting) add(meeting, 'piece', ['parts', at, 'pieces'], pieces)
  for (const [at, { pieces, statistics }] of (filmScript?.value?.scenes ?? []).entries()) {
    if (!filmScript) break
    add(filmScript, 'piece', ['scenes', at, 'pieces'], pieces)
    add(filmScript, 'figure', ['scenes', at, 'statistics'], statistics)
  }
  return all
}
