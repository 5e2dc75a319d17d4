import type { Difference, Found, Presence, PublishedRef } from '../../model/adapter.ts'
import type { PlannedPost } from '../../model/planned-post.ts'
import type { Clock } from '../ask/clock.ts'
import { notSaid } from '../ask/outcome.ts'
import { differencesOf } from './differences.ts'
import { facetsFor } from './facets.ts'
import { type HeldRecord, readParts, readRecord } from './read-parts.ts'
import { composeRecord } from './record.ts'
import { refOf } from './ref.ts'
import type { Session } from './session.ts'

/** Looks for a post under the keys that only it has. */
export async function find(post: PlannedPost, session: Session, clock: Clock): Promise<Found> {
  const mine = await session.did()
  if (mine.kind !== 'ok') return notSaid(mine)
  const read = await readParts(session, mine.did, post, clock.nowMs())
  if (read.kind !== 'read') return notSaid(read)
  const held = read.parts.filter((part) => part !== undefined)
  if (held.length === 0) return { kind: 'absent' }
  const ref = refOf(
    mine.did,
    held.map(({ rkey }) => rkey),
  )
  if (held.length < post.parts.length) return { kind: 'part', ref }
  const compared = await compare(post, held, session)
  if (compared.kind !== 'compared') return notSaid(compared)
  const { differs } = compared
  return { kind: 'whole', ref, same: differs.length === 0, ...(differs.length > 0 ? { differs } : {}) }
}

/** Looks for records by their keys; those that are not there any more are left out. */
export async function findByRef({ ids }: PublishedRef, session: Session): Promise<Presence> {
  const mine = await session.did()
  if (mine.kind !== 'ok') return notSaid(mine)
  const there: string[] = []
  for (const rkey of ids) {
    const held = await readRecord(session, mine.did, rkey)
    if (held.kind === 'held') there.push(rkey)
    else if (held.kind !== 'absent') return notSaid(held)
  }
  return there.length === 0 ? { kind: 'absent' } : { kind: 'there', ref: refOf(mine.did, there) }
}

async function compare(post: PlannedPost, held: readonly HeldRecord[], session: Session) {
  const differs = new Set<Difference>()
  for (const [index, { value }] of held.entries()) {
    const facets = await facetsFor(post, index, session)
    if (facets.kind !== 'facets') return facets
    const [root, parent] = [held[0], held[index - 1]]
    const thread = root && parent && { thread: { root: strong(root), parent: strong(parent) } }
    const planned = composeRecord(post, index, { facets: facets.facets, ...thread })
    for (const difference of differencesOf(planned, value)) differs.add(difference)
  }
  return { kind: 'compared', differs: [...differs] } as const
}

const strong = ({ uri, cid }: HeldRecord) => ({ uri, cid })
