import { type ExitCode, exitCodes } from '@drempel/diagnostics'
import { examine, type Patient } from '../doctor/examine.ts'
import type { Finding } from '../doctor/finding.ts'
import { readContent } from './read-material.ts'

/** Says what is wrong with a server, and how to mend it. */
export async function doctor(
  patient: Omit<Patient, 'content'>,
  contentFile: string,
  asJson: boolean,
  print: (text: string) => void,
): Promise<ExitCode> {
  const content = await readContent(contentFile).then(
    ({ value }) => value,
    () => undefined,
  )
  const findings = await examine({ ...patient, ...(content ? { content } : {}) })
  print(asJson ? `${JSON.stringify(findings, null, 2)}\n` : renderFindings(findings))
  return findings.some(({ state }) => state === 'error') ? exitCodes.problems : exitCodes.fine
}

/** The findings as lines for people. */
export const renderFindings = (findings: readonly Finding[]): string =>
  findings
    .map(({ about, state, words, remedy }) => {
      const line = `${state.padEnd(5)} ${about.padEnd(13)} ${words}\n`
      return remedy === undefined ? line : `${line}${' '.repeat(20)}→ ${remedy}\n`
    })
    .join('')
