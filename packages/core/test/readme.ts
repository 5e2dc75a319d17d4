import { readFileSync } from 'node:fs'

/** A runnable example of the README: its code, and what the README says it prints. */
export interface ReadmeExample {
  /** Heading above it. */
  readonly title: string
  readonly code: string
  readonly prints: string
}

const readme = new URL('../README.md', import.meta.url)

/** The examples: every block of `ts`, each with the block of `text` that must follow it. */
export function readExamples(): ReadmeExample[] {
  const text = readFileSync(readme, 'utf8')
  return [...text.matchAll(/### (.+)\n(?:(?!###)[\s\S])*?```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map(
    ([, title = '', code = '', prints = '']) => ({ title, code, prints }),
  )
}

/** How many blocks of TypeScript the README has; each must be an example. */
export const countTypeScriptBlocks = (): number => [...readFileSync(readme, 'utf8').matchAll(/^```ts$/gm)].length
