import { ownTerm, type Term } from '../vocabulary/term.ts'

/**
 * Every rule for which `decide` can refuse, with what an advisor reads (`nl`) and how to go on (`meaning`). The list is
 * closed: no command is refused for another reason, but for the rules of the letter (`letterRules`).
 */
export const refusalRules = [
  ownTerm('not-signed-up', 'Dit traject bestaat nog niet.', 'Not signed up', 'Meld het initiatief eerst aan.'),
  ownTerm('already-signed-up', 'Dit traject bestaat al.', 'Already signed up', 'Ga verder met het traject dat er is.'),
  ownTerm('needs-advisor', 'Er is nog geen adviseur.', 'Needs an advisor', 'Wijs eerst een adviseur toe.'),
  ownTerm(
    'needs-conversation-date',
    'Er is nog geen dag voor het gesprek.',
    'Needs a day for the conversation',
    'Spreek eerst een dag af en leg die vast.',
  ),
  ownTerm(
    'needs-conversation',
    'Er is nog geen gesprek geweest.',
    'Needs a conversation',
    'Leg eerst vast dat het gesprek er was, met de notities en het doel.',
  ),
  ownTerm('needs-advice', 'Er is nog geen advies geschreven.', 'Needs an advice', 'Schrijf eerst het advies.'),
  ownTerm(
    'needs-second-reader',
    'Niemand anders dan de schrijver heeft het advies gelezen.',
    'Needs a second reader',
    'Vraag een collega om het te lezen.',
  ),
  ownTerm(
    'needs-sent-advice',
    'Het advies is nog niet verstuurd.',
    'Needs a sent advice',
    'Verstuur eerst het advies.',
  ),
  ownTerm(
    'needs-follow-up-date',
    'Er is nog geen dag voor het opvolggesprek.',
    'Needs a day for the follow-up',
    'Spreek eerst een dag af en leg die vast.',
  ),
  ownTerm(
    'needs-follow-up',
    'Er is nog geen opvolggesprek geweest.',
    'Needs a follow-up',
    'Houd eerst het opvolggesprek. Gaat dat niet meer, stop het traject dan met een reden.',
  ),
  ownTerm(
    'already-past',
    'Het traject is hier al voorbij.',
    'Already past this step',
    'Kijk op welk punt het traject nu staat.',
  ),
  ownTerm('is-closed', 'Dit traject is afgerond.', 'Is closed', 'Heropen het eerst als er nog iets moet gebeuren.'),
  ownTerm('is-stopped', 'Dit traject is gestopt.', 'Is stopped', 'Heropen het eerst als er nog iets moet gebeuren.'),
  ownTerm('not-ended', 'Dit traject loopt nog.', 'Has not ended', 'Je kunt alleen heropenen wat klaar of gestopt is.'),
  ownTerm(
    'is-waiting',
    'Dit traject wacht op het initiatief.',
    'Is waiting',
    'Leg eerst vast dat het wachten voorbij is, en vanaf welke dag.',
  ),
  ownTerm('not-waiting', 'Dit traject wacht niet.', 'Is not waiting', 'Er is niets om te hervatten.'),
  ownTerm('in-the-future', 'Deze dag moet nog komen.', 'In the future', 'Leg het vast op de dag zelf of daarna.'),
  ownTerm(
    'before-earlier-step',
    'Deze dag ligt voor een eerdere stap.',
    'Before an earlier step',
    'Kies de dag van de vorige stap of een latere.',
  ),
  ownTerm(
    'before-signing-up',
    'Deze dag ligt voor de aanmelding.',
    'Before signing up',
    'Kies de dag van de aanmelding of een latere.',
  ),
  ownTerm('already-in-contact', 'Er was toen al contact.', 'Already in contact', 'Leg alleen een eerder contact vast.'),
  ownTerm(
    'planned-in-the-past',
    'De afgesproken dag ligt voor de dag waarop jullie het afspraken.',
    'Planned in the past',
    'Kies de dag van afspreken of een latere.',
  ),
  ownTerm(
    'same-advisor',
    'Deze adviseur heeft het traject al.',
    'Same advisor',
    'Kies een andere adviseur, of laat het zo.',
  ),
  ownTerm(
    'reader-is-author',
    'Wie aan het advies schreef, kan niet de tweede lezer zijn.',
    'Reader is the author',
    'Vraag een collega om het te lezen.',
  ),
  ownTerm(
    'changed-since-draft',
    'Dit is niet de versie die klaarstaat.',
    'Changed since the draft',
    'Lees de laatste versie, en leg dan vast dat je die las.',
  ),
  ownTerm(
    'changed-after-reading',
    'Het advies is veranderd nadat het gelezen was.',
    'Changed after reading',
    'Laat de tweede lezer de nieuwe versie lezen.',
  ),
  ownTerm(
    'unknown-item',
    'Dit advies staat niet in de brief.',
    'Unknown advice',
    'Leg alleen vast wat er met de adviezen uit de brief gebeurde.',
  ),
  ownTerm(
    'outcome-missing',
    'Van een advies is nog niet bekend wat ermee gebeurde.',
    'Outcome missing',
    'Vraag het na. Nam er niemand op, leg dan de drie keer bellen vast.',
  ),
  ownTerm(
    'outcome-twice',
    'Bij één advies staan twee uitkomsten.',
    'Outcome given twice',
    'Kies de uitkomst die het meest klopt.',
  ),
  ownTerm(
    'needs-three-calls',
    'Er is nog niet op drie delen van de dag gebeld.',
    'Needs three calls',
    'Bel in de ochtend, de middag en de avond. Schrijf daarna pas.',
  ),
] as const satisfies readonly Term[]

/** Id of a rule for which `decide` can refuse. */
export type RefusalRule = (typeof refusalRules)[number]['id']
