import type { Declaration } from './declaration.ts'
import type { Door } from './doors.ts'

/** The whole reference as Markdown. */
export function renderReference(doors: readonly Door[]): string {
  const contents = doors.map(
    ({ specifier, names }) => `- [\`${specifier}\`](#${anchorOf(specifier)}) — ${names.length} names`,
  )
  return [
    '# Reference of @drempel/core',
    'Made from the source by `pnpm --filter @drempel/core reference`; a test keeps it current. Do not edit by hand.',
    contents.join('\n'),
    ...doors.flatMap(({ specifier, names }) => [`## ${specifier}`, ...names.map(renderName)]),
  ]
    .join('\n\n')
    .concat('\n')
}

const anchorOf = (heading: string) => heading.toLowerCase().replace(/[^a-z0-9-]/g, '')

function renderName({ name, kind, doc, signature, fields }: Declaration): string {
  const rows = fields.map(
    (field) => `| \`${field.name}${field.optional ? '?' : ''}\` | \`${cell(field.type)}\` | ${cell(field.doc)} |`,
  )
  const table = rows.length > 0 ? `\n\n| field | type | meaning |\n| --- | --- | --- |\n${rows.join('\n')}` : ''
  return `### ${name}\n\n*${kind}* — ${doc}\n\n\`\`\`ts\n${signature}\n\`\`\`${table}`
}

const cell = (text: string) => text.replaceAll('|', '\\|')

/** The list of names of one door, a line each, as a reader sees it in a diff. */
export const renderNames = (door: Door): string => door.names.map(({ name, kind }) => `${kind} ${name}\n`).join('')
