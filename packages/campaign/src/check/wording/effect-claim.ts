import { type FurtherPhrase, phrases } from './further-phrase.ts'

/** What is wrong with a promise of effect, in the form of core's wording rules. Source: `campaign.md` §6, W9. */
export const effectClaim = {
  id: 'effect-claim',
  title: 'Geen belofte over eenzaamheid',
  severity: 'error',
  why: 'Of iets eenzaamheid kleiner maakt, weten we meestal niet; wie het belooft, stelt iemand teleur.',
  suggestion: 'zeg wat er gebeurt (‘je leert je buren kennen’), of helpt initiatieven om …',
} as const

const negation = 'niet|geen|nooit|niemand|niets|of|onderzoek|onderzoekers|onderzocht|volgens|CBS|RIVM|weten we'

/**
 * A finite verb with a subject promises; an infinitive (`om eenzaamheid te verminderen`) only names an aim. A sentence that
 * doubts, denies or names who measured it promises nothing.
 */
export const effectPhrases: readonly FurtherPhrase[] = phrases(
  effectClaim.id,
  [
    '(vermindert|verlaagt|verkleint|voorkomt|halveert|doorbreekt|verdrijft|verjaagt) … eenzaamheid',
    'eenzaamheid … (vermindert|verlaagt|verkleint|voorkomt|halveert|doorbreekt|verdrijft)',
    '(daalt|zakt|krimpt|slinkt|verdwijnt) (de |hun |je |jouw )?eenzaamheid',
    '(neemt|nam) (de |hun |je |jouw )?eenzaamheid … af',
    '(zorgt|zorgen|zorgde|leidt|leiden|leidde) … (voor|tot) … minder eenzaam(heid)?',
    '(dankzij|door) … minder eenzaam(heid)?',
    '(maakt|maken|maakte) … minder eenzaam',
    '(wie|iedereen die|mensen die|deelnemers|bezoekers|gasten|leden) … (voelt|voelen|voelde|voelden) zich … minder eenzaam',
    '(werkt|werken|helpt) tegen (de )?eenzaamheid',
    '(bewezen|aantoonbaar|gegarandeerd) … (minder eenzaam(heid)?|eenzaamheid)',
  ],
  `${negation}|wat`,
)
