import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import { parseSync } from 'oxc-parser'

/** The parts of a statement that are read here. */
interface Statement {
  readonly type: string
  readonly declaration?: Statement | null
  readonly declarations?: readonly {
    readonly init?: { readonly type: string; readonly start: number; readonly end: number } | null
  }[]
}

/** Values that a bundler already knows to be without effect. */
const plain = new Set(['Literal', 'ArrowFunctionExpression', 'FunctionExpression', 'Identifier'])

/**
 * The same text, with the value of every constant at the top of the module marked as computed without effect:
 *
 *     before  export const daySchema = z.iso.date()
 *     after   export const daySchema = (() => (z.iso.date()))()   with the mark `@__PURE__` before it
 *
 * A bundler cannot know that building a schema does nothing else, so it would keep every schema of a module of which it
 * needs one function, and all of zod with them. In this package it is true of every constant: it is pure.
 */
export function markConstants(file: string, text: string): string {
  const { program } = parseSync(file, text)
  const inits = (program.body as unknown as Statement[])
    .map((statement) => (statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement))
    .flatMap((declaration) => (declaration?.type === 'VariableDeclaration' ? (declaration.declarations ?? []) : []))
    .flatMap(({ init }) => (init && !plain.has(init.type) ? [init] : []))
  return inits.reduceRight(
    (marked, { start, end }) =>
      `${marked.slice(0, start)}/* @__PURE__ */ (() => (${marked.slice(start, end)}))()${marked.slice(end)}`,
    text,
  )
}

/** Marks the constants of our own source while it is built. */
export const pureConstants: Plugin = {
  name: 'pure-constants',
  setup(build) {
    build.onLoad({ filter: /\/core\/src\/.*\.ts$/ }, async ({ path }) => ({
      contents: markConstants(path, await readFile(path, 'utf8')),
      loader: 'ts',
    }))
  },
}
