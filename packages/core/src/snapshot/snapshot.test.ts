import { describe, expect, it } from 'vitest'
import { exampleSnapshot } from './snapshot.example.ts'
import { type Snapshot, snapshotSchema } from './snapshot.ts'

const issuesOf = (change: Partial<Snapshot>) =>
  (snapshotSchema.safeParse({ ...exampleSnapshot, ...change }).error?.issues ?? []).map(
    (issue) => `/${issue.path.join('/')}: ${issue.message}`,
  )

const [named] = exampleSnapshot.initiatives as [Snapshot['initiatives'][number]]

describe('snapshotSchema', () => {
  it('accepts the example', () => {
    expect(issuesOf({})).toEqual([])
  })

  it('accepts a programme in which nothing happened yet', () => {
    const counts = { planned: 0, inProgress: 0, completed: 0, stopped: 0 }
    const programme = { ...exampleSnapshot.programme, counts }
    expect(issuesOf({ programme, provinces: [], initiatives: [], quotes: [], lessons: [], consents: [] })).toEqual([])
  })

  it('refuses provinces that do not add up to the programme', () => {
    expect(issuesOf({ provinces: [{ province: 'zeeland', initiatives: 2 }] })).toEqual([
      '/provinces: unexpected 2 initiatives in the provinces together, expected 3 as in `programme.counts`',
    ])
  })

  it('refuses a province that comes twice', () => {
    const provinces: Snapshot['provinces'] = [
      { province: 'zeeland', initiatives: 1 },
      { province: 'zeeland', initiatives: 2 },
    ]
    expect(issuesOf({ provinces })).toEqual([
      '/provinces/1/province: unexpected second `zeeland`, expected each province once',
    ])
  })

  it('refuses more names in a province than it has initiatives', () => {
    const initiatives = [1, 2].map((number) => ({ ...named, id: `naam-${number}`, province: 'drenthe' as const }))
    expect(issuesOf({ initiatives })).toEqual([
      '/initiatives/1/province: unexpected initiative in `drenthe`, expected at most 1 as in `provinces`',
    ])
  })

  it('refuses a name or a quote whose consent record is not there', () => {
    expect(issuesOf({ consents: [] })).toEqual([
      '/initiatives/0/consentId: unexpected `c-0001`, expected a number from `consents`',
      '/quotes/0/consentId: unexpected `c-0002`, expected a number from `consents`',
    ])
  })

  it('refuses an id that is used twice', () => {
    expect(issuesOf({ initiatives: [named, named] })).toEqual([
      '/initiatives/1/id: unexpected second `buurttafel`, expected every id once',
    ])
  })

  it('refuses a key it does not know, so that nothing private slips along', () => {
    expect(issuesOf({ initiatives: [{ ...named, email: 'x' } as never] })).toEqual([
      '/initiatives/0: Unrecognized key: "email"',
    ])
  })
})
