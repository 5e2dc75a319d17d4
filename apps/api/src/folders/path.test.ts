import { join, relative } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBelow, namesBelow } from './path.ts'

describe('namesBelow', () => {
  it.each([
    ['/toolkit', '/toolkit', []],
    ['/toolkit', '/toolkit/', []],
    ['/toolkit', '/toolkit/stukken/portiekkoffie.html', ['stukken', 'portiekkoffie.html']],
    ['/toolkit', '/toolkit/stukken/', ['stukken', '']],
    ['/', '/', []],
    ['/', '/start.css', ['start.css']],
    ['/', '/een%20kop.html', ['een kop.html']],
  ])('reads below %s the path %s', (prefix, path, names) => {
    expect(namesBelow(prefix, path)).toEqual(names)
  })

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/a/..%2f..%2fpackage.json',
    '/a%2fb',
    '/..\\package.json',
    '/%5c..%5cpackage.json',
    '/.git/config',
    '/a/.env',
    '//elsewhere.example/a',
    '/a//b',
    '/a%00.html',
    '/%E0%A4%A',
  ])('refuses %s', (path) => {
    expect(namesBelow('/', path)).toBeUndefined()
  })

  it('never leads out of the folder, whatever is asked', () => {
    const part = fc.oneof(fc.constantFrom('..', '.', '%2e%2e', '%2f', '\\', '', '%00', 'a', '%25'), fc.string())
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const names = namesBelow('/', `/${parts.join('/')}`)
        if (names) expect(relative('/srv/site', join('/srv/site', ...names))).not.toMatch(/^\.\.(\/|$)/)
      }),
    )
  })
})

describe('isBelow', () => {
  it('knows a folder from one that only begins alike', () => {
    expect(['/toolkit', '/toolkit/a', '/toolkits', '/'].map((path) => isBelow('/toolkit', path))).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(isBelow('/', '/anything')).toBe(true)
  })
})
