import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import {
  directAnswerSchema,
  djg6AnswersSchema,
  djg11AnswersSchema,
  djgFiveAnswerSchema,
  fromFiveOptions,
  ucla3AnswersSchema,
} from './answers.ts'

const issuesOf = (schema: z.ZodType, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map(({ path, message }) => `/${path.join('/')}: ${message}`)

describe('answers from outside', () => {
  it('may be complete or miss something', () => {
    expect(issuesOf(djg6AnswersSchema, { 3: 'yes', 4: 'no', 7: 'no', 8: 'more-or-less', 9: 'yes', 10: 'no' })).toEqual(
      [],
    )
    expect(issuesOf(djg6AnswersSchema, {})).toEqual([])
    expect(issuesOf(djg11AnswersSchema, { 1: 'yes', 11: 'no' })).toEqual([])
    expect(issuesOf(ucla3AnswersSchema, { 1: 1, 2: 2, 3: 3 })).toEqual([])
  })

  it('are refused with the place of every wrong value', () => {
    const words = 'Invalid option: expected one of "no"|"more-or-less"|"yes"'
    expect(issuesOf(djg6AnswersSchema, { 3: 'maybe', 10: 2, 4: 'yes' })).toEqual([`/3: ${words}`, `/10: ${words}`])
    expect(issuesOf(djg11AnswersSchema, { 11: '' })).toEqual([`/11: ${words}`])
    expect(issuesOf(ucla3AnswersSchema, { 1: 0, 2: 4, 3: '1' }).map((issue) => issue.split(':')[0])).toEqual([
      '/1',
      '/2',
      '/3',
    ])
  })

  it('are refused with keys that the form does not have', () => {
    expect(issuesOf(djg6AnswersSchema, { 1: 'yes' })).toEqual(['/: Unrecognized key: "1"'])
    expect(issuesOf(djg11AnswersSchema, { 12: 'yes', name: 'Iemand' })).toEqual(['/: Unrecognized keys: "12", "name"'])
    expect(issuesOf(ucla3AnswersSchema, { 4: 1 })).toEqual(['/: Unrecognized key: "4"'])
  })

  it('to the direct question are one of five', () => {
    expect(directAnswerSchema.options).toEqual([
      'often-or-always',
      'some-of-the-time',
      'occasionally',
      'hardly-ever',
      'never',
    ])
  })
})

describe('fromFiveOptions', () => {
  it('brings five options back to three', () => {
    expect(djgFiveAnswerSchema.options.map((five) => [five, fromFiveOptions(five)])).toEqual([
      ['yes-strongly', 'yes'],
      ['yes', 'yes'],
      ['more-or-less', 'more-or-less'],
      ['no', 'no'],
      ['no-strongly', 'no'],
    ])
  })
})
