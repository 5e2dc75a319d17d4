import type { ParsedPiece } from '../../parse/parse-piece.ts'
import { defineRule } from '../rule.ts'

const pointOf = ({ file, head }: ParsedPiece, field: string) => {
  const { start } = head.placeOf([field])
  return `${file}:${start.line}:${start.column}`
}

export const duplicateAddress = defineRule({
  id: 'duplicate-address',
  why: 'Two pieces with one address would overwrite each other, and a printed number must lead to one piece.',
  examples: [
    { fields: { slug: 'eigen-adres' }, problems: [] },
    {
      fields: { slug: 'al-gebruikt' },
      problems: [{ at: 'al-gebruikt', reason: 'Unexpected second piece with the address `al-gebruikt`, expected one' }],
    },
  ],
  check({ pieces }, report) {
    for (const [field, called] of [
      ['slug', 'address'],
      ['id', 'number'],
    ] as const) {
      const first = new Map<string, ParsedPiece>()
      for (const parsed of pieces) {
        const value = parsed.piece[field]
        const earlier = first.get(value)
        if (!earlier) first.set(value, parsed)
        else
          report({
            file: parsed.file,
            place: parsed.head.placeOf([field]),
            actual: value,
            reason: `Unexpected second piece with the ${called} \`${value}\`, expected one`,
            note: `first used here: ${pointOf(earlier, field)}`,
          })
      }
    }
  },
})
