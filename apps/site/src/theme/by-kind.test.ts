import type { Piece } from '@drempel/core/toolkit'
import { expect, it } from 'vitest'
import { byKind, shelves } from './by-kind.ts'

const piece = (id: string, kind: Piece['kind']) => ({ id, kind }) as Piece
const idsOf = (pieces: readonly Piece[]) => pieces.map(({ id }) => id)
const pieces = [
  piece('D01', 'guide'),
  piece('D02', 'method'),
  piece('D03', 'card'),
  piece('D04', 'method'),
  piece('D05', 'method'),
]

it('puts pieces together by kind, in the order of the vocabulary and then their own', () => {
  expect(byKind(pieces).map((group) => [group.kind, idsOf(group.pieces)])).toEqual([
    ['card', ['D03']],
    ['method', ['D02', 'D04', 'D05']],
    ['guide', ['D01']],
  ])
  expect(byKind([])).toEqual([])
})

it('gives a kind a shelf of its own from three pieces on, and keeps the order of the others', () => {
  const { kinds, others } = shelves(pieces)
  expect(kinds.map(({ kind }) => kind)).toEqual(['method'])
  expect(idsOf(others)).toEqual(['D01', 'D03'])
})
