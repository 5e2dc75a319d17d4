import type { Caller } from './roles.ts'

/** Who sends a request with these headers; nobody when there is no session that still holds. */
export type Identify = (headers: Headers) => Promise<Caller | undefined>

/** For a server without accounts: nobody is anybody. */
export const nobody: Identify = async () => undefined
