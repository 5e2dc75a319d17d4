import type { Stretch } from '../words.ts'
import { kindInDutch, type PersonalDataKind } from './finding.ts'

/**
 * The text with each finding replaced by what it was: `[telefoonnummer]`. Takes findings in any order; one that lies within
 * another, or outside the text, is skipped.
 */
export function redact(text: string, findings: readonly (Stretch & { readonly kind: PersonalDataKind })[]): string {
  let redacted = ''
  let at = 0
  for (const { kind, start, end } of [...findings].sort((one, other) => one.start - other.start)) {
    if (start < at || end <= start || end > text.length) continue
    redacted += `${text.slice(at, start)}[${kindInDutch(kind)}]`
    at = end
  }
  return redacted + text.slice(at)
}
