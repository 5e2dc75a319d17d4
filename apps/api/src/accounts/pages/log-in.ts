import type { Element } from 'hast'
import { h } from 'hastscript'
import { field, form, hidden, mainButton, warning } from './forms.ts'

/** Where somebody begins to log in. */
export const logInPage = (options: { readonly oidcName?: string | undefined; readonly wrong?: string }): Element[] => [
  ...(options.wrong === undefined ? [] : [warning(options.wrong)]),
  h('p', 'Een wachtwoord heb je niet nodig. Je krijgt een mail met een link. Daarmee ben je binnen.'),
  form('/inloggen', [
    field('email', 'Je e-mailadres', { type: 'email', autocomplete: 'username webauthn', inputMode: 'email' }),
    mainButton('Stuur mij een link'),
  ]),
  h('div', { id: 'passkey-log-in', className: ['other'], hidden: true }, [
    h('h2', 'Heb je hier al een passkey?'),
    h('p', 'Dan log je in met je vinger, je gezicht of de code van je telefoon of computer.'),
    h('button', { type: 'button' }, 'Inloggen met een passkey'),
    h('p', { role: 'status' }),
  ]),
  ...(options.oidcName === undefined
    ? []
    : [
        h('div', { className: ['other'] }, [
          h('h2', `Heb je een account bij ${options.oidcName}?`),
          h('p', 'Gebruik daar hetzelfde e-mailadres als hier.'),
          h('a', { className: ['button'], href: '/inloggen/oidc' }, `Inloggen met ${options.oidcName}`),
        ]),
      ]),
]

/** What everybody sees who asked for a link, whether or not the address is known. */
export const linkSentPage = (minutes: number): Element[] => [
  h(
    'p',
    `Ken ik je e-mailadres? Dan staat er binnen een paar minuten een mail met een link in je mailbox. De link werkt ${minutes} minuten.`,
  ),
  h('h2', 'Geen mail gekregen?'),
  h('ul', [
    h('li', 'Kijk ook bij ongewenste mail.'),
    h('li', 'Kijk of je het adres gebruikte waarmee je bent uitgenodigd.'),
    h('li', [
      'Lukt het niet? Vraag het dan aan de coördinator, of ',
      h('a', { href: '/inloggen' }, 'probeer het opnieuw'),
      '.',
    ]),
  ]),
]

/** One press before the link is used, since mail programs open links by themselves to look at them. */
export const linkPage = (token: string): Element[] => [
  h('p', 'Druk op de knop. Dan ben je binnen.'),
  form('/inloggen/link', [hidden('code', token), mainButton('Inloggen')]),
]

/** A link that does not work (any more). */
export const linkGonePage = (): Element[] => [
  h('p', 'Een link werkt één keer, en een kwartier lang. Vraag een nieuwe; dat mag zo vaak je wilt.'),
  h('a', { className: ['button', 'main'], href: '/inloggen' }, 'Nieuwe link vragen'),
]
