import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { inReadingOrder, type Problem, severityOf } from './problem.ts'

/** How a report is written: for people, for programs, or as annotations of a GitHub workflow. */
export type ReportFormat = 'text' | 'json' | 'github'

/** The formats by name. */
export const reportFormats = ['text', 'json', 'github'] as const satisfies readonly ReportFormat[]

/** A report of all problems in reading order, ending in a line end; empty text when there are none (`[]` as JSON). */
export function renderReport(problems: readonly Problem[], format: ReportFormat, color = false): string {
  const ordered = inReadingOrder(problems)
  if (format === 'json') return `${JSON.stringify(ordered.map(recordOf), null, 2)}\n`
  if (format === 'github') return ordered.map((problem) => `${annotationOf(problem)}\n`).join('')
  if (ordered.length === 0) return ''
  const files = Map.groupBy(ordered, ({ file }) => file ?? '')
  const vfiles = [...files].map(([path, messages]) => Object.assign(new VFile({ path }), { messages }))
  return `${reporter(vfiles, { color, verbose: true })}\n`
}

/** A problem as a plain record, as JSON reports have it. */
export interface ProblemRecord {
  readonly file: string
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
  readonly endColumn?: number
  readonly severity: string
  readonly rule: string
  readonly reason: string
  readonly actual?: string
  readonly expected?: readonly string[]
  readonly note?: string
}

function endOf({ place }: Problem): { endLine?: number; endColumn?: number } {
  return place && 'end' in place && place.end ? { endLine: place.end.line, endColumn: place.end.column } : {}
}

function recordOf(problem: Problem): ProblemRecord {
  const { file, line, column, ruleId, reason, actual, expected, note } = problem
  return {
    file: file ?? '',
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...endOf(problem),
    severity: severityOf(problem),
    rule: ruleId ?? '',
    reason,
    ...(actual === undefined ? {} : { actual }),
    ...(expected === undefined ? {} : { expected }),
    ...(note === undefined ? {} : { note }),
  }
}

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

/** GitHub reads `%`, line ends, `:` and `,` as its own marks, so they are written in hexadecimal. */
const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

function annotationOf(problem: Problem): string {
  const { file, line, column, endLine, endColumn, severity, rule, reason, note } = recordOf(problem)
  const properties = Object.entries({ file, line, col: column, endLine, endColumn, title: rule })
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${commands[severity as keyof typeof commands]} ${properties.join(',')}::${escapeData(note ? `${reason}. ${note}` : reason)}`
}
