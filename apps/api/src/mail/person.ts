import type { Role } from '../access/roles.ts'

/** Somebody with an account, as far as mails and letters need to know. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
}
