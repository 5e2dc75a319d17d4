import type { Locale } from '../locale/locale.ts'
import type { DrawingName } from './drawing-name.ts'

/** What each drawing shows, in one sentence, for who does not see it. */
export const drawingAlt: Readonly<Record<DrawingName, Readonly<Record<Locale, string>>>> = {
  coffee: {
    nl: 'Een grootmoeder schenkt koffie in naast de lift van de flat; een buurman stapt uit en pakt een kop.',
    en: 'A grandmother pours coffee next to the lift in a block of flats; a neighbour steps out and reaches for a cup.',
  },
  chair: {
    nl: 'De deur gaat open en een oudere man staat op van tafel; zijn hand wijst de nieuwkomer een vrije stoel.',
    en: 'The door opens and an older man gets up from the table; his hand shows the newcomer a free chair.',
  },
  bicycle: {
    nl: 'Een meisje houdt een lekke binnenband omhoog; een oudere man laat het wiel van haar fiets draaien.',
    en: 'A girl holds up a flat inner tube; an older man spins the wheel of her bicycle.',
  },
  'kitchen-table': {
    nl: 'Twee vrouwen aan een keukentafel onder een lamp: de een vertelt, de ander luistert en schrijft mee.',
    en: 'Two women at a kitchen table under a lamp: one talks, the other listens and takes notes.',
  },
  'long-table': {
    nl: 'Buren van alle leeftijden aan een lange tafel in de straat, onder een snoer lampen; een kom gaat van hand tot hand.',
    en: 'Neighbours of all ages at a long table in the street, under a string of lights; a bowl passes from hand to hand.',
  },
  walking: {
    nl: 'Een vrouw, een oude man met een stok en een jongen met een hond wandelen samen door de straat.',
    en: 'A woman, an old man with a stick and a boy with a dog walk through the street together.',
  },
  garden: {
    nl: 'Bij een verlichte kas plant een vrouw in een rolstoel iets in een hoge bak; een man bindt bonen op en een jongen geeft water.',
    en: 'By a lit greenhouse a woman in a wheelchair plants in a raised bed; a man ties up beans and a boy waters.',
  },
  telephone: {
    nl: 'Een oudere vrouw en een jongere man bellen met elkaar, ieder in een eigen kamer; een lijn van licht verbindt hen.',
    en: 'An older woman and a younger man talk on the telephone, each in their own room; a line of light connects them.',
  },
  'front-door': {
    nl: 'Een voordeur gaat open; in het licht staat een oudere man, op de stoep een buurvrouw met een pan soep.',
    en: 'A front door opens; an older man stands in the light, on the doorstep a neighbour with a pan of soup.',
  },
  singing: {
    nl: 'Een koor van buren zingt; de dirigente heft haar armen en muzieknoten stijgen op.',
    en: 'A choir of neighbours sings; the conductor raises her arms and notes rise into the air.',
  },
  games: {
    nl: 'Drie mensen rond een tafel met een toren van blokjes; een meisje legt er een bovenop en de anderen houden hun adem in.',
    en: 'Three people around a table with a tower of blocks; a girl lays one on top while the others hold their breath.',
  },
  bench: {
    nl: 'Op een bankje voor een open deur praten een oude man en een tiener met elkaar; een kat zit erbij.',
    en: 'On a bench by an open door an old man and a teenager are talking; a cat sits with them.',
  },
}
