import { elements, evidenceLevels, goals } from '@drempel/core/vocabulary'
import type { Page, Site } from '@drempel/toolkit'
import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { capital } from '../words/amounts.ts'
import { licenceUrl } from '../words/own-words.ts'
import { crumbTrail } from './crumbs.ts'
import { evidenceSign } from './evidence-sign.ts'
import { frame, pageHead } from './frame.ts'

function chapter(id: string, title: string, ...content: Element[]): Element {
  return h('section.section.prose', { ariaLabelledBy: [id] }, [h('h2', { id }, title), ...content])
}

const p = (...words: (string | Element)[]): Element => h('p', words)

const termList = (terms: readonly { nl: string; meaning: string }[]): Element =>
  h(
    'dl.levels',
    terms.map(({ nl, meaning }) => h('div', [h('dt', capital(nl)), h('dd', meaning)])),
  )

const what = (site: Site): Element =>
  chapter(
    'wat',
    'Wat je hier vindt',
    p(
      'Mensen die samen iets beginnen in hun straat, weten vaak precies wat er nodig is. Toch komt er meer bij kijken dan koffie zetten. Hoe zie je wie er niet komt? Wat zeg je bij de deur? En hoe wordt een praatje een contact dat blijft?',
    ),
    p(
      'Daarover gaat deze toolkit. Elk stuk begint met één regel. Daarna komt een versie voor wie dertig seconden heeft, en dan pas het hele verhaal. Je kunt alles los van elkaar lezen.',
    ),
    p(
      `De toolkit hoort bij het programma ${site.snapshot.programme.name}. Daarin krijgen ${site.snapshot.programme.target} bewonersinitiatieven een gesprek met een adviseur, een geschreven advies en een telefoontje om te horen hoe het ging. Wat zij leren, komt hier terecht.`,
    ),
  )

const trajectory = (): Element =>
  chapter(
    'traject',
    'Hoe een adviestraject gaat',
    h('ol', [
      h('li', [
        h('strong', 'Een gesprek. '),
        'Een adviseur komt bij jullie langs, gewoon aan tafel. Online kan ook. Het duurt anderhalf uur, en jullie zijn het meest aan het woord.',
      ]),
      h('li', [
        h('strong', 'Een advies op papier. '),
        'Twee of drie bladzijden met wat er al goed gaat en hooguit drie dingen om te proberen. Een tweede adviseur leest het eerst.',
      ]),
      h('li', [
        h('strong', 'Een opvolggesprek. '),
        'Een paar maanden later bellen we een half uur. Wat werkte, en wat paste niet? Ook dat laatste is welkom.',
      ]),
    ]),
    p('Het kost jullie geen geld. We schrijven niets op over wie er bij jullie komt.'),
  )

const advisors = (): Element =>
  chapter(
    'adviseur',
    'Adviseur worden',
    p(
      'Een adviseur stelt vragen, luistert en schrijft daarna op wat een groep zelf al bijna wist. Je hoeft geen hulpverlener te zijn. Wel iemand die zijn eigen oplossing even in zijn zak kan houden.',
    ),
    p(
      'Je krijgt een training van twee dagdelen, oefent thuis met gesprekken en loopt twee keer mee met een ander. Daarna doe je een paar trajecten per jaar, in je eigen tijd en je eigen streek.',
    ),
  )

const limits = (page: Page): Element =>
  chapter(
    'grenzen',
    'Wat een initiatief wel en niet kan',
    p(
      'Jullie kunnen zorgen dat mensen gezien worden, dat er iets te doen is en dat iemand nodig is. Dat is veel. Jullie hoeven niemand te behandelen of te redden. Maak je je zorgen, lees dan ',
      h('a', { href: page.href('page:hulp') }, 'wie je kunt bellen'),
      '.',
    ),
  )

const certainty = (): Element =>
  chapter(
    'zekerheid',
    'Hoe zeker we iets weten',
    p(
      'Bij elk stuk staat waar het op rust. Vijf verlichte ramen is het meest zeker, één raam het minst. Het teken gaat over dit stuk, niet over een begeleid programma dat erop lijkt. Ook een goed idee van één plek mag hier staan, als we dat er maar bij zeggen.',
    ),
    h(
      'dl.levels',
      evidenceLevels.map(({ id, meaning }) => h('div', [h('dt', [evidenceSign(id)]), h('dd', meaning)])),
    ),
  )

const GOALS_SOURCE = 'bvt2020'

/** Links to the article on our own page of sources, where that has it. */
function goalsArticle(page: Page, { sources }: Site): Element | string {
  const words = 'een artikel van Bouwman en Van Tilburg'
  const known = sources.some(({ key }) => key === GOALS_SOURCE)
  return known ? h('a', { href: page.href(`source:${GOALS_SOURCE}`) }, words) : words
}

const aims = (page: Page, site: Site): Element =>
  chapter(
    'doelen',
    'Waar we aan werken',
    p(
      'Mensen kunnen vier dingen missen. Het programma werkt aan drie daarvan: een netwerk, erbij horen en betekenis. Nabijheid hoort er ook bij, maar die kan een initiatief niet beloven. De indeling komt uit ',
      goalsArticle(page, site),
      '; de uitleg is van ons.',
    ),
    termList(goals),
  )

const means = (): Element =>
  chapter(
    'bouwstenen',
    'Zeven dingen die helpen',
    p('Uit hetzelfde artikel. Een stuk gebruikt er meestal twee of drie.'),
    termList(elements),
  )

const access = (): Element =>
  chapter(
    'toegankelijk',
    'Voor iedereen te lezen',
    p(
      'We willen dat iedereen hier terechtkan: met een kleine telefoon, een voorleeshulp, grote letters of alleen een toetsenbord. We houden ons aan WCAG 2.2, niveau AA. Bij elke nieuwe versie controleert een programma alle soorten pagina’s, in licht en donker. Een programma ziet niet alles. Loop je ergens op vast? Vertel het je adviseur, dan maken we het beter.',
    ),
    p(
      'De pagina’s werken zonder scripts en zonder cookies. We meten niet wie je bent en bewaren niets. Wat je op een invulblad typt, blijft in je eigen venster. Printen kan vanaf elke pagina; het menu valt dan weg en de bronnen krijgen hun adres. De webpagina is de beste versie voor een voorleeshulp; papier is voor het gemak.',
    ),
  )

const rights = (): Element =>
  chapter(
    'overnemen',
    'Overnemen mag',
    p(
      'De teksten staan onder ',
      h('a', { href: licenceUrl, rel: 'license' }, 'CC BY 4.0'),
      '. Je mag ze kopiëren, veranderen en printen, ook voor een folder of een cursus. Schrijf erbij dat ze van Over de drempel komen, en of je iets hebt veranderd.',
    ),
    p(
      'De letters zijn Bricolage Grotesque, Atkinson Hyperlegible Next, Noto Sans en Noto Emoji (SIL Open Font License). De kaart van Nederland is van Zubayer Rahman, uit svg-maps (CC BY 4.0).',
    ),
  )

/** About the toolkit: what it is, how certain it is, for whom, and what may be done with it. */
export function aboutPage(page: Page, site: Site): Root {
  return frame(page, site, [
    pageHead(
      crumbTrail(page.crumbs),
      'Over deze toolkit',
      'Voor bewoners die samen iets willen doen, en voor de adviseurs die met hen meedenken.',
    ),
    h('div.threshold'),
    h('div.wrap.page-body', [
      what(site),
      trajectory(),
      advisors(),
      limits(page),
      certainty(),
      aims(page, site),
      means(),
      access(),
      rights(),
    ]),
  ])
}
