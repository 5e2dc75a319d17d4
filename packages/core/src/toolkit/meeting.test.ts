import { expect, it } from 'vitest'
import { meetingProgrammeSchema } from './meeting.ts'

const part = { id: 'inloop', minutes: 15, title: 'Inloop', what: 'Koffie.' }
const meeting = { title: 'Bijeenkomst', purpose: 'Delen.', minutes: 15, parts: [part] }
const issuesOf = (change: object) =>
  (meetingProgrammeSchema.safeParse({ ...meeting, ...change }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  )

it('accepts a programme whose parts add up', () => {
  expect(issuesOf({})).toEqual([])
})

it('refuses a programme of another length than its parts, and says which length', () => {
  expect(issuesOf({ minutes: 180 })).toEqual(['minutes: expected 15, the minutes of the parts together'])
})

it('refuses two parts with one id, at the second', () => {
  expect(issuesOf({ minutes: 30, parts: [part, part] })).toEqual([
    'parts.1.id: expected every id once, and not a second `inloop`',
  ])
})
