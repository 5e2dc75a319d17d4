import { defineRule } from '../rule.ts'

/** Levels that speak of research, and so need a source. */
const researched = new Set(['K1', 'K2', 'K3'])

export const evidence = defineRule({
  id: 'evidence',
  why: 'A reader must be able to see what a piece rests on. Levels K1 to K3 speak of research, so they name it.',
  examples: [
    { fields: { evidence: { level: 'K2', sources: ['bvt2020'], note: 'Onderzoek.' } }, problems: [] },
    { fields: { evidence: { level: 'K5', sources: [], note: 'Een idee.' } }, problems: [] },
    {
      fields: { evidence: { level: 'K2', sources: [], note: 'Onderzoek.' } },
      problems: [{ at: 'K2', reason: 'Unexpected level `K2` without a source, expected at least one' }],
    },
    {
      fields: { evidence: { level: 'K4', sources: ['weet-niet'], note: 'Gehoord.' } },
      problems: [{ at: 'weet-niet', reason: 'Unexpected source `weet-niet`, expected a key from sources.yaml' }],
    },
  ],
  check({ pieces, sources, statistics }, report) {
    const known = new Set(sources.entries.map(({ key }) => key))
    const note = `Add it to ${sources.file}, or correct the key.`
    for (const { file, piece, head } of pieces) {
      if (piece.kind === 'story') continue
      const { level, sources: keys } = piece.evidence
      if (researched.has(level) && keys.length === 0) {
        report({
          file,
          place: head.placeOf(['evidence', 'level']),
          reason: `Unexpected level \`${level}\` without a source, expected at least one`,
          actual: level,
          note: 'Name the source, or choose K4 (experience) or K5 (idea).',
        })
      }
      for (const [index, key] of keys.entries()) {
        if (known.has(key)) continue
        report({
          file,
          place: head.placeOf(['evidence', 'sources', index]),
          reason: `Unexpected source \`${key}\`, expected a key from sources.yaml`,
          actual: key,
          note,
        })
      }
    }
    for (const [index, { source }] of statistics.entries.entries()) {
      if (known.has(source)) continue
      report({
        file: statistics.file,
        place: statistics.head.placeOf([index, 'source']),
        reason: `Unexpected source \`${source}\`, expected a key from sources.yaml`,
        actual: source,
        note,
      })
    }
  },
})
