import { exampleSnapshotFile } from '@drempel/content'
import { describe, expect, it } from 'vitest'
import { composeClips } from '../compose/compose-clips.ts'
import { readProject } from '../read/read-project.ts'
import { allExamples } from '../scenes/all-examples.ts'
import { checkLetters, missingLetter } from './check-letters.ts'

const now = '2026-11-24'
const project = await readProject(exampleSnapshotFile, { voice: '/nowhere', media: '/nowhere' })
const { snapshot } = project
if (!snapshot) throw new Error('The example snapshot has problems.')
const clipsOf = (one: typeof project) =>
  composeClips(one, { ids: ['initiatief-de-lange-stoep'], formats: ['16:9', '9:16'] }, now).clips

describe('missingLetter', () => {
  it.each([
    '',
    'Koffie à € 2,50 – ‘gezellig’ …',
    'Fryslân, Łódź, Şirin',
    'Soep 🍲 voor 👨‍👩‍👧 ☀️',
    'مائدة‌ 12',
    'Київ',
    'Ώρα',
    'שולחן',
  ])('finds none in “%s”', (words) => expect(missingLetter(words)).toBeUndefined())

  it.each([
    ['ሰላም', 'ሰ'],
    ['Tafel 桌子', '桌'],
    ['परिवार', 'प'],
  ])('finds in “%s” the letter %s', (words, letter) => expect(missingLetter(words)).toBe(letter))
})

describe('checkLetters', () => {
  it('passes the example project, and every example of every scene', () => {
    const { clips } = composeClips(project, { formats: ['16:9'], locales: ['nl', 'en'] }, now)
    expect(clips.length).toBeGreaterThan(10)
    expect(checkLetters(clips, project)).toEqual([])
    expect(missingLetter(JSON.stringify(allExamples))).toBeUndefined()
  })

  it('says which letter, in which words, at the place of the name, once for all shapes', () => {
    const initiatives = snapshot.value.initiatives.map((one) =>
      one.id === 'de-lange-stoep' ? { ...one, name: 'ሰላም aan de stoep' } : one,
    )
    const renamed = { ...project, snapshot: { ...snapshot, value: { ...snapshot.value, initiatives } } }
    const problems = checkLetters(clipsOf(renamed), renamed)
    expect(problems.map(({ ruleId, reason, line }) => [ruleId, reason, Number(line) > 1])).toEqual([
      [
        'letters',
        'Unexpected letter `ሰ` (U+1230) in “ሰላም aan de stoep” in `initiatief-de-lange-stoep`, expected Latin, Arabic, Cyrillic, Greek or Hebrew letters, or emoji',
        true,
      ],
    ])
  })
})
