import { ownTerm, type Term } from '../../vocabulary/term.ts'

/**
 * The quality gates of a letter, with what an advisor reads (`nl`) and how to go on (`meaning`). Source: our own, after
 * the service description of the project (`domain.md` §7.11).
 */
export const letterRules = [
  ownTerm('part-missing', 'Er ontbreekt een deel van de brief.', 'Part missing', 'Voeg het toe.'),
  ownTerm(
    'part-too-often',
    'Er staat te veel in één deel van de brief.',
    'Part too often',
    'Kies wat het meeste helpt.',
  ),
  ownTerm(
    'part-order',
    'Dit deel staat niet op zijn plek.',
    'Part out of order',
    'Zet het in de volgorde van de brief.',
  ),
  ownTerm('unknown-block', 'Dit blok staat niet in de bibliotheek.', 'Unknown block', 'Kies een blok dat er is.'),
  ownTerm(
    'block-in-other-part',
    'Dit blok hoort in een ander deel van de brief.',
    'Block in another part',
    'Zet het daar, of kies een ander blok.',
  ),
  ownTerm(
    'sentence-without-note',
    'Deze zin rust op geen enkele notitie.',
    'Sentence without a note',
    'Koppel de notitie uit het gesprek, of laat de zin weg.',
  ),
  ownTerm(
    'unknown-note',
    'Deze notitie hoort niet bij dit gesprek.',
    'Unknown note',
    'Koppel een notitie uit dit gesprek.',
  ),
  ownTerm(
    'other-goal',
    'Dit advies dient een doel dat het initiatief niet koos.',
    'Another goal',
    'Kies een doel uit het gesprek, of laat het advies weg.',
  ),
  ownTerm('item-twice', 'Twee adviezen hebben hetzelfde nummer.', 'Advice twice', 'Geef elk advies een eigen nummer.'),
  ownTerm('unknown-piece', 'Dit stuk staat niet in de toolkit.', 'Unknown piece', 'Kies een stuk dat er is.'),
  ownTerm(
    'other-piece-version',
    'Van dit stuk is er een andere versie.',
    'Another version of the piece',
    'Lees het stuk opnieuw en zet de versie van nu in de brief.',
  ),
  ownTerm('sentence-twice', 'Deze zin staat er twee keer in.', 'Sentence twice', 'Laat er één weg.'),
  ownTerm('piece-twice', 'Dit stuk staat er twee keer in.', 'Piece twice', 'Noem het één keer.'),
  ownTerm('open-slot', 'In deze zin is iets nog niet ingevuld.', 'Open slot', 'Vul in wat tussen de haakjes staat.'),
  ownTerm(
    'wording',
    'Dit woord kan iemand raken.',
    'Wording',
    'Kies andere woorden; bij elk woord staat een voorstel.',
  ),
  ownTerm(
    'personal-data',
    'Hier staat iets waaraan een mens te herkennen is.',
    'Personal data',
    'Schrijf het zo op dat het over de groep gaat.',
  ),
  ownTerm(
    'hard-to-read',
    'De brief leest niet makkelijk.',
    'Hard to read',
    'Maak zinnen korter en kies gewone woorden.',
  ),
] as const satisfies readonly Term[]

/** Id of a quality gate of a letter. */
export type LetterRule = (typeof letterRules)[number]['id']
