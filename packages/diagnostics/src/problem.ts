import { type Options, VFileMessage } from 'vfile-message'

/**
 * Something in the material that is not right: a message of vfile with its file, place, rule, what stood there, what
 * was expected and how to mend it.
 */
export type Problem = VFileMessage

/** How much it matters: an error stops publishing, a warning and a note do not. */
export type Severity = 'error' | 'warning' | 'info'

/** What a problem says. */
export interface ProblemFields {
  /** File as the reader knows it, relative to where the tool runs. */
  readonly file: string
  /** Where in the file: a point, a position, or nothing for the file as a whole. Lines and columns count from 1. */
  readonly place?: Options['place']
  /** Name of the rule that found it: `review-date`. */
  readonly rule: string
  /** One sentence: `Unexpected …, expected …`. */
  readonly reason: string
  /** How much it matters. Absent: an error. */
  readonly severity?: Severity
  /** What stood there. */
  readonly actual?: string
  /** What could stand there. */
  readonly expected?: readonly string[]
  /** How to mend it. */
  readonly note?: string
}

/** Makes a problem. */
export function problem(fields: ProblemFields): Problem {
  const message = new VFileMessage(fields.reason, {
    place: fields.place ?? undefined,
    ruleId: fields.rule,
    source: 'drempel',
  })
  message.file = fields.file
  message.fatal = { error: true, warning: false, info: undefined }[fields.severity ?? 'error']
  if (fields.actual !== undefined) message.actual = fields.actual
  if (fields.expected !== undefined) message.expected = [...fields.expected]
  if (fields.note !== undefined) message.note = fields.note
  return message
}

/** How much a problem matters. */
export function severityOf({ fatal }: Problem): Severity {
  return fatal ? 'error' : fatal === false ? 'warning' : 'info'
}

/** Problems in reading order: by file, line, column and rule. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  const key = ({ file, line, column, ruleId }: Problem) => [file ?? '', line ?? 0, column ?? 0, ruleId ?? ''] as const
  return problems.toSorted((one, other) => {
    const [a, b] = [key(one), key(other)]
    const at = a.findIndex((value, index) => value !== b[index])
    return at === -1 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1
  })
}
