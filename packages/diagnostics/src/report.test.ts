import { describe, expect, it } from 'vitest'
import { inReadingOrder, problem, severityOf } from './problem.ts'
import { renderReport } from './report.ts'

const late = problem({ file: 'b.md', place: { line: 9, column: 2 }, rule: 'review-date', reason: 'Unexpected day' })
const early = problem({
  file: 'a.md',
  place: { start: { line: 3, column: 10 }, end: { line: 3, column: 14 } },
  rule: 'schema',
  reason: 'Unexpected `veel`, expected a number',
  actual: 'veel',
  expected: ['90'],
  note: 'Write 100%: minutes,\nas a number.',
  severity: 'warning',
})
const whole = problem({ file: 'a.md', rule: 'readable', reason: 'Unexpected bytes', severity: 'info' })

describe('inReadingOrder', () => {
  it('goes by file, line and column; what concerns a whole file comes first', () => {
    expect(inReadingOrder([late, early, whole])).toEqual([whole, early, late])
  })

  it('counts lines as numbers: 9 comes before 10', () => {
    const at = (line: number) => problem({ file: 'a.md', place: { line, column: 1 }, rule: 'r', reason: 'x' })
    expect(inReadingOrder([at(10), at(9)]).map(({ line }) => line)).toEqual([9, 10])
  })

  it('leaves the list that it was given as it was', () => {
    const given = [late, early]
    inReadingOrder(given)
    expect(given).toEqual([late, early])
  })
})

describe('severityOf', () => {
  it('says how much it matters; an error unless told otherwise', () => {
    expect([late, early, whole].map(severityOf)).toEqual(['error', 'warning', 'info'])
  })
})

describe('renderReport', () => {
  it('is for people: file, place, reason, rule, note', () => {
    const text = renderReport([late, early], 'text')
    expect(text).toMatch(/^a\.md\n3:10-3:14 +warning +Unexpected `veel`, expected a number +schema +drempel/)
    expect(text).toContain('Write 100%: minutes,')
    expect(text.indexOf('a.md')).toBeLessThan(text.indexOf('b.md'))
  })

  it('is for programs: every field, nothing that is not there', () => {
    expect(JSON.parse(renderReport([late, early], 'json'))).toEqual([
      {
        file: 'a.md',
        line: 3,
        column: 10,
        endLine: 3,
        endColumn: 14,
        severity: 'warning',
        rule: 'schema',
        reason: 'Unexpected `veel`, expected a number',
        actual: 'veel',
        expected: ['90'],
        note: 'Write 100%: minutes,\nas a number.',
      },
      { file: 'b.md', line: 9, column: 2, severity: 'error', rule: 'review-date', reason: 'Unexpected day' },
    ])
  })

  it('is for GitHub: one line a problem, with its marks escaped', () => {
    expect(renderReport([early, whole], 'github').split('\n')).toEqual([
      '::notice file=a.md,title=readable::Unexpected bytes',
      '::warning file=a.md,line=3,col=10,endLine=3,endColumn=14,title=schema::Unexpected `veel`, expected a number. Write 100%25: minutes,%0Aas a number.',
      '',
    ])
  })

  it('is nothing when there is nothing', () => {
    expect([renderReport([], 'text'), renderReport([], 'json'), renderReport([], 'github')]).toEqual(['', '[]\n', ''])
  })
})
