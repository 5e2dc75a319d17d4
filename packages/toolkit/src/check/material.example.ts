import { stringify } from 'yaml'
import { type Material, type MaterialFile, type OptionalFile, optionalFiles } from '../read/read-material.ts'
import type { RuleExample } from './rule.ts'

/** What of an example is material. */
type ExampleMaterial = Pick<RuleExample, 'fields' | 'body' | 'optional' | 'statistics'>

/** Front matter of a sound piece. An invention, for tests and for the pages about rules. */
const sound = {
  id: 'B01',
  slug: 'voorbeeld-bankje',
  kind: 'method',
  theme: 'do',
  title: 'Voorbeeld: het bankje',
  summary: 'Een verzonnen werkvorm.',
  inThirtySeconds: 'Zet een bankje neer. Ga zitten. Zeg goedemorgen.',
  goals: ['network'],
  lonelinessKinds: ['social'],
  audiences: ['everyone'],
  phases: ['start'],
  combinesWith: ['al-gebruikt'],
  evidence: { level: 'K5', note: 'Een idee.' },
  status: 'published',
  version: 1,
  updatedOn: '2026-11-24',
  reviewBefore: '2027-11-24',
  credits: ['Tests'],
  languages: { nl: 'draft', en: 'none' },
  group: { min: 1, max: 4 },
  volunteersMin: 1,
  prepMinutes: 5,
  runMinutes: 30,
  frequency: 'elke week',
  reach: 'street',
  cost: 'free',
  steps: ['Zet het bankje neer.', 'Ga zitten.'],
  newcomerStep: 'Schuif op.',
  contactStep: 'Spreek af voor volgende week.',
}

/** A piece as an author would write it. */
export const pieceText = (fields: Readonly<Record<string, unknown>> = {}, body = 'Zo gaat het.'): string =>
  `---\n${stringify({ ...sound, ...fields })}---\n\n${body}\n`

const yaml = (file: string, value: unknown): MaterialFile => ({ file, text: stringify(value) })

const source = {
  key: 'bvt2020',
  kind: 'article',
  title: 'Voorbeeld van een bron',
  authors: [],
  publisher: 'Een tijdschrift',
  checkedAt: '2026-11-24',
  confidence: 'primary',
}

/**
 * Material with one piece as the example has it, and another sound one, `al-gebruikt`, whose number comes first; and the
 * other files that the example names.
 */
export function materialOf({ fields, body, optional = {}, statistics = [] }: ExampleMaterial): Material {
  return {
    pieces: [
      { file: 'pieces/voorbeeld.md', text: pieceText(fields, body) },
      { file: 'pieces/ander.md', text: pieceText({ id: 'A99', slug: 'al-gebruikt', combinesWith: [] }) },
    ],
    sources: yaml('sources.yaml', [source]),
    helplines: yaml('helplines.yaml', [
      {
        id: 'luisterlijn',
        name: 'De Luisterlijn',
        phone: '088 0767 000',
        forWhom: 'Voor wie wil praten.',
        hours: 'dag en nacht',
        cost: 'je gewone belkosten',
        role: 'listening',
        everyPage: true,
        sourceUrl: 'https://www.deluisterlijn.nl',
        checkedAt: '2026-11-24',
        confidence: 'secondary',
      },
    ]),
    statistics: yaml('figures/statistics.yaml', statistics),
    training: [],
    optional: Object.fromEntries(
      Object.entries(optional).map(([name, value]) => [name, yaml(optionalFiles[name as OptionalFile], value)]),
    ),
    problems: [],
  }
}
