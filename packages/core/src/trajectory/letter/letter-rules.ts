import type { Term } from '../../vocabulary/term.ts'

const rule = <const Id extends string>(id: Id, nl: string, en: string, meaning: string) => ({
  id,
  nl,
  en,
  meaning,
  source: 'project',
})

/**
 * The quality gates of a letter, with what an advisor reads (`nl`) and how to go on (`meaning`). Source: our own, after
 * the service description of the project (`domain.md` §7.11).
 */
export const letterRules = [
  rule('part-missing', 'Er ontbreekt een deel van de brief.', 'Part missing', 'Voeg het toe.'),
  rule('part-too-often', 'Er staat te veel in één deel van de brief.', 'Part too often', 'Kies wat het meeste helpt.'),
  rule('part-order', 'Dit deel staat niet op zijn plek.', 'Part out of order', 'Zet het in de volgorde van de brief.'),
  rule('unknown-block', 'Dit blok staat niet in de bibliotheek.', 'Unknown block', 'Kies een blok dat er is.'),
  rule(
    'block-in-other-part',
    'Dit blok hoort in een ander deel van de brief.',
    'Block in another part',
    'Zet het daar, of kies een ander blok.',
  ),
  rule(
    'sentence-without-note',
    'Deze zin rust op geen enkele notitie.',
    'Sentence without a note',
    'Koppel de notitie uit het gesprek, of laat de zin weg.',
  ),
  rule(
    'unknown-note',
    'Deze notitie hoort niet bij dit gesprek.',
    'Unknown note',
    'Koppel een notitie uit dit gesprek.',
  ),
  rule(
    'other-goal',
    'Dit advies dient een doel dat het initiatief niet koos.',
    'Another goal',
    'Kies een doel uit het gesprek, of laat het advies weg.',
  ),
  rule('item-twice', 'Twee adviezen hebben hetzelfde nummer.', 'Advice twice', 'Geef elk advies een eigen nummer.'),
  rule('unknown-piece', 'Dit stuk staat niet in de toolkit.', 'Unknown piece', 'Kies een stuk dat er is.'),
  rule(
    'other-piece-version',
    'Van dit stuk is er een andere versie.',
    'Another version of the piece',
    'Lees het stuk opnieuw en zet de versie van nu in de brief.',
  ),
  rule('sentence-twice', 'Deze zin staat er twee keer in.', 'Sentence twice', 'Laat er één weg.'),
  rule('piece-twice', 'Dit stuk staat er twee keer in.', 'Piece twice', 'Noem het één keer.'),
  rule('open-slot', 'In deze zin is iets nog niet ingevuld.', 'Open slot', 'Vul in wat tussen de haakjes staat.'),
  rule('wording', 'Dit woord kan iemand raken.', 'Wording', 'Kies andere woorden; bij elk woord staat een voorstel.'),
  rule(
    'personal-data',
    'Hier staat iets waaraan een mens te herkennen is.',
    'Personal data',
    'Schrijf het zo op dat het over de groep gaat.',
  ),
  rule('hard-to-read', 'De brief leest niet makkelijk.', 'Hard to read', 'Maak zinnen korter en kies gewone woorden.'),
] as const satisfies readonly Term[]

/** Id of a quality gate of a letter. */
export type LetterRule = (typeof letterRules)[number]['id']
