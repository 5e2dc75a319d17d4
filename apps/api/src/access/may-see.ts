import type { Tables } from '../store/tables.ts'
import type { Caller } from './roles.ts'

/**
 * Whether somebody may see a trajectory. A coordinator sees all; an advisor what is assigned to them. Who may not see it
 * hears that it is not there, so nobody learns which references exist.
 */
export function maySee(caller: Caller, row: Pick<Tables['trajectory'], 'advisor_id'>): boolean {
  return caller.roles.includes('coordinator') || (caller.roles.includes('advisor') && row.advisor_id === caller.id)
}
