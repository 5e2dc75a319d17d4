import type { Context } from 'hono'
import type { Route } from '../contract/route.ts'
import type { RequestState } from '../http/observe.ts'
import { answerProblem } from '../http/problem.ts'
import type { Accounts } from './accounts.ts'

/** Answers with accounts, or says that this server has none. The contract is the same on every server. */
export const withAccounts =
  (
    accounts: Accounts | undefined,
    answer: (accounts: Accounts, c: Context<RequestState>) => Response | Promise<Response>,
  ): Route['answer'] =>
  (c) =>
    accounts ? answer(accounts, c) : answerProblem(c, 503, { title: 'This server has no accounts.' })
