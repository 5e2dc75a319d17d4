import type { Helpline } from '@drempel/core/toolkit'
import { describe, expect, it } from 'vitest'
import { exampleContent } from '../plan/material.example.ts'
import { helplinesIn, knowHelpline } from './helplines-in.ts'

const [example] = exampleContent.helplines as [Helpline]
const lines = [
  { ...example, id: 'praten', phone: '088 0767 000' },
  { ...example, id: '113', phone: '113', alternativePhone: '0800-0113' },
].map(knowHelpline)

const idsIn = (text: string) => helplinesIn(text, lines).map(({ id }) => id)

describe('helplinesIn', () => {
  it.each([
    ['Bel 088 0767 000.', ['praten']],
    ['Bel (088) 0767-000, of 0880767000.', ['praten']],
    ['Bel 113 of 0800-0113.', ['113']],
    ['Bel 0800 0113', ['113']],
    ['Praten? 113. Liever een ander gesprek? 088 0767 000.', ['praten', '113']],
  ])('finds the line in %s', (text, ids) => {
    expect(idsIn(text)).toEqual(ids)
  })

  it.each([
    '',
    'Op 11 maart, om 3 uur.',
    'Van 11.30 tot 13.00 uur, 113 uur lang.',
    'Er waren 1130 mensen.',
    'Bel 0880767001.',
  ])('finds none in %s', (text) => {
    expect(idsIn(text)).toEqual([])
  })
})
