import { findPersonalData, type PersonalDataFinding } from '@drempel/core/language'
import type { Piece } from '@drempel/core/toolkit'
import { approvalFinder, type FoundApproval } from '../approve/approval-state.ts'
import type { Material, Place } from '../model/plan.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import { localTime } from '../time/zone.ts'
import { type KnownHelpline, knowHelpline } from './helplines-in.ts'
import { findWording, type PostWording } from './wording/find-wording.ts'

/**
 * What rules look things up in, made once for a whole plan. What is found in a text is remembered for a while, because most posts
 * say the same on many channels.
 */
export interface CheckContext {
  readonly material: Material
  /** Day of checking, on the Dutch calendar. */
  readonly today: string
  /** Where the posts stand, by id; of two with the same name the first, as in the plan. */
  readonly places: ReadonlyMap<string, Place>
  readonly pieces: ReadonlyMap<string, Piece>
  readonly helplines: readonly KnownHelpline[]
  readonly approvalOf: (planned: Pick<PlannedPost, 'key' | 'hash'>) => FoundApproval
  /** Words that do not fit. */
  readonly wordingOf: (text: string) => readonly PostWording[]
  /** What may tell who somebody is; numbers of helplines and addresses of our own are left alone. */
  readonly personalDataOf: (text: string) => readonly PersonalDataFinding[]
}

/** Puts the material in order for checking. @throws RangeError when `now` is not an instant such as `2027-03-04T09:00:00Z`. */
export function checkContext(material: Material, now: string): CheckContext {
  const allow = publicAddresses(material)
  return {
    material,
    today: localTime(now).day,
    places: new Map(material.posts.toReversed().map(({ post, place }) => [post.id, place])),
    pieces: new Map(material.content.pieces.map((piece) => [piece.slug, piece])),
    helplines: material.content.helplines.map(knowHelpline),
    approvalOf: approvalFinder(material.approvals),
    wordingOf: remembering((text) => findWording(text)),
    personalDataOf: remembering((text) => findPersonalData(text, { allow })),
  }
}

/** Numbers and addresses that are everybody's: of helplines and of our own channels. */
function publicAddresses({ content, channels }: Material): string[] {
  return [
    ...content.helplines.flatMap(({ phone, alternativePhone }) => [phone, alternativePhone ?? phone]),
    ...channels.flatMap(({ channel: { account, mail } }) => [
      ...(account ? [account, `@${account}`] : []),
      ...(mail ? [mail.from.replace(/^.*<|>$/g, '')] : []),
    ]),
  ]
}

/** Texts that are remembered: more than those of any post, and no more, since ten thousand posts have theirs once each. */
const MOST_REMEMBERED = 500

/** The same function, which works out a text once as long as it remembers it. */
function remembering<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const value = known.get(text) ?? read(text)
    if (known.size >= MOST_REMEMBERED) known.clear()
    known.set(text, value)
    return value
  }
}
