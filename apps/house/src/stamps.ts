import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fingerprint } from './fingerprint.ts'
import type { Step } from './steps.ts'

const stampFile = (root: string, step: Step) => join(root, 'apps/house/.cache', `${step.name}.stamp`)

/** What decides the result of a step now. Includes the engine, since another Node may render differently. */
export const stampOf = (root: string, step: Step): Promise<string> =>
  fingerprint(root, step.reads, [process.version, ...step.args])

/** Whether what this step makes is still there, made from exactly what is there now. */
export async function isCurrent(root: string, step: Step, stamp: string): Promise<boolean> {
  const made = await Promise.all(step.makes.map((file) => stat(join(root, file)).catch(() => undefined)))
  const last = await readFile(stampFile(root, step), 'utf8').catch(() => '')
  return made.every(Boolean) && last === stamp
}

/** Remembers that the step was done. Call it only after it succeeded. */
export async function remember(root: string, step: Step, stamp: string): Promise<void> {
  const file = stampFile(root, step)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.new`, stamp)
  await rename(`${file}.new`, file)
}
