import { z } from 'zod'

/** What somebody with an account may be. One person may be several. */
export const roles = ['advisor', 'coordinator', 'editor', 'communications', 'administrator'] as const
export type Role = (typeof roles)[number]
export const roleSchema = z.enum(roles)

/** Somebody with an account who asks something. */
export interface Caller {
  /** Reference of the account; also how the journal and the core name this person. */
  readonly id: string
  readonly roles: readonly Role[]
}

/** Who may use a route: everybody, everybody with an account, or people with one of these roles. */
export type Access = 'everyone' | 'account' | readonly Role[]

/** Whether somebody may use a route. Which records of it, the route decides. */
export function mayUse(access: Access, caller: Caller | undefined): boolean {
  if (access === 'everyone') return true
  if (!caller) return false
  return access === 'account' || access.some((role) => caller.roles.includes(role))
}
