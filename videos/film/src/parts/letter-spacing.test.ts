import { expect, it } from 'vitest'
import { letterSpacingOf } from './letter-spacing.ts'

it('leaves words in loose letters the space that they have', () => {
  expect(['De lange tafel', 'שולחן', ''].map((words) => letterSpacingOf(words, '-0.02em'))).toEqual(
    Array(3).fill('-0.02em'),
  )
})

it('puts no space between letters that are joined', () => {
  expect(letterSpacingOf('مائدة الجيران', '-0.02em')).toBe('0em')
})
