import type { ConsentReference } from '@drempel/core/consent'
import type { Quote } from '@drempel/core/snapshot'
import type { Helpline, Piece, Statistic } from '@drempel/core/toolkit'
import type { RenderedClip, RenderedStill } from '@drempel/storyboard'
import type { Channel } from '../model/channel.ts'
import type { Occasion } from '../model/occasion.ts'
import type { Material } from '../model/plan.ts'
import { localTime } from '../time/zone.ts'
import { knownClips } from './known-clips.ts'

/** The material by name, made once for a whole plan, and the moment of planning. */
export interface PlanContext {
  readonly material: Material
  /** Moment of planning, in milliseconds since 1970. */
  readonly nowMs: number
  /** The same as a day on the Dutch calendar. */
  readonly today: string
  readonly channels: ReadonlyMap<string, Channel>
  readonly occasions: ReadonlyMap<string, Occasion>
  readonly pieces: ReadonlyMap<string, Piece>
  readonly statistics: ReadonlyMap<string, Statistic>
  readonly quotes: ReadonlyMap<string, Quote>
  readonly consents: ReadonlyMap<string, ConsentReference>
  /** The helpline for who wants to talk. */
  readonly helpline: Helpline | undefined
  /** Rendered clips by id; of each all languages and shapes. */
  readonly clips: ReadonlyMap<string, readonly RenderedClip[]>
  readonly stills: ReadonlyMap<string, RenderedStill>
  /** Names of all clips that can be made, also those that were not. Takes a moment the first time. */
  readonly knownClips: () => readonly string[]
}

/** The first of every name; what comes after it with the same name is reported where names are checked. */
function firstBy<Item>(items: Iterable<Item>, nameOf: (item: Item) => string): Map<string, Item> {
  const byName = new Map<string, Item>()
  for (const item of items) if (!byName.has(nameOf(item))) byName.set(nameOf(item), item)
  return byName
}

/** Puts the material in order for planning. @throws RangeError when `now` is not an instant such as `2027-03-04T09:00:00Z`. */
export function planContext(material: Material, now: string): PlanContext {
  const { content, snapshot, clips } = material
  const today = localTime(now).day
  let known: readonly string[] | undefined
  return {
    material,
    nowMs: Temporal.Instant.from(now).epochMilliseconds,
    today,
    channels: firstBy(
      material.channels.map(({ channel }) => channel),
      ({ id }) => id,
    ),
    occasions: firstBy(
      material.occasions.map(({ occasion }) => occasion),
      ({ id }) => id,
    ),
    pieces: firstBy(content.pieces, ({ slug }) => slug),
    statistics: firstBy([...content.statistics, ...snapshot.statistics], ({ id }) => id),
    quotes: firstBy(snapshot.quotes, ({ id }) => id),
    consents: firstBy(snapshot.consents, ({ id }) => id),
    helpline: content.helplines.find(({ role }) => role === 'listening'),
    clips: Map.groupBy(clips?.manifest.outputs ?? [], ({ clip }) => clip),
    stills: firstBy(clips?.manifest.stills ?? [], ({ still }) => still),
    knownClips() {
      known ??= knownClips(material, today)
      return known
    },
  }
}
