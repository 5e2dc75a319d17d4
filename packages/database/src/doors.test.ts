import { expect, it } from 'vitest'
import * as door from './index.ts'
import * as testing from './testing/index.ts'

it('has one function to open a database, and one to name it', () => {
  expect(Object.keys(door).sort()).toEqual(['nameOfPlace', 'openDatabase'])
})

it('has a door of its own for tests', () => {
  expect(Object.keys(testing)).toEqual(['startPostgres'])
})
