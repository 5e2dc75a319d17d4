import type { Element } from 'hast'
import { h } from 'hastscript'
import { field, form, hidden, mainButton, warning } from './forms.ts'

/** Where the first administrator begins, with the code of the console. */
export const welcomePage = (token: string, wrong?: string): Element[] => [
  ...(wrong === undefined ? [] : [warning(wrong)]),
  h('p', 'Je bent de eerste. Vertel wie je bent; daarna kun je anderen uitnodigen.'),
  form('/welkom', [
    hidden('code', token),
    field('name', 'Je naam', { type: 'text', autocomplete: 'name', maxLength: '120' }),
    field('email', 'Je e-mailadres', {
      type: 'email',
      autocomplete: 'email',
      help: 'Hier krijg je straks je links om in te loggen. Kijk goed of het klopt.',
    }),
    mainButton('Beheerder worden'),
  ]),
]

/** A code of the console that does not work (any more). */
export const welcomeGonePage = (): Element[] => [
  h('p', 'Deze link is gebruikt of te oud, of er is al een beheerder.'),
  h('p', 'Is er nog niemand? Start de server opnieuw: dan staat er een nieuwe link in het venster of het logboek.'),
  h('a', { className: ['button'], href: '/inloggen' }, 'Naar inloggen'),
]
