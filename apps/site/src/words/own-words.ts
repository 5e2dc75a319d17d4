/** Words of the frame that stand on more than one page. Written here once, so that they are the same everywhere. */
export const frameWords = {
  skip: 'Naar de inhoud',
  nav: 'Hoofdmenu',
  crumbs: 'Waar je bent',
  helpTitle: 'Nu iemand nodig?',
  helpIntro: 'Bel gerust. Je hoeft niet zeker te weten of het erg genoeg is.',
  allHelp: 'Alle hulplijnen',
  example: 'Voorbeeldgegevens',
  exampleMeaning: 'Deze aantallen, namen en uitspraken zijn verzonnen om te laten zien hoe het eruitziet.',
  composite: 'Samengesteld verhaal',
  compositeMeaning: 'Verzonnen, gemaakt van ervaringen van meerdere plekken. De mensen erin bestaan niet.',
  licence: 'De teksten mag je overnemen, veranderen en printen als je ons noemt (CC BY 4.0).',
} as const

/** Address of the licence of the texts, in Dutch. */
export const licenceUrl = 'https://creativecommons.org/licenses/by/4.0/deed.nl'
