import { expect, it } from 'vitest'
import { appearInTurn } from './appear-in-turn.ts'

it('gives each text a share of the time, by what there is to read', () => {
  expect(appearInTurn(['kort', 'ook kort', 'een veel langere zin om te lezen'], 100, 400)).toEqual([
    { text: 'kort', fromFrame: 100 },
    { text: 'ook kort', fromFrame: 145 },
    { text: 'een veel langere zin om te lezen', fromFrame: 211 },
  ])
})

it('has nothing to show of nothing', () => expect(appearInTurn([], 0, 100)).toEqual([]))
