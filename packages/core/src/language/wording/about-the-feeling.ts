import type { WordingRule } from './rule.ts'

/** How we speak of feeling lonely. */
export const rulesAboutTheFeeling: readonly WordingRule[] = [
  {
    id: 'suffer',
    title: 'Ervaren, niet lijden aan',
    severity: 'error',
    inQuotes: 'lower',
    why: 'Eenzaamheid is een gevoel en geen ziekte.',
    suggestion: 'eenzaamheid ervaren, zich eenzaam voelen',
    source: 'marmalade',
    phrases: [
      '(lijd|lijdt|lijden|lijdend|leed) … aan (de |deze |ernstige |grote |sterke )?eenzaamheid',
      '(leden|geleden) aan eenzaamheid',
      'aan (de |deze |ernstige |grote |sterke )?eenzaamheid (te |heeft |hebben |had )?(lijd|lijdt|lijden|leed|leden|geleden)',
      '(lijd|lijdt|lijden|leed|leden|gebukt|gebukt gaan|gaat gebukt|gaan gebukt) onder (de |hun |zijn |haar |mijn |je )?eenzaamheid',
      'onder (de |hun |zijn |haar |mijn |je )?eenzaamheid (te )?(lijd|lijdt|lijden|leed|leden)',
      '(kamp|kampt|kampen|kampte|kampten|gekampt) … met (de |ernstige |grote |sterke )?(eenzaamheid|eenzaamheidsgevoelens|gevoelens van eenzaamheid)',
      'met (de |ernstige |grote |sterke )?(eenzaamheid|gevoelens van eenzaamheid) (te )?(kamp|kampt|kampen|kampte|kampten)',
      '(slachtoffer|slachtoffers|prooi) (van|aan) (de )?eenzaamheid',
    ],
    examples: {
      fails: [
        'Zij lijdt aan eenzaamheid.',
        'Wie al lang aan eenzaamheid lijdt, belt niet snel.',
        'Hij heeft aan eenzaamheid geleden.',
        'Zij leden\naan eenzaamheid.',
        'Veel mensen kampen met eenzaamheid.',
        'Slachtoffers van eenzaamheid.',
      ],
      passes: [
        'Zij ervaart eenzaamheid.',
        'Drie jaar geleden dachten we aan eenzaamheid bij ouderen.',
        'Leden van de club denken aan eenzaamheid niet eens.',
        'Het kamp met de kinderen.',
      ],
    },
  },
  {
    id: 'admit',
    title: 'Vertellen, niet toegeven',
    severity: 'warning',
    inQuotes: 'lower',
    why: 'Wie iets toegeeft, deed iets fout.',
    suggestion: 'vertellen dat',
    source: 'marmalade',
    phrases: [
      '(toegeven|toegeeft|toegaf|toegaven|toegegeven|toe te geven) … (eenzaam|eenzaamheid)',
      '(geef|geeft|geven|gaf|gaven) … toe … (eenzaam|eenzaamheid)',
      '(beken|bekent|bekennen|bekende|bekenden|bekend te hebben|opbiechten|opgebiecht|biecht|biechtte) … (eenzaam|eenzaamheid) (te )?(ben|bent|is|zijn|was|waren|voel|voelt|voelen|voelde|voelden)',
      '(eenzaamheid|eenzaam) (te zijn |zijn )?(toegeven|toegeeft|toe te geven|bekennen)',
    ],
    examples: {
      fails: [
        'Toegeven dat je je eenzaam voelt, is moeilijk.',
        'Hij geeft niet graag toe dat hij eenzaam is.',
        'Ze bekende dat ze eenzaam was.',
      ],
      passes: [
        'Vertellen dat je je eenzaam voelt, is moeilijk.',
        'Dat is een bekende eenzaamheidsvraag.',
        'De buurt is bekend.',
      ],
    },
  },
  {
    id: 'isolation-as-feeling',
    title: 'Isolement is een situatie',
    severity: 'warning',
    inQuotes: 'lower',
    why: 'Weinig mensen zien is een situatie; eenzaamheid is een gevoel.',
    suggestion: 'weinig contacten hebben (situatie) of zich eenzaam voelen (gevoel)',
    source: 'project',
    phrases: [
      '(gevoel|gevoelens) van (sociaal )?isolement',
      '(voel|voelt|voelen|voelde|voelden) … geïsoleerd',
      'geïsoleerd (voel|voelt|voelen|voelde|voelden)',
      'eenzaamheid (of|en|oftewel) isolement',
      'isolement (of|en|oftewel) eenzaamheid',
    ],
    examples: {
      fails: ['Een gevoel van isolement.', 'Zij voelt zich geïsoleerd.', 'Eenzaamheid en isolement horen bij elkaar.'],
      passes: ['De lift was kapot, en in dat isolement zagen we niemand.', 'Het huis is goed geïsoleerd.'],
    },
  },
  {
    id: 'alone-is-not-lonely',
    title: 'Alleen zijn is niet hetzelfde als je eenzaam voelen',
    severity: 'warning',
    inQuotes: 'lower',
    why: 'Veel mensen zijn graag alleen, en je kunt je eenzaam voelen op een vol feest.',
    suggestion: 'alleen zijn is niet hetzelfde; zeg welk van de twee je bedoelt',
    source: 'project',
    phrases: [
      'alleen (en|dus|oftewel|ofwel) eenzaam',
      'eenzaam (en|dus|oftewel|ofwel) alleen(?=[.,;:!?]|$)',
      '(wie|iedereen die) alleen (is|woont|zit),? (is|voelt zich) (dus |ook |vaak )?eenzaam',
    ],
    unless: 'niet|geen|nooit',
    examples: {
      fails: ['Hij zit alleen en eenzaam thuis.', 'Wie alleen woont, is vaak eenzaam.', 'Oud, eenzaam en alleen.'],
      passes: [
        'Alleen zijn is iets anders dan je eenzaam voelen.',
        'Wie alleen woont, voelt zich niet eenzaam per se.',
      ],
    },
  },
]
