import { formatDay } from '@drempel/core/calendar'
import { h } from 'hastscript'
import { z } from 'zod'
import { answerPage } from '../accounts/answer-page.ts'
import type { Route } from '../contract/route.ts'
import { dutchDay } from '../http/dutch-day.ts'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { signUpRow } from './keep-sign-up.ts'
import { parseReference } from './reference.ts'

/** How far a sign-up is, as the initiative reads it. */
const statusWords: Readonly<Record<Tables['sign_up']['status'], string>> = {
  received: 'Jullie aanmelding is binnen. Binnen een week neemt iemand van ons contact op.',
  accepted: 'Jullie doen mee. Een adviseur neemt contact op, of heeft dat al gedaan.',
  declined: 'Dit keer kunnen we jullie geen traject geven. Jullie namen en nummers hebben we gewist.',
}

/** A small page that says how far a sign-up is, for who has the code. No account, no script, nothing personal. */
export function statusPageRoute(store: Store): Route {
  return {
    method: 'GET',
    path: '/aanmelding/{reference}',
    open: false,
    access: 'everyone',
    operation: {
      id: 'readSignUpPage',
      group: 'Sign-up',
      summary: 'Read on a page how far a sign-up is',
      description: 'In Dutch, for the initiative itself. The code is all it needs.',
      path: z.strictObject({ reference: z.string().max(20).describe('Code that came with the sign-up.') }),
      answers: {
        200: { description: 'How far it is.', type: 'text/html' },
        404: { description: 'Nothing has this code, in words.', type: 'text/html' },
      },
    },
    async answer(c) {
      const reference = parseReference(c.req.param('reference') ?? '')
      const row = reference && (await signUpRow(store.db, reference))
      if (!row) {
        return answerPage(c, 404, 'Deze code kennen we niet', [
          h('p', 'Kijk of alle tien tekens kloppen. Lukt het niet? Stuur ons dan een mail, of bel.'),
        ])
      }
      return answerPage(c, 200, 'Jullie aanmelding', [
        h('p', statusWords[row.status]),
        h('p', [
          'Code: ',
          h('strong', row.reference),
          `. Aangemeld op ${formatDay(dutchDay(new Date(row.received_at)))}.`,
        ]),
      ])
    },
  }
}
