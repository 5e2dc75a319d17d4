/** A field of an answer that nobody promised: undefined when the answer is no object. */
export const field = (json: unknown, name: string): unknown =>
  typeof json === 'object' && json !== null ? (json as Record<string, unknown>)[name] : undefined

/** A text in an answer; undefined when there is something else. */
export const textField = (json: unknown, name: string): string | undefined => {
  const value = field(json, name)
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A count in an answer; undefined when there is something else, since not measured is not 0. */
export const countField = (json: unknown, name: string): number | undefined => {
  const value = field(json, name)
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined
}

/** A list in an answer; undefined when there is something else. */
export const listField = (json: unknown, name: string): readonly unknown[] | undefined => {
  const value = field(json, name)
  return Array.isArray(value) ? value : undefined
}
