import type { Route } from '../contract/route.ts'
import { roles } from './roles.ts'

/** What somebody gets at a route: in, asked to log in, or refused. */
export type Right = 'yes' | '401' | '403'

/** Everybody who can ask: nobody we know, or somebody with one role. */
export const askers = ['nobody', ...roles] as const
export type Asker = (typeof askers)[number]

/** One row of the table: a route, and what each asker gets there. */
export interface RightsRow {
  readonly route: string
  readonly rights: Readonly<Record<Asker, Right>>
  /** Which records, when not all. */
  readonly records: string
}

/** Who may use what. Made from the routes themselves, which the app asks with every request. */
export const rightsTable = (routes: readonly Route[]): RightsRow[] =>
  routes.map(({ method, path, access, records = '' }) => ({
    route: `${method} ${path}`,
    rights: Object.fromEntries(askers.map((asker) => [asker, rightOf(access, asker)])) as RightsRow['rights'],
    records,
  }))

function rightOf(access: Route['access'], asker: Asker): Right {
  if (access === 'everyone') return 'yes'
  if (asker === 'nobody') return '401'
  return access === 'account' || access.includes(asker) ? 'yes' : '403'
}

/** Who may use a route, in words: `advisor, coordinator`. */
export const whoMay = (access: Route['access']): string => {
  if (access === 'everyone') return 'everybody'
  return access === 'account' ? 'everybody with an account' : access.join(', ')
}

/** The table as Markdown. */
export function renderRights(table: readonly RightsRow[]): string {
  const heads = ['Request', ...askers, 'Which records']
  const rows = table.map(({ route, rights, records }) => [
    `\`${route}\``,
    ...askers.map((asker) => rights[asker]),
    records,
  ])
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return `${[
    '# Who may use what',
    '',
    'Made from the routes by `node apps/api/src/main.ts access`; a test asks every route as everybody and compares. `yes`: allowed;',
    '`401`: log in first; `403`: your account may not do this. What somebody may use but is not theirs answers 404, as if it were not there.',
    '',
    line(heads),
    line(heads.map(() => '---')),
    ...rows.map(line),
  ].join('\n')}\n`
}
