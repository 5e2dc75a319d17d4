import type { Quiz } from './quiz.ts'
import type { Scenario, ScenarioChoice, ScenarioTurn } from './scenario.ts'
import type { TrainingModule } from './training-module.ts'

/** A choice that is fine in itself. */
export const choice = (id: string, next: string, change: Partial<ScenarioChoice> = {}): ScenarioChoice => ({
  id,
  text: 'Hoe kwam je hier zelf?',
  feedback: 'Je vraagt eerst.',
  rating: 'good',
  scores: {},
  next,
  ...change,
})

/** A turn with these choices. */
export const turn = (id: string, choices: ScenarioChoice[]): ScenarioTurn => ({
  kind: 'turn',
  id,
  speaker: 'Samira',
  says: 'Iedereen is hier welkom.',
  choices,
})

/**
 *     begin ─ask──→ more ─wait─→ good
 *       │            └──fill─→ poor
 *       └─advise──────────────→ poor
 */
export const scenario: Scenario = {
  id: 'de-gezellige-club',
  title: 'De gezellige club',
  setting: { who: 'Je spreekt met Samira.', where: 'Een buurthuis.', task: 'Een eerste gesprek.' },
  start: 'begin',
  nodes: [
    turn('begin', [
      choice('ask', 'more', { scores: { welcome: 3, listening: 4 } }),
      choice('advise', 'poor', { rating: 'poor', scores: { listening: 1 } }),
    ]),
    turn('more', [
      choice('wait', 'good', { scores: { listening: 3 } }),
      choice('fill', 'poor', { rating: 'possible', scores: { listening: 2, goal: 2 } }),
    ]),
    { kind: 'ending', id: 'good', outcome: 'good', title: 'Ze vertelt', debrief: 'Je wachtte.' },
    { kind: 'ending', id: 'poor', outcome: 'poor', title: 'Ze knikt', debrief: 'Ze wacht tot je klaar bent.' },
  ],
}

/** One question of each kind. */
export const quiz: Quiz = {
  mastery: 0.75,
  questions: [
    {
      kind: 'single',
      id: 'one',
      prompt: 'Wat vraag je eerst?',
      options: [
        { id: 'a', text: 'Wie komen er?', correct: true, feedback: 'Open.' },
        { id: 'b', text: 'Komt Jan?', correct: false, feedback: 'Dat gaat over één buur.' },
      ],
    },
    {
      kind: 'multiple',
      id: 'more',
      prompt: 'Wat schrijf je op?',
      options: [
        { id: 'a', text: 'Het doel', correct: true, feedback: 'Dat hoort erin.' },
        { id: 'b', text: 'De eerste stap', correct: true, feedback: 'Met een dag.' },
        { id: 'c', text: 'Een naam', correct: false, feedback: 'Nooit.' },
      ],
    },
    {
      kind: 'true-false',
      id: 'statement',
      prompt: 'Alleen zijn is eenzaam zijn.',
      answer: false,
      feedbackTrue: 'Denk aan Mo.',
      feedbackFalse: 'Zo is het.',
    },
    {
      kind: 'order',
      id: 'steps',
      prompt: 'Wat komt eerst?',
      steps: [
        { id: 'c', text: 'Vragen', why: 'Eerst weten.' },
        { id: 'a', text: 'Blijven', why: 'Dan niet weglopen.' },
        { id: 'b', text: 'Bellen', why: 'Dan samen bellen.' },
      ],
    },
  ],
}

/** The smallest module. */
export const module: TrainingModule = {
  id: 'T1',
  slug: 'eenzaamheid-begrijpen',
  title: 'Eenzaamheid begrijpen',
  summary: 'Wat het is en wat niet.',
  learningGoals: ['Je legt uit wat eenzaamheid is.'],
  minutes: 45,
  lesson: [{ title: 'Gemis', body: 'Zie [het stuk](piece:wat-eenzaamheid-is) en [de bron](source:bvt2020).' }],
  exercises: [
    {
      kind: 'decide',
      id: 'sleutel',
      title: 'De sleutel',
      task: 'Kies.',
      situation: 'Een buur geeft je een sleutel.',
      options: [
        { id: 'a', text: 'Overleggen', rating: 'good', feedback: 'Samen.' },
        { id: 'b', text: 'Aannemen', rating: 'poor', feedback: 'Alleen.' },
      ],
    },
  ],
  scenarios: [scenario],
  quiz,
  pieces: ['wat-eenzaamheid-is'],
  sources: ['bvt2020'],
}
