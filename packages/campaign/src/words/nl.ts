import type { LedgerState, TakenAway } from '../model/ledger.ts'
import type { Drift } from '../publish/verify-plan.ts'
import type { Held } from '../publish/why-not.ts'
import { takenAwayWords } from '../report/state-words.ts'

const berichten = (count: number): string => (count === 1 ? '1 bericht' : `${count} berichten`)
const keren = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const states: Readonly<Record<LedgerState, string>> = {
  due: 'aan de beurt',
  sending: 'wordt verstuurd',
  unknown: 'onzeker, we kijken straks of het er staat',
  done: 'verstuurd',
  missed: 'gemist: het was te laat om het nog te versturen',
  refused: 'geweigerd door de server',
  'needs-human': 'kijk zelf of het er staat',
  withdrawn: 'ingetrokken',
}

/** Of what people place by hand: it is laid ready, never sent. */
const byHand: Partial<Readonly<Record<LedgerState, string>>> = {
  sending: 'wordt klaargezet',
  unknown: 'onzeker, we kijken straks of het klaarligt',
  done: 'klaargezet om zelf te plaatsen',
  missed: 'gemist: het was te laat om het nog klaar te zetten',
  refused: 'kon niet worden klaargezet',
}

const held: Readonly<Record<Held['why'], string>> = {
  example: 'er zitten verzonnen mensen of cijfers in; een voorbeeld wordt nooit verstuurd',
  'no-adapter': 'we kunnen nog niet op dit kanaal; kijk met `campaign doctor` wat er ontbreekt',
  'not-approved': 'nog geen akkoord; geef het met `campaign approve`',
  'changed-since-approval': 'veranderd na het akkoord; bekijk het en geef opnieuw akkoord',
  'check-errors': 'er staat een fout in; kijk met `campaign check`',
}

const drifts: Readonly<Record<Drift['kind'], string>> = {
  lost: 'was er volgens het logboek, en is er niet meer',
  half: 'staat er maar half',
  doubled: 'staat er meer dan één keer',
  changed: 'staat er anders dan het akkoord',
  'alt-missing': 'staat er zonder de goede tekst bij het beeld',
  unexpected: 'staat er, en ons logboek weet het niet',
  'still-there': 'is ingetrokken, en staat er nog',
  'left-plan': 'is de deur uit, en staat niet meer in de kalender: trek het in als het weg moet',
  'not-known': 'de server zei niet of het er staat',
}

/** How many posts ended how. */
interface PublishedSums {
  readonly sent: number
  readonly laid: number
  readonly rest: number
  readonly kept: number
}

