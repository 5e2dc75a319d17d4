import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../src/steps.ts'

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
const files = Object.entries(scripts).flatMap(([name, line]) => {
  const file = /^node (\S+)/.exec(line)?.[1]
  return file ? [[name, file] as const] : []
})

it.each(files)('`pnpm %s` runs a file that is there: %s', (_, file) => {
  expect(existsSync(join(root, file))).toBe(true)
})

it('has a script for every verb of the house', () => {
  expect(Object.keys(scripts)).toEqual(
    expect.arrayContaining(['start', 'test', 'check', 'bench', 'toolkit', 'film', 'campaign']),
  )
})
