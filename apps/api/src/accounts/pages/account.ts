import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Role } from '../../access/roles.ts'
import { form, otherButton } from './forms.ts'

/** A passkey as its owner sees it. */
export interface ShownPasskey {
  readonly id: string
  readonly name: string | null
  /** Day on which it was made. */
  readonly madeOn: string
}

const roleWords: Readonly<Record<Role, string>> = {
  advisor: 'adviseur',
  coordinator: 'coördinator',
  editor: 'redacteur',
  communications: 'communicatie',
  administrator: 'beheerder',
}

/** Somebody's own account. */
export const accountPage = (
  { name, email, roles }: { readonly name: string; readonly email: string; readonly roles: readonly Role[] },
  passkeys: readonly ShownPasskey[],
): Element[] => [
  h('p', [
    `Je bent ingelogd als `,
    h('strong', name),
    ` (${email}). Je bent: ${roles.map((role) => roleWords[role]).join(', ')}.`,
  ]),
  h('h2', 'Passkeys'),
  h('p', 'Met een passkey log je in zonder mail: met je vinger, je gezicht of de code van je apparaat.'),
  ...(passkeys.length === 0
    ? []
    : [
        h(
          'ul',
          { className: ['list'] },
          passkeys.map((one) =>
            h('li', [
              h('span', `${one.name ?? 'Passkey'}, gemaakt op ${one.madeOn}`),
              form(`/account/passkeys/${encodeURIComponent(one.id)}/weg`, [otherButton('Weghalen')]),
            ]),
          ),
        ),
      ]),
  h('div', { id: 'passkey-add', hidden: true }, [
    h('button', { type: 'button', className: ['main'] }, 'Passkey toevoegen op dit apparaat'),
    h('p', { role: 'status' }),
  ]),
  h('noscript', h('p', 'Een passkey toevoegen kan alleen met JavaScript aan.')),
  h('h2', 'Klaar?'),
  form('/uitloggen', [otherButton('Uitloggen')]),
]
