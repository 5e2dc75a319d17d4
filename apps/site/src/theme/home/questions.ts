/** A question that somebody comes with, and the piece that answers it. Shown only when that piece is published. */
export interface Question {
  /** The question, as somebody asks it. */
  readonly ask: string
  /** What the answer is, in a few words. */
  readonly answer: string
  /** Slug of the piece. */
  readonly piece: string
}

/** The ways in for who does not know the toolkit. In the order in which initiatives meet them. */
export const questions: readonly Question[] = [
  { ask: 'We willen iets doen. Waar beginnen we?', answer: 'Drie vragen, één eerste stap', piece: 'snelstart' },
  { ask: 'Wie missen we eigenlijk?', answer: 'Loop een rondje en kijk opnieuw', piece: 'buurtwandeling' },
  { ask: 'Hoe spreek je iemand aan?', answer: 'Tien zinnen voor in je jaszak', piece: 'de-eerste-vraag' },
  {
    ask: 'Er komt iemand voor het eerst. En dan?',
    answer: 'Een vast welkom bij de deur',
    piece: 'de-eerste-tien-minuten',
  },
  { ask: 'Iedereen komt, maar twee mensen doen alles', answer: 'Vraag een ander om hulp', piece: 'vraag-eens-iets' },
  { ask: 'Ik maak me zorgen om een buur', answer: 'Wanneer een ander aan zet is', piece: 'wanneer-verwijs-je-door' },
]
