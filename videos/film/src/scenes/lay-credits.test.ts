import { describe, expect, it } from 'vitest'
import { layCredits } from './lay-credits.ts'

const room = { columns: 2, lettersPerLine: 20, linesPerColumn: 6 }
const group = (heading: string, lines: number) => ({
  heading,
  lines: Array.from({ length: lines }, (_, at) => `${heading} ${at + 1}`),
})

describe('layCredits', () => {
  it('has no page for no credits', () => {
    expect(layCredits([], room)).toEqual([])
  })

  it('lays groups under each other while a line stays free between them', () => {
    expect(layCredits([group('a', 1), group('b', 2)], room)).toEqual([[[group('a', 1), group('b', 2)]]])
  })

  it('goes to the next column, and then to the next page', () => {
    const [first, second] = layCredits([group('a', 4), group('b', 4), group('c', 4)], room)
    expect(first).toEqual([[group('a', 4)], [group('b', 4)]])
    expect(second).toEqual([[group('c', 4)]])
  })

  it('goes on with a long group under its heading again', () => {
    const pages = layCredits([group('a', 12)], room)
    expect(pages.flat(2).map(({ heading, lines }) => [heading, lines.length])).toEqual([
      ['a', 5],
      ['a', 5],
      ['a', 2],
    ])
  })

  it('counts a line that is too long as the lines that it takes', () => {
    const long = { heading: 'a', lines: ['x'.repeat(50), 'y'.repeat(50), 'z'] }
    expect(
      layCredits([long], room)
        .flat(2)
        .map(({ lines }) => lines.length),
    ).toEqual([1, 2])
  })

  it('loses no line of a thousand', () => {
    const pages = layCredits([group('a', 1000)], room)
    expect(pages.flat(2).flatMap(({ lines }) => lines)).toEqual(group('a', 1000).lines)
  })
})
