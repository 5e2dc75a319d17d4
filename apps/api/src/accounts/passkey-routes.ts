import type { Route } from '../contract/route.ts'
import { problemSchema } from '../http/problem.ts'
import type { Accounts } from './accounts.ts'
import { AUTH_PATH } from './auth-settings.ts'
import { withAccounts } from './with-accounts.ts'

/** The steps of a passkey, which better-auth answers. Nothing else of better-auth can be reached from outside. */
export const passkeyRoutes = (accounts: Accounts | undefined): Route[] => [
  passkeyRoute(
    accounts,
    'GET',
    'generate-authenticate-options',
    'everyone',
    'askPasskey',
    'Begin to log in by a passkey',
  ),
  passkeyRoute(accounts, 'POST', 'verify-authentication', 'everyone', 'usePasskey', 'Log in by a passkey'),
  passkeyRoute(accounts, 'GET', 'generate-register-options', 'account', 'beginPasskey', 'Begin to add a passkey'),
  passkeyRoute(accounts, 'POST', 'verify-registration', 'account', 'addPasskey', 'Add a passkey'),
]

function passkeyRoute(
  accounts: Accounts | undefined,
  method: 'GET' | 'POST',
  name: string,
  access: Route['access'],
  id: string,
  summary: string,
): Route {
  return {
    method,
    path: `${AUTH_PATH}/passkey/${name}`,
    open: false,
    access,
    limit: 'log-in',
    ...(access === 'account' ? { records: 'Only for yourself, in a session of less than a day.' } : {}),
    operation: {
      id,
      group: 'Accounts',
      summary,
      description: 'JSON as WebAuthn has it. The page does this; there is no need to do it yourself.',
      answers: {
        200: { description: 'The next step.', type: 'application/json' },
        400: { description: 'The question is gone, or the answer is wrong.', type: 'application/json' },
        401: { description: 'The passkey is not known here.', type: 'application/json' },
        503: { description: 'This server has no accounts.', schema: problemSchema },
      },
    },
    answer: withAccounts(accounts, async ({ auth, publicUrl }, c) => {
      const asked = new URL(c.req.url)
      const answer = await (await auth()).handler(
        new Request(new URL(asked.pathname + asked.search, publicUrl), c.req.raw),
      )
      c.header('cache-control', 'no-store')
      return answer
    }),
  }
}
