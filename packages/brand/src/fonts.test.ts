import { readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fontFiles } from './font-files.ts'
import { fontFaces } from './fonts.ts'

/** Whether a CSS unicode range holds a character. */
const holds = (range: string, character: string): boolean =>
  range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().slice(2).split('-')
    const code = character.codePointAt(0) ?? 0
    return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16)
  })

const emoji = fontFaces.filter((face) => face.family === 'Noto Emoji')

describe('fontFaces', () => {
  it('names every file once', () => {
    expect(new Set(fontFaces.map((face) => face.fileName)).size).toBe(fontFaces.length)
  })

  it('covers Dutch, and the emoji that neighbours use', () => {
    for (const character of 'Eén ijsje à € 2,50 – ‘gezellig’ … Fryslân, coördinator') {
      expect(
        fontFaces.filter((face) => face.style === 'normal' && holds(face.unicodeRange, character)).length,
        character,
      ).toBeGreaterThanOrEqual(2)
    }
    for (const character of ['☕', '🙂', '👋', '🚪', '💡', '🌳', '❤']) {
      expect(
        emoji.some((face) => holds(face.unicodeRange, character)),
        character,
      ).toBe(true)
    }
  })

  it.each([
    ['arabic', 'مائدة الجيران'],
    ['cyrillic', 'Київ Ґанок їжа'],
    ['greek', 'Γειτονιά ώρα'],
    ['hebrew', 'שולחן השכנים'],
  ])('has letters of its own for %s, in one file', (script, words) => {
    const names = [...words.replaceAll(' ', '')].flatMap((character) =>
      fontFaces.filter((face) => holds(face.unicodeRange, character)).map(({ fileName }) => fileName),
    )
    expect(new Set(names)).toEqual(new Set([`noto-sans-${script}.woff2`]))
  })

  it('never fetches an emoji file for digits or ordinary signs', () => {
    for (const character of '0123456789#*©®™€–’') {
      expect(
        emoji.filter((face) => holds(face.unicodeRange, character)),
        character,
      ).toEqual([])
    }
  })
})

describe('fontFiles', () => {
  const files = fontFiles()

  it('finds a woff2 file for every face', () => {
    expect(files.map((file) => readFileSync(file.path).subarray(0, 4).toString('latin1'))).toEqual(
      files.map(() => 'wOF2'),
    )
  })

  it('asks a reader of a Dutch page for less than 120 kB: one file for titles, one for text', () => {
    const needed = files.filter((file) => file.style === 'normal' && holds(file.unicodeRange, 'a'))
    expect(needed).toHaveLength(2)
    expect(needed.reduce((sum, file) => sum + statSync(file.path).size, 0)).toBeLessThan(120_000)
  })
})
