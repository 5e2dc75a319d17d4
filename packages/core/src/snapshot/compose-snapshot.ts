import type { Day } from '../calendar/day.ts'
import { type ConsentReference, consentUses, type IdentifiableLevel } from '../consent/consent-reference.ts'
import { type ConsentRefusal, permits } from '../consent/permits.ts'
import { findPersonalData } from '../language/personal/find-personal-data.ts'
import { checkWording } from '../language/wording/check-wording.ts'
import { progressOf } from '../trajectory/progress.ts'
import type { Trajectory } from '../trajectory/trajectory.ts'
import { type Province, provinces } from '../vocabulary/provinces.ts'
import type { ProjectRecords } from './records.ts'
import type { ProvinceCount, Snapshot } from './snapshot.ts'

/** Why something does not become public. */
export type HeldReason =
  | ConsentRefusal
  | 'no-consent'
  | 'unknown-consent'
  | 'personal-data'
  | 'wording'
  | 'names-somebody'
  | 'names-initiative'
  | 'not-shared'
  | 'no-trajectory'

/** Something that stays in the store, and why. Names no person and repeats no words. */
export interface HeldRecord {
  /** Sort of thing. */
  readonly kind: 'initiative' | 'quote' | 'lesson'
  /** Its reference. */
  readonly id: string
  /** Every reason. */
  readonly reasons: readonly [HeldReason, ...HeldReason[]]
}

/** A snapshot of a project, and what was held back from it. */
export interface ComposedSnapshot {
  /** What may be public on this day. */
  readonly snapshot: Snapshot
  /** What stays in the store, in the order of initiatives, quotes and lessons. */
  readonly heldBack: readonly HeldRecord[]
}

/** Uses for which a snapshot is read. Training happens behind a door, and the press gets what it was promised by hand. */
const publicUses = consentUses.map(({ id }) => id).filter((id) => id !== 'training' && id !== 'press')

/** Whether a consent permits a public use on this day; who uses the snapshot asks again for its own use. */
function refusalOf(consents: ReadonlyMap<string, ConsentReference>, id: string | undefined, day: Day): HeldReason[] {
  if (id === undefined) return ['no-consent']
  const consent = consents.get(id)
  if (!consent) return ['unknown-consent']
  const answers = publicUses.map((use) => permits(consent, use, day))
  if (answers.some(({ ok }) => ok)) return []
  const refusals = new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal])))
  // "Not for this use" only says something when no use was agreed; otherwise the other reason is the one.
  if (refusals.size > 1) refusals.delete('not-for-this-use')
  return [...refusals]
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

