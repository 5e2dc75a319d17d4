import { dirname } from 'node:path'
import { inReadingOrder, type Problem, problem } from '@drempel/diagnostics'
import type { Material, Plan } from '../model/plan.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import { placeAt } from '../plan/report.ts'
import { type CheckContext, checkContext } from './check-context.ts'
import type { CheckRule, PlanFinding, PostRule } from './rule.ts'
import { checkRules } from './rules.ts'

/** What the checks found in a plan. */
export interface Checked {
  /** All problems in reading order. */
  readonly problems: readonly Problem[]
  /** Those that are about this planned post. */
  readonly problemsOf: (planned: Pick<PlannedPost, 'key'>) => readonly Problem[]
}

/** What to look at, where it is not everything. */
export interface CheckOptions {
  /** Rules that look. Absent: all. */
  readonly rules?: readonly CheckRule[]
  /** Ids of the posts to look at, such as the one that somebody is writing. Absent: all, and the calendar as a whole. */
  readonly only?: ReadonlySet<string>
}

/** Everything that is wrong with a plan, in reading order. @throws RangeError when `now` is not an instant. */
export const checkPlan = (plan: Pick<Plan, 'posts'>, material: Material, now: string): readonly Problem[] =>
  checkPosts(plan, material, now).problems

/**
 * Checks a plan. One post with five mistakes gives five problems, each at the line in the calendar where it was written, with
 * the channels that it is about. The same mistake on several channels is one problem.
 * @param now moment of checking, an instant in UTC.
 * @throws RangeError when `now` is not an instant.
 */
export function checkPosts(
  { posts }: Pick<Plan, 'posts'>,
  material: Material,
  now: string,
  { rules = checkRules, only }: CheckOptions = {},
): Checked {
  const context = checkContext(material, now)
  const wanted = only ? posts.filter(({ post }) => only.has(post.id)) : posts
  const wantedKeys = new Set(wanted.map(({ key }) => key))
  const found = [
    ...checkEach(
      wanted,
      rules.filter((rule) => 'check' in rule),
      context,
    ),
    ...rules
      .flatMap((rule) =>
        'checkAll' in rule ? rule.checkAll(posts, context).map((finding) => placed(rule.id, finding, context)) : [],
      )
      .filter(({ keys }) => !only || keys.some((key) => wantedKeys.has(key))),
  ]
  const byKey = new Map<string, Problem[]>()
  for (const { problem, keys } of found) for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), problem])
  return {
    problems: inReadingOrder(found.map((one) => one.problem)),
    problemsOf: ({ key }) => byKey.get(key) ?? [],
  }
}

/** A problem, and the keys of the planned posts that it is about. */
interface Found {
  readonly problem: Problem
  readonly keys: readonly string[]
}

function checkEach(posts: readonly PlannedPost[], rules: readonly PostRule[], context: CheckContext): Found[] {
  const byPost = Map.groupBy(posts, ({ post }) => post.id)
  return [...byPost].flatMap(([id, planned]) =>
    rules.flatMap((rule) => {
      const findings = planned.flatMap((one) => rule.check(one, context).map((finding) => ({ one, finding })))
      const same = Map.groupBy(findings, ({ finding: { path, reason } }) => `${path.map(String).join('.')} ${reason}`)
      return [...same.values()].flatMap((group) => {
        const [first] = group
        const place = context.places.get(id)
        if (!first || !place) return []
        const on = [...new Set(group.map(({ one }) => one))]
        const { path, ...said } = first.finding
        const note = `${said.note} ${channelsInWords(on, planned)}`
        const where = { file: place.file, place: placeAt(place, path) }
        return [{ problem: problem({ ...said, ...where, note, rule: rule.id }), keys: on.map(({ key }) => key) }]
      })
    }),
  )
}

/** Which channels it is about, in Dutch. */
function channelsInWords(on: readonly PlannedPost[], all: readonly PlannedPost[]): string {
  if (on.length > 1 && on.length === all.length) return '(Op alle kanalen.)'
  return `(${on.length === 1 ? 'Kanaal' : 'Kanalen'}: ${on.map(({ channel }) => channel.id).join(', ')}.)`
}

function placed(rule: string, { at, keys, ...said }: PlanFinding, { material, places }: CheckContext): Found {
  if (at === 'calendar') {
    const file = material.posts[0] ? dirname(material.posts[0].place.file) : 'calendar'
    return { problem: problem({ ...said, rule, file }), keys }
  }
  const place = 'place' in at ? at.place : places.get(at.post)
  if (!place) throw new Error(`Unexpected finding of \`${rule}\` about a post that is not in the calendar`)
  const where = placeAt(place, 'path' in at ? at.path : [])
  return { problem: problem({ ...said, rule, file: place.file, place: where }), keys }
}
