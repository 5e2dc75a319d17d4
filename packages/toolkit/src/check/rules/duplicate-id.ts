import type { YamlText } from '@drempel/diagnostics'
import { defineRule } from '../rule.ts'

const question = { question: 'Mag dat?', short: 'Ja.', answer: 'Ja.' }

export const duplicateId = defineRule({
  id: 'duplicate-id',
  why: 'Letters, notes and links refer to a thing by its name. Two things with one name cannot be told apart.',
  examples: [
    {
      optional: {
        faq: [
          { ...question, id: 'een' },
          { ...question, id: 'twee' },
        ],
      },
      problems: [],
    },
    {
      optional: {
        faq: [
          { ...question, id: 'een' },
          { ...question, id: 'een' },
        ],
      },
      problems: [{ at: 'een', reason: 'Unexpected second `een` in this list, expected every name once' }],
    },
  ],
  check({ sources, helplines, statistics, adviceBlocks, signals, faq, glossary, training }, report) {
    const judge = (
      entries: readonly {
        readonly file: string
        readonly head: YamlText
        readonly path: readonly PropertyKey[]
        readonly name: string
      }[],
    ) => {
      const first = new Map<string, string>()
      for (const { file, head, path, name } of entries) {
        const { start } = head.placeOf(path)
        const earlier = first.get(name)
        if (earlier === undefined) first.set(name, `${file}:${start.line}:${start.column}`)
        else
          report({
            file,
            place: head.placeOf(path),
            actual: name,
            reason: `Unexpected second \`${name}\` in this list, expected every name once`,
            note: `first used here: ${earlier}`,
          })
      }
    }
    judge(sources.entries.map(({ key }, index) => ({ ...sources, path: [index, 'key'], name: key })))
    for (const list of [helplines, statistics, adviceBlocks, signals, faq, glossary])
      judge(list.entries.map(({ id }, index) => ({ ...list, path: [index, 'id'], name: id })))
    for (const field of ['id', 'slug'] as const)
      judge(
        training.flatMap((module) => (module.value ? [{ ...module, path: [field], name: module.value[field] }] : [])),
      )
  },
})
