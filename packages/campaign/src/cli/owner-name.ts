import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'

/** Name of this runner in the ledger, another one for every process. */
export const ownerName = (): string => `${hostname()}-${process.pid}-${randomUUID()}`
