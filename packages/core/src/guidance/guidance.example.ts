import { elements } from '../vocabulary/elements.ts'
import type { AdviceBlock } from './advice-block.ts'
import type { CallScript } from './call-script.ts'
import type { ConversationGuide } from './conversation-guide.ts'
import type { ReferralSignal } from './referral-signal.ts'

/** A block with two slots. An invention, for tests. */
export const exampleBlock: AdviceBlock = {
  id: 'voorbeeld-thee',
  kind: 'advice',
  fits: { about: 'element', element: 'meeting', situation: 'absent' },
  sentences: ['Ik schreef op: {observatie}.', 'Zet op {dag} thee, want op {dag} is er niets.'],
  slots: [
    { name: 'observatie', meaning: 'Wat je zag.', example: 'de stoelen staan tegen de muur' },
    { name: 'dag', meaning: 'Een dag van de week.', example: 'dinsdag' },
  ],
  pieces: ['portiekkoffie'],
}

/** The shortest guide that passes. For tests. */
export const exampleGuide: ConversationGuide = {
  title: 'Gids',
  principles: ['Luister.'],
  phases: [0, 1, 2, 3, 4, 5, 6, 7].map((number) => ({
    number,
    title: `Fase ${number}`,
    minutes: 10,
    goal: 'Praten.',
    questions: number === 0 ? [] : [{ id: `g${number}-1`, text: 'Hoe is het?' }],
    watchFor: ['Let op.'],
    note: ['Schrijf op.'],
  })),
  elementScan: elements.map(({ id }) => ({
    element: id,
    question: 'Is dit er?',
    absent: 'Nee.',
    byChance: 'Soms.',
    onPurpose: 'Ja.',
  })),
}

/** The shortest script that passes. For tests. */
export const exampleScript: CallScript = {
  title: 'Belscript',
  minutesMin: 20,
  minutesMax: 30,
  principles: ['Luister.'],
  steps: [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => ({
    number,
    title: `Stap ${number}`,
    say: 'Zeg iets.',
    questions: [{ id: `c${number}-1`, text: 'Hoe is het?' }],
    note: 'Schrijf op.',
  })),
  voicemail: 'Ik bel later nog eens.',
  noAnswer: { tries: ['ochtend', 'middag', 'avond'], letter: 'Beste mensen.' },
  written: { opening: 'Dag.', questions: ['Hoe is het?'], closing: 'Dank.' },
}

/** A signal. An invention, for tests. */
export const exampleSignal: ReferralSignal = {
  id: 'voorbeeld-stil',
  notice: 'Iemand is stil',
  examples: ['Iemand zegt niets.'],
  firstDo: ['Ga ernaast zitten.'],
  whoHelps: ['Vraag een ander erbij.'],
  pace: 'in-time',
  helplines: [],
  pieces: [],
}
