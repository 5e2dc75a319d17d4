/** Rules of the consent ledger. Each has a sentence in Dutch in {@link ledgerRules}. */
export type LedgerRule = keyof typeof ledgerRules

/** Why the ledger says no, per rule, in plain Dutch. Who must mend it reads what to do. */
export const ledgerRules = {
  'number-taken': 'Dit nummer is al in gebruik. Geef de nieuwe toestemming een eigen nummer.',
  'unknown-consent': 'Deze toestemming kennen we niet. Kijk het nummer na.',
  'no-uses': 'Er is geen enkel gebruik gekozen. Kies er een, of trek de toestemming terug.',
  'ends-too-soon': 'De laatste dag ligt voor de eerste dag waarop iets mag. Kies een latere dag.',
  'feelings-need-consent':
    'Een verhaal over gevoelens vraagt toestemming, geen quitclaim: je moet er altijd op terug kunnen komen.',
  'needs-guardian': 'Deze persoon is nog geen achttien. Vraag ook een ouder of voogd om toestemming.',
  'minor-needs-end': 'Toestemming van een ouder of voogd heeft een laatste dag nodig, vóór de achttiende verjaardag.',
  'minor-ends-late':
    'De laatste dag moet vóór de achttiende verjaardag liggen. Vraag het daarna opnieuw, aan de persoon zelf.',
  'already-adult': 'Deze persoon is al achttien en zegt zelf ja of nee. Laat de ouder of voogd weg.',
  'before-given': 'Deze dag ligt voor de dag waarop de toestemming is gegeven. Kijk de datum na.',
  'already-withdrawn': 'Deze toestemming is al teruggetrokken.',
  'already-ended': 'Deze toestemming is al afgelopen. Vraag opnieuw toestemming.',
  'wider-than-agreed': 'Dit is meer dan was afgesproken. Vraag voor meer opnieuw toestemming, met een eigen nummer.',
  'ends-in-past': 'De nieuwe laatste dag is al voorbij. Kies vandaag of later, of trek de toestemming terug.',
  'nothing-changes': 'Hiermee verandert er niets.',
  'quitclaim-by-agreement': 'Een quitclaim is een afspraak samen. Overleg, en leg een eerdere laatste dag vast.',
} as const

/** A refusal of the ledger. A value, never an exception. */
export interface LedgerRefusal {
  /** Rule that was not met. */
  readonly rule: LedgerRule
  /** Why, and what to do, in one or two Dutch sentences. */
  readonly words: string
}

/** The refusals that belong to these rules, in their order. */
export function refusalsOf(rules: readonly LedgerRule[]): LedgerRefusal[] {
  return rules.map((rule) => ({ rule, words: ledgerRules[rule] }))
}
