import type { LessonScene } from '@drempel/storyboard'
import type { SceneExample } from './example.ts'
import { madeUpNames, madeUpPhoto, twoHundredCharacters } from './made-up.ts'

const lesson: LessonScene = {
  kind: 'lesson',
  id: 'lesson',
  fromFrame: 0,
  durationFrames: 300,
  label: 'Geleerd in de buurt',
  text: 'Wie een taak krijgt, komt terug. Vraag dus om hulp, en niet alleen om gezelschap.',
  pieces: ['De lege stoel', 'Klusjes van tien minuten'],
  drawing: 'garden',
}

/** Edges of a lesson. */
export const lessonExamples: readonly SceneExample[] = [
  { name: 'as it is', scene: lesson },
  { name: 'no cards', scene: { ...lesson, pieces: [] } },
  {
    name: 'forty cards',
    scene: { ...lesson, pieces: Array.from({ length: 40 }, (_, at) => `Verzonnen kaart ${at + 1}`) },
  },
  { name: 'two hundred characters', scene: { ...lesson, text: twoHundredCharacters } },
  { name: 'long title of a card', scene: { ...lesson, pieces: [madeUpNames.sixtyLetters] } },
  { name: 'in another language', scene: { ...lesson, textLocale: 'en', text: 'Who is given a task comes back.' } },
  { name: 'with a photograph', scene: { ...lesson, media: madeUpPhoto } },
]
