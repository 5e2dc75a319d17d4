import type { Day } from '../calendar/day.ts'
import type { ConsentReference, IdentifiableLevel } from '../consent/consent-reference.ts'
import { type ConsentRefusal, permits } from '../consent/permits.ts'
import { findPersonalData } from '../language/personal/find-personal-data.ts'
import { checkWording } from '../language/wording/check-wording.ts'
import { progressOf } from '../trajectory/progress.ts'
import type { Trajectory } from '../trajectory/trajectory.ts'
import { type Province, provinces } from '../vocabulary/provinces.ts'
import type { ProjectRecords } from './records.ts'
import type { ProvinceCount, Snapshot } from './snapshot.ts'

/** Why something does not become public. */
export type KeptReason =
  | ConsentRefusal
  | 'no-consent'
  | 'unknown-consent'
  | 'personal-data'
  | 'wording'
  | 'not-shared'
  | 'no-trajectory'

/** Something that stays in the store, and why. Names no person and repeats no words. */
export interface KeptBack {
  /** Sort of thing. */
  readonly kind: 'initiative' | 'quote' | 'lesson'
  /** Its reference. */
  readonly id: string
  /** Every reason. */
  readonly reasons: readonly [KeptReason, ...KeptReason[]]
}

/** A snapshot of a project, and what was kept back from it. */
export interface ComposedSnapshot {
  /** What may be public on this day. */
  readonly snapshot: Snapshot
  /** What stays in the store, in the order of initiatives, quotes and lessons. */
  readonly keptBack: readonly KeptBack[]
}

/** Whether a consent permits any of its uses on this day; who uses the snapshot asks again for its own use. */
function refusalOf(consents: ReadonlyMap<string, ConsentReference>, id: string | undefined, day: Day): KeptReason[] {
  if (id === undefined) return ['no-consent']
  const consent = consents.get(id)
  if (!consent) return ['unknown-consent']
  const answers = consent.uses.map((use) => permits(consent, use, day))
  if (answers.some(({ ok }) => ok)) return []
  return [...new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal])))]
}

/** Levels at which a speaker is not named. */
const NAMELESS: ReadonlySet<IdentifiableLevel> = new Set(['voice', 'anonymous'])

/**
 * Whether a speaker is shown more recognisable than was agreed, as far as words can tell: a name begins with a capital. A
 * first name may be one word with a capital, and its age; a nameless speaker none: `een gastvrouw`.
 */
function tooRecognisable(speaker: string, level: IdentifiableLevel): boolean {
  const names = speaker.match(/\p{Lu}[\p{L}'’-]*/gu)?.length ?? 0
  if (level === 'full') return false
  return names > (NAMELESS.has(level) ? 0 : 1)
}

const textReasons = (text: string): KeptReason[] => [
  ...(findPersonalData(text).length > 0 ? (['personal-data'] as const) : []),
  ...(checkWording(text).some(({ severity }) => severity === 'error') ? (['wording'] as const) : []),
]

/** Initiatives by province, in the order of the provinces. A province without any is left out. */
function countByProvince(list: readonly { readonly province: Province }[]): ProvinceCount[] {
  return provinces.flatMap(({ id }) => {
    const count = list.filter(({ province }) => province === id).length
    return count === 0 ? [] : [{ province: id, initiatives: count }]
  })
}

/**
 * The public snapshot of a project on a day, from its records. An initiative is named, and somebody quoted, only with a
 * consent that holds on this day; a quote shows nobody more recognisable than agreed; a lesson is passed on only when the
 * initiative said so. Words that hold personal data, or words that hurt, stay in the store. Everything kept back is listed.
 *
 * Counts are margins only: trajectories by stage and initiatives by province, never one against the other, so that the
 * one initiative in a province cannot be told apart by how far it is. A table of more than that goes through `suppress`.
 * Records and trajectories must have passed their schemas; an initiative without a trajectory is not part of the programme.
 */
export function composeSnapshot(
  records: ProjectRecords,
  trajectories: readonly Trajectory[],
  today: Day,
): ComposedSnapshot {
  const consents = new Map(records.consents.map((consent) => [consent.id, consent]))
  const keptBack: KeptBack[] = []
  const passes = (kind: KeptBack['kind'], id: string, found: readonly KeptReason[]): boolean => {
    const [first, ...others] = found
    if (first) keptBack.push({ kind, id, reasons: [first, ...others] })
    return first === undefined
  }

  const initiatives = new Map(records.initiatives.map((one) => [one.id, one]))
  const taking = trajectories.flatMap(({ initiativeId }) => initiatives.get(initiativeId) ?? [])
  const takingPart = new Set(taking.map(({ id }) => id))
  const named = records.initiatives.flatMap(({ id, name, province, consentId }) => {
    const reasons: KeptReason[] = [
      ...refusalOf(consents, consentId, today),
      ...(takingPart.has(id) ? [] : (['no-trajectory'] as const)),
    ]
    return passes('initiative', id, reasons) && consentId !== undefined ? [{ id, name, province, consentId }] : []
  })
  const quotes = records.quotes.flatMap(({ id, text, speaker, consentId }) => {
    const level = consents.get(consentId ?? '')?.level
    const reasons: KeptReason[] = [
      ...refusalOf(consents, consentId, today),
      ...(level !== undefined && tooRecognisable(speaker, level) ? (['too-recognisable'] as const) : []),
      ...textReasons(text),
    ]
    return passes('quote', id, reasons) && consentId !== undefined ? [{ id, text, speaker, consentId }] : []
  })
  const lessons = records.lessons.flatMap(({ shared, ...lesson }) => {
    const reasons: KeptReason[] = [...(shared ? [] : (['not-shared'] as const)), ...textReasons(lesson.text)]
    return passes('lesson', lesson.id, reasons) ? [lesson] : []
  })

  const used = new Set([...named, ...quotes].map(({ consentId }) => consentId))
  const { planned, inProgress, completed, stopped } = progressOf(
    trajectories.filter(({ initiativeId }) => initiatives.has(initiativeId)),
  )
  return {
    snapshot: {
      schemaVersion: 1,
      example: records.example,
      asOf: today,
      programme: { ...records.programme, counts: { planned, inProgress, completed, stopped } },
      provinces: countByProvince(taking),
      initiatives: named,
      statistics: records.statistics,
      quotes,
      lessons,
      consents: records.consents.filter(({ id }) => used.has(id)),
    },
    keptBack,
  }
}