/** Two words with a capital after each other, small words between: `Nadia El Amrani`, `Joke de Vries`. */
const FULL_NAME = /(\p{Lu}\p{Ll}+)(?:\s+(?:de|den|der|van|von|ten|ter|el|al|bin|ibn|’t|'t))*\s+\p{Lu}\p{Ll}+/gu

/** Words that open a sentence with a capital and are no name. */
const OPENERS: ReadonlySet<string> = new Set(
  'Aan Als Bij Bijna Daar Dan Dat De Deze Die Dit Door Een Eerst En Geen Hier Het Hoe Ik In Ieder Iedere Jullie Maar Met Na Naar Niet Nu Om Onder Onze Ook Op Over Samen Sinds Te Toen Tot Uit Van Veel Via Voor Vraag Waar Wat We Wie Wij Zo Zonder'.split(
    ' ',
  ),
)

const looksLikeFullName = (text: string) => [...text.matchAll(FULL_NAME)].some(([, first = '']) => !OPENERS.has(first))

/** What keeps a text back: personal data, words that hurt, or what looks like a full name that is not one of these. */
const textReasons = (text: string, known: readonly string[] = []): HeldReason[] => [
  ...(findPersonalData(text).length > 0 ? (['personal-data'] as const) : []),
  ...(checkWording(text, { allow: known }).some(({ severity }) => severity === 'error') ? (['wording'] as const) : []),
  ...(looksLikeFullName(known.reduce((rest, name) => rest.replaceAll(name, ''), text))
    ? (['names-somebody'] as const)
    : []),
]

/** Initiatives by province, in the order of the provinces. A province without any is left out. */
function countByProvince(list: readonly { readonly province: Province }[]): ProvinceCount[] {
  return provinces.flatMap(({ id }) => {
    const count = list.filter(({ province }) => province === id).length
    return count === 0 ? [] : [{ province: id, initiatives: count }]
  })
}

/** The latest trajectory of each initiative, so that one that stopped and came back counts once. */
function latestOf(trajectories: readonly Trajectory[]): ReadonlyMap<string, Trajectory> {
  const latest = new Map<string, Trajectory>()
  for (const one of trajectories) {
    const other = latest.get(one.initiativeId)
    const key = (of: Trajectory) => `${of.signedUpOn} ${of.id}`
    if (!other || key(one) > key(other)) latest.set(one.initiativeId, one)
  }
  return latest
}

/** Answers whether a text names one of these, whatever the case and the spaces. */
function namesOneOf(names: readonly string[]): (text: string) => boolean {
  const flat = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()
  const wanted = names.map(flat)
  return (text) => {
    const words = flat(text)
    return wanted.some((name) => words.includes(name))
  }
}

/**
 * The public snapshot of a project on a day, from its records. An initiative is named, and somebody quoted, only with a
 * consent that holds on this day for a public use; a quote shows nobody more recognisable than agreed; a lesson is passed on
 * only when the initiative said so. What holds personal data, words that hurt, what looks like a full name, or the name of an
 * initiative that is not named, stays in the store. Everything held back is listed. Words are judged by their shape: somebody
 * must still read what becomes public.
 *
 * Counts are of initiatives, by their latest trajectory, and margins only: by stage and by province, never one against the
 * other, so that the one initiative in a province cannot be told apart by how far it is, unless all of them are equally far.
 * A table of more than that goes through `suppress`. Records and trajectories must have passed their schemas; an
 * initiative without a trajectory is not part of the programme. Every text is held against every name, so the time grows with
 * texts × initiatives: nothing for forty, and not meant for a hundred thousand.
 */
export function composeSnapshot(
  records: ProjectRecords,
  trajectories: readonly Trajectory[],
  today: Day,
): ComposedSnapshot {
  const consents = new Map(records.consents.map((consent) => [consent.id, consent]))
  const latest = latestOf(trajectories)
  const taking = records.initiatives.filter(({ id }) => latest.has(id))
  const heldBack: HeldRecord[] = []
  const passes = (kind: HeldRecord['kind'], id: string, found: readonly HeldReason[]): boolean => {
    const [first, ...others] = found
    if (first) heldBack.push({ kind, id, reasons: [first, ...others] })
    return first === undefined
  }

  const named = records.initiatives.flatMap(({ id, name, province, consentId }) => {
    const reasons: HeldReason[] = [
      ...refusalOf(consents, consentId, today),
      ...(latest.has(id) ? [] : (['no-trajectory'] as const)),
      ...textReasons(name).filter((reason) => reason !== 'names-somebody'),
    ]
    return passes('initiative', id, reasons) && consentId !== undefined ? [{ id, name, province, consentId }] : []
  })
  const shown = new Set(named.map(({ id }) => id))
  const shownNames = named.map(({ name }) => name)
  const namesUnnamed = namesOneOf(records.initiatives.filter(({ id }) => !shown.has(id)).map(({ name }) => name))
  const unnamedReasons = (text: string): HeldReason[] => (namesUnnamed(text) ? ['names-initiative'] : [])

  const quotes = records.quotes.flatMap(({ id, text, speaker, consentId }) => {
    const level = consents.get(consentId ?? '')?.level ?? 'anonymous'
    const spoken = `${text}\n\n${speaker}`
    const reasons: HeldReason[] = [
      ...refusalOf(consents, consentId, today),
      ...(tooRecognisable(speaker, level) ? (['too-recognisable'] as const) : []),
      ...textReasons(spoken, shownNames).filter((reason) => reason !== 'names-somebody' || level !== 'full'),
      ...unnamedReasons(spoken),
    ]
    return passes('quote', id, reasons) && consentId !== undefined ? [{ id, text, speaker, consentId }] : []
  })
  const lessons = records.lessons.flatMap(({ shared, ...lesson }) => {
    const reasons: HeldReason[] = [
      ...(shared ? [] : (['not-shared'] as const)),
      ...textReasons(lesson.text, shownNames),
      ...unnamedReasons(lesson.text),
    ]
    return passes('lesson', lesson.id, reasons) ? [lesson] : []
  })

  const used = new Set([...named, ...quotes].map(({ consentId }) => consentId))
  const { planned, inProgress, completed, stopped } = progressOf(taking.flatMap(({ id }) => latest.get(id) ?? []))
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
    heldBack,
  }
}
