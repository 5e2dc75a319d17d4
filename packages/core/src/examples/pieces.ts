import type { CardPiece, MethodPiece, Piece, PieceBase } from '../toolkit/piece.ts'

const base: Omit<PieceBase, 'id' | 'slug' | 'theme' | 'title' | 'summary' | 'inThirtySeconds' | 'goals' | 'elements'> =
  {
    lonelinessKinds: ['social'],
    audiences: ['everyone'],
    phases: ['start', 'running'],
    obstacles: [],
    needsProfessional: false,
    thresholdsRemoved: [],
    cautions: [],
    referWhen: [],
    combinesWith: [],
    printForms: [],
    status: 'published',
    version: 1,
    updatedOn: '2026-11-24',
    reviewBefore: '2027-11-24',
    credits: ['Voorbeeld'],
    languages: { nl: 'draft', en: 'none' },
    body: 'Een verzonnen stuk om mee te proberen.',
  }
const evidence = { level: 'K5', sources: [], note: 'Een idee, verzonnen als voorbeeld.' } as const

const bench: MethodPiece = {
  ...base,
  kind: 'method',
  id: 'D98',
  slug: 'voorbeeld-bankje',
  theme: 'do',
  title: 'Voorbeeld: het bankje',
  summary: 'Een bankje waar elke week iemand zit.',
  inThirtySeconds: 'Zet een bankje neer. Ga zitten. Zeg goedemorgen.',
  goals: ['network', 'belonging'],
  elements: ['meeting'],
  obstacles: ['no-room', 'no-money'],
  evidence: { ...evidence, sources: [] },
  group: { min: 1, max: 4 },
  volunteersMin: 1,
  prepMinutes: 5,
  runMinutes: 30,
  frequency: 'elke week',
  reach: 'street',
  cost: 'free',
  materials: ['een bankje'],
  steps: ['Zet het bankje neer.', 'Ga zitten.'],
  newcomerStep: 'Schuif op.',
  contactStep: 'Spreek af voor volgende week.',
  variants: [],
}

const welcome: CardPiece = {
  ...base,
  kind: 'card',
  id: 'C98',
  slug: 'voorbeeld-welkom',
  theme: 'welcome',
  title: 'Voorbeeld: drie zinnen aan de deur',
  summary: 'Drie zinnen voor wie voor het eerst komt.',
  inThirtySeconds: 'Noem je naam. Vraag die van de ander. Loop samen naar binnen.',
  goals: ['belonging'],
  elements: ['contact', 'meeting'],
  obstacles: ['no-new-people', 'closed-circle'],
  version: 3,
  evidence: { ...evidence, sources: [] },
  prompts: ['Ik ben …', 'En jij?', 'Loop je mee?'],
  fields: [],
}

const task: CardPiece = {
  ...base,
  kind: 'card',
  id: 'F98',
  slug: 'voorbeeld-taak',
  theme: 'contribute',
  title: 'Voorbeeld: een taak van tien minuten',
  summary: 'Eén kleine taak voor iedereen die komt.',
  inThirtySeconds: 'Vraag iemand om de kopjes neer te zetten. Zeg dankjewel.',
  goals: ['meaning', 'belonging'],
  elements: ['role'],
  obstacles: ['tired-organiser'],
  evidence: { ...evidence, sources: [] },
  prompts: ['Wil jij vandaag de kopjes neerzetten?'],
  fields: [],
}

/** Three made-up pieces, to try the matcher with. The real ones are in `content.json` of a published toolkit. */
export const examplePieces: readonly Piece[] = [bench, welcome, task]
