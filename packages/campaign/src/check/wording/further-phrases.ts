import { effectPhrases } from './effect-claim.ts'
import { type FurtherPhrase, phrases } from './further-phrase.ts'

const denied = 'niet|geen|nooit|niemand|niets'
/** Nouns for people that core's list does not have. */
const people =
  'gast|gasten|gezin|gezinnen|familie|families|huishouden|huishoudens|huurder|huurders|flatbewoner|flatbewoners|' +
  'wijkbewoner|wijkbewoners|tiener|tieners|puber|pubers|dame|dames|heer|heren|opa|opa’s|oma|oma’s|collega|collega’s|' +
  'statushouder|statushouders|vluchteling|vluchtelingen|migrant|migranten|klant|klanten|lid|leden'

/** What posts say that core does not look for; each is taken down under the rule that it belongs to. */
export const furtherPhrases: readonly FurtherPhrase[] = [
  ...effectPhrases,
  ...phrases(
    'cure',
    [
      '(roei|roeit|roeien|roeide|roeiden|ban|bant|bannen) … eenzaamheid … uit',
      '(medicijn|medicijnen|pil|pillen|remedie|geneesmiddel|vaccin|wondermiddel) tegen (de )?eenzaamheid',
      '(einde|eind) van (de |alle )?eenzaamheid',
      '(wijk|buurt|straat|dorp|stad|flat|gemeente|wereld|land|Nederland) zonder eenzaamheid',
      'eenzaamheidsvrij|eenzaamheidsvrije',
    ],
    denied,
  ),
  // `Nooit` belongs to the promise itself here, so it does not deny it.
  ...phrases('cure', ['nooit meer eenzaam', 'niemand (is |voelt zich )?(meer|ooit) eenzaam']),
  ...phrases('define-person', [
    '(zijn|waren|word|wordt|worden|werd|werden) ((heel|erg|zo|vaak|soms|ook|best|vaker) )?eenzaam(?=\\s*(?:[.,;:!?)]|$)| (en|of|geworden|sinds|thuis))',
    '(ben|bent|is|was|waren|zijn) (je|jij|u|hij|zij|ze|iemand|jullie|we|wij) ((heel|erg|zo|vaak|soms|ook|best|weleens|zelf) )?eenzaam',
  ]),
  ...phrases('admit', ['(heb|hebt|heeft|hebben|had|hadden) (bekend|opgebiecht|toegegeven) … (eenzaam|eenzaamheid)']),
  ...phrases('vulnerable-people', [`kwetsbare ((oude|oudere|jonge|zieke) )?(${people})`]),
  ...phrases('label-people', [`eenzame ((oude|oudere|jonge|zieke) )?(${people})`]),
  ...phrases('label-noun', [
    '(de|een|elke|iedere|geen) eenzame (herken|herkent|help|helpt|zie|ziet|vind|vindt|bereik|bereikt|bel|belt|bezoek|bezoekt|nodig|op|uit|in|naast|bij|thuis|aan|achter|met|zonder)',
  ]),
  ...phrases(
    'alone-is-not-lonely',
    [
      'eenzaam en alleen (zat|zit|zaten|zitten|aan|achter|in|op|thuis|voor|bij)',
      '(wie|iedereen die|mensen die|ouderen die|jongeren die) alleen (is|zijn|\\p{L}+[tn]) … eenzaam',
    ],
    `${denied}|soms|hoeft|hoeven`,
  ),
  ...phrases('cigarettes', [
    '(eenzaam|eenzaamheid) … (als|aan|dan|van)? … (sigaret|sigaretten|roken|roker)',
    '(sigaret|sigaretten|roken) … (als|dan) … (eenzaam|eenzaamheid)',
  ]),
]
