import { describe, expect, it } from 'vitest'
import { markConstants } from './pure-constants.ts'

const mark = (text: string) => markConstants('example.ts', text)

describe('marking constants as computed without effect', () => {
  it('wraps what is computed, with the mark that bundlers know', () => {
    expect(mark('export const a = z.string()\nconst b = [one(), two()]\n')).toBe(
      'export const a = /* @__PURE__ */ (() => (z.string()))()\nconst b = /* @__PURE__ */ (() => ([one(), two()]))()\n',
    )
  })

  it('keeps types, so that the module still type-checks the same', () => {
    expect(mark('export const a: Day = z.date() as unknown as Day')).toBe(
      'export const a: Day = /* @__PURE__ */ (() => (z.date() as unknown as Day))()',
    )
  })

  it('leaves alone what has no effect to begin with, and what is inside a function', () => {
    const text =
      "const a = 3\nconst b = 'x'\nconst c = () => z.string()\nfunction d() {\n  const e = z.string()\n  return e\n}\n"
    expect(mark(text)).toBe(text)
  })

  it('wraps every constant of a list', () => {
    expect(mark('const a = f(), b = g()')).toBe(
      'const a = /* @__PURE__ */ (() => (f()))(), b = /* @__PURE__ */ (() => (g()))()',
    )
  })
})