/** What the command line says in Dutch. */
export const nl = {
  program: 'Van kalender naar berichten: maken, nakijken, laten zien, akkoord geven, versturen en meten.',
  titles: {
    'Usage:': 'Zo gebruik je het:',
    'Arguments:': 'Wat je noemt:',
    'Options:': 'Wat je erbij kunt zetten:',
    'Global Options:': 'Wat altijd kan:',
    'Commands:': 'Opdrachten:',
  } as Readonly<Record<string, string>>,
  usage: '[opdracht] [wat je erbij zet]',
  help: 'legt uit hoe het werkt',
  examples: 'Voorbeelden:',
  exits:
    'Eindigt met: 0 goed · 1 er is iets te verbeteren · 2 verkeerd gebruikt of ingesteld · 3 net, schijf of server deed het niet · 70 fout van ons',
  more: 'Zet er `--help` achter voor uitleg.',
  verbs: {
    plan: 'Laat de kalender zien: wat gaat wanneer waarheen.',
    check: 'Kijkt alles na en zegt wat er beter moet, op de regel waar het staat.',
    preview: 'Maakt één pagina waarop je elk bericht ziet zoals op het kanaal zelf.',
    approve: 'Geeft akkoord op berichten zoals ze nu zijn. Verandert er daarna iets, dan vervalt het akkoord.',
    publish: 'Verstuurt wat aan de beurt is en akkoord heeft, elk bericht één keer.',
    run: 'Blijft aanstaan en verstuurt alles op tijd, tot je het stopt (Ctrl+C).',
    kit: 'Zet klaar wat je met de hand plaatst: een ZIP per dag, en lijsten voor Buffer en Excel.',
    status: 'Laat van elk bericht zien hoe het ermee staat.',
    verify: 'Vergelijkt met wat er echt op de servers staat. Verandert niets.',
    withdraw: 'Haalt een bericht weg, of alles wat op een toestemming rust, en geeft er bewijs van.',
    report: 'Maakt een verslag van wat de berichten opleverden.',
    doctor: 'Kijkt per kanaal of we erbij kunnen, en zegt wat er ontbreekt.',
    explain: 'Legt een regel uit, of noemt ze allemaal.',
  },
  names: 'bericht, kanaal van een bericht (`bericht/kanaal`), of het begin ervan',
  namesOrAll: 'bericht, kanaal van een bericht (`bericht/kanaal`), het begin ervan, of `alles`',
  rule: 'naam van een regel, zoals die achter een melding staat',
  options: {
    folder: 'map van de campagne (anders: hier, of apps/campaign)',
    now: 'moment waarvoor je het vraagt: 2027-03-04 of 2027-03-04T10:00 (anders: nu)',
    lang: 'taal van wat dit programma zegt',
    content: 'de toolkit als gegevens (anders: uit campaign.yaml)',
    snapshot: 'project.json (anders: uit campaign.yaml)',
    clips: 'lijst van de filmpjes (anders: uit campaign.yaml)',
    json: 'voor een ander programma, als JSON',
    html: 'ook als pagina',
    ics: 'ook voor een agenda (ICS)',
    coverage: 'laat zien welke doelen, mensen en leeftijden aan bod komen',
    out: 'bestand of map om naartoe te schrijven',
    by: 'jouw naam',
    yes: 'niet eerst vragen of het goed is',
    dryRun: 'vraagt de servers wat ze hebben en zegt wat er zou gebeuren; er gaat niets weg',
    days: 'voor hoeveel dagen vooruit',
    consent: 'nummer van een toestemming: alles wat daarop rust',
    done: 'je hebt zelf weggehaald wat geen programma kan weghalen; dat komt met je naam in het logboek',
    from: 'eerste dag van het verslag',
    to: 'laatste dag van het verslag',
    clicks: 'bestand met de eigen kliktellingen',
    allowed: 'kies uit',
    otherwise: 'anders',
  },
  usageErrors: {
    unknownVerb: (name: string, near?: string) =>
      `De opdracht \`${name}\` is er niet.${near === undefined ? '' : ` Bedoelde je \`${near}\`?`}`,
    unknownOption: (name: string) => `\`${name}\` kan er niet bij.`,
    missingArgument: 'Er ontbreekt iets: noem een bericht.',
    missingValue: (name: string) => `Achter \`${name}\` hoort nog iets te staan.`,
    tooMany: 'Er staat te veel achter de opdracht.',
    other: (message: string) => `Dat begreep het programma niet (${message}).`,
    now: (written: string) =>
      `Unexpected moment \`${written}\`, expected a day or time that exists. Schrijf bijvoorbeeld \`--now 2027-03-04\` of \`--now 2027-03-04T10:00\`.`,
    day: (name: string, written: string) =>
      `Unexpected day \`${written}\` for \`${name}\`, expected a day that exists. Schrijf bijvoorbeeld 2027-03-04.`,
    days: (written: string) => `Unexpected \`--days ${written}\`, expected a whole number from 1 to 366.`,
    nowOnlyToLook:
      'Unexpected `--now` for sending, expected the real time. Wil je alleen kijken wat er zou gebeuren? Zet er `--dry-run` bij.',
    noFolder:
      'Er is hier geen campagne gevonden. Ga naar de map van het project, of noem de map met `--folder apps/campaign`.',
    unknownName: (name: string, near?: string) =>
      `Het bericht \`${name}\` staat niet in de kalender.${near === undefined ? ' Kijk met `campaign plan` hoe ze heten.' : ` Bedoelde je \`${near}\`?`}`,
    manyNames: (name: string, some: readonly string[]) =>
      `Met \`${name}\` beginnen meer berichten: ${some.join(', ')}. Schrijf er iets meer van.`,
    by: 'Zeg wie je bent: zet er `--by "Jouw Naam"` bij.',
    askYes: 'Er is niemand om het aan te vragen. Weet je het zeker? Zet er `--yes` bij.',
    withdrawWhat: 'Noem één bericht, of een toestemming met `--consent`, en niet allebei.',
    clicks: (file: string) => `In \`${file}\` staan geen kliktellingen zoals we ze kennen.`,
  },
  problems: (errors: number, others: number) =>
    errors + others === 0
      ? 'Alles is in orde.'
      : `${keren(errors, 'fout', 'fouten')} en ${keren(others, 'opmerking', 'opmerkingen')}.`,
  checked: (posts: number) => `${berichten(posts)} nagekeken.`,
  brokenOff: (errors: number) =>
    `${keren(errors, 'fout', 'fouten')} in de kalender: die berichten doen niet mee. Kijk met \`campaign check\`.`,
  missingClips: (clips: readonly string[]) =>
    `Nog niet alle filmpjes zijn gemaakt. Maak ze met \`pnpm film render ${clips.join(' ')}\`.`,
  example: 'Let op: dit is het voorbeeldproject, met verzonnen mensen. Hieruit wordt niets verstuurd.',
  written: (file: string) => `Gemaakt: ${file}`,
  previewed: (posts: number) => `${berichten(posts)} om te bekijken`,
  askApprove: (posts: number, by: string) => `Akkoord op ${berichten(posts)}, als ${by}? (ja/nee) `,
  askWithdraw: (posts: number) => `${berichten(posts)} weghalen? Dit kan niet terug. (ja/nee) `,
  askTookAway: (posts: number, by: string) =>
    `Heb je ${posts === 1 ? 'dit bericht' : `deze ${posts} berichten`} zelf weggehaald waar dat nodig was, ${by}? (ja/nee) `,
  isYes: (answer: string) => /^(j|ja|y|yes)$/i.test(answer.trim()),
  nothingDone: 'Er is niets veranderd.',
  approved: (posts: number) => `Akkoord op ${berichten(posts)}.`,
  alreadyApproved: (posts: number) => `${berichten(posts)} had al akkoord.`,
  notApproved: (posts: number) => `Geen akkoord op ${berichten(posts)}: daar staat een fout in.`,
  exampleApproved: 'Akkoord kan, maar versturen niet: dit is het voorbeeldproject.',
  states,
  byHand,
  held,
  nothingDue: 'Er is nu niets aan de beurt.',
  published: ({ sent, laid, rest, kept }: PublishedSums) =>
    `${berichten(sent)} verstuurd, ${laid} klaargezet, ${rest} niet goed afgelopen, ${kept} tegengehouden.`,
  sending: (done: number, of: number) => `${done} van ${of}`,
  sendingLabel: 'Versturen',
  would: {
    send: 'zou worden verstuurd',
    lay: 'zou worden klaargezet',
    isLaid: 'ligt al klaar',
    laidOtherwise: 'ligt al klaar, maar anders dan het akkoord',
    rest: 'staat er half, de rest zou worden verstuurd',
    isThere: 'staat er al',
    differs: 'staat er al, maar anders dan het akkoord',
  },
  dryRun: 'Er is niets verstuurd: dit was een proef.',
  running: 'De campagne staat aan. Stoppen kan met Ctrl+C.',
  cannotRead: 'Zolang dit er staat, gaat er niets weg. We kijken steeds opnieuw.',
  stopping: 'Nog even: het bericht dat onderweg is, wordt afgemaakt.',
  stopped: 'De campagne staat uit. Er is niets half gebleven.',
  leaseLost: 'een ander nam het over',
  takenBack: 'intussen ingetrokken en weer weggehaald',
  roundFailed: (inARow: number) =>
    inARow === 1
      ? 'Deze ronde lukte niet; we proberen het zo weer.'
      : `Deze ronde lukte niet, ${inARow} keer achter elkaar.`,
  clockJumped: (minutes: number) =>
    `De klok van deze computer sprong ${minutes} minuten vooruit. We geloven dat pas na tien minuten, zodat niets te vroeg weggaat.`,
  kitNothing: (days: number) => `In de komende ${keren(days, 'dag', 'dagen')} is er niets om met de hand te plaatsen.`,
  kitMade: (posts: number, days: number) => `${berichten(posts)} klaargezet, in ${keren(days, 'pakket', 'pakketten')}.`,
  drifts,
  verified: (looked: number, wrong: number) =>
    wrong === 0
      ? `${berichten(looked)} vergeleken: alles staat zoals het hoort.`
      : `${berichten(looked)} vergeleken, bij ${keren(wrong, 'ding', 'dingen')} klopt het niet.`,
  unreachable: (channels: readonly string[]) => `Niet vergeleken, want we kunnen er niet bij: ${channels.join(', ')}.`,
  withdrawn: {
    'never-sent': 'was niet verstuurd en gaat ook niet meer weg',
    removed: 'weggehaald, en we hebben gezien dat het weg is',
    removedUnseen: 'weggehaald, zei de server; kijk zelf nog even',
    byHand: (takenAway: TakenAway) => takenAwayWords(takenAway),
    left: 'staat er misschien nog: haal het zelf weg',
  },
  withdrawNothing: 'Er rust geen enkel bericht op deze toestemming.',
  withdrawComplete: (posts: number) => `${berichten(posts)} ingetrokken.`,
  withdrawLeft: (posts: number, onlyByHand: number) =>
    [
      `Bij ${berichten(posts)} moet iemand zelf kijken. Doe dezelfde opdracht daarna nog eens.`,
      ...(onlyByHand > 0
        ? [
            `${onlyByHand === posts ? 'Dat kan' : `Bij ${berichten(onlyByHand)} kan dat`} alleen met de hand. Zet er daarna \`--done\` bij, dan komt je naam in het bewijs.`,
          ]
        : []),
    ].join(' '),
  measuring: 'Tellingen ophalen',
  noVisits: (reason: string) => `De bezoeken aan de toolkit zijn niet gemeten: ${reason}`,
  noMatomo: 'DREMPEL_MATOMO_URL, DREMPEL_MATOMO_SITE en DREMPEL_MATOMO_TOKEN zijn niet ingesteld.',
  openMatomo: 'DREMPEL_MATOMO_URL begint niet met https://, en over een open lijn sturen we geen sleutel.',
  doctor: {
    material: 'Materiaal',
    channels: 'Kanalen',
    content: (pieces: number) => `De toolkit is er, met ${keren(pieces, 'stuk', 'stukken')}.`,
    realSnapshot: (asOf: string) => `De projectgegevens zijn echt, van ${asOf}.`,
    clips: (count: number) => `${keren(count, 'filmpje is', 'filmpjes zijn')} gemaakt.`,
    missingSecret: (name: string, what: string) =>
      `Zet ${what} in ${name}, of de naam van een bestand in ${name}_FILE.`,
    password: 'het app-wachtwoord (Instellingen → Privacy en beveiliging → App-wachtwoorden)',
    token: 'de sleutel (Voorkeuren → Ontwikkeling → Nieuwe toepassing, met lezen en schrijven)',
    mailPassword: 'het wachtwoord van de mailserver',
    mailAccount: 'Zet in channels.yaml bij dit kanaal een `account`: de naam waarmee de mailserver ons kent.',
    mailServer: 'Zet in channels.yaml bij dit kanaal een `server`, zoals smtp://mail.voorbeeld.nl:587.',
    limit: (characters: number) => `Deze server staat ${characters} tekens toe.`,
    ready: 'Alles is klaar.',
    notReady: (channels: number) => `Bij ${keren(channels, 'ding', 'dingen')} ontbreekt nog iets.`,
  },
}
