/** The lists of records in which an id may stand once. */
const listsWithIds = ['initiatives', 'statistics', 'quotes', 'lessons', 'consents'] as const

/** Reports every id that stands in its list a second time, at that second place. */
export function reportSecondIds(
  records: Readonly<Record<(typeof listsWithIds)[number], readonly { readonly id: string }[]>>,
  report: (path: PropertyKey[], message: string) => void,
): void {
  for (const list of listsWithIds) {
    const seen = new Set<string>()
    for (const [index, { id }] of records[list].entries()) {
      if (seen.has(id)) report([list, index, 'id'], `unexpected second \`${id}\`, expected every id once`)
      seen.add(id)
    }
  }
}
