import { inReadingOrder, type Problem, severityOf } from '@drempel/diagnostics'
import { type Checked, checkPosts } from '../check/check-plan.ts'
import type { Material, Plan } from '../model/plan.ts'
import type { PlannedPost } from '../model/planned-post.ts'
import { planCampaign } from '../plan/plan-campaign.ts'
import type { WithdrawWhat } from '../publish/withdraw-what.ts'
import type { ReadFacts } from '../read/read-file-facts.ts'
import { readMaterial } from '../read/read-material.ts'
import type { Call, Flags } from './call.ts'
import { choosePosts } from './choose-posts.ts'
import { momentOf } from './moment-of.ts'
import { findFolder, type Places, placesIn } from './places.ts'
import { readWithdrawn } from './read-withdrawn.ts'

/** The folder of the staff, read, planned and checked: what every verb begins with. */
export interface Desk {
  readonly places: Places
  readonly material: Material
  readonly plan: Plan
  /** Everything that is wrong, in reading order: files, plan and checks. */
  readonly problems: readonly Problem[]
  /** Those of files and plan alone: what stands in the way of being planned. */
  readonly planProblems: readonly Problem[]
  /** What the checks found in one planned post. */
  readonly errorsOf: (post: PlannedPost) => readonly Problem[]
  /** What was ever withdrawn, also when the ledger does not know it any more. */
  readonly withdrawn: readonly WithdrawWhat[]
  /** Moment for which it was done, an instant in UTC. */
  readonly now: string
}

/** How much is checked: the whole plan, or only the posts that were named. */
export type CheckWhat = 'everything' | 'named'

/** Reads, plans and checks for the moment of `--now`. */
export function openDesk(call: Call, what: CheckWhat = 'everything'): Promise<Desk> {
  const { flags, words, world } = call
  return openDeskAt(call, momentOf(flags.now, world.clock.nowMs(), words), what)
}

/** Reads, plans and checks for this moment. */
export async function openDeskAt(
  call: Call,
  now: string,
  what: CheckWhat = 'everything',
  readFacts?: ReadFacts,
): Promise<Desk> {
  const { flags, names, words } = call
  const folder = await findFolder(flags.folder, words)
  const { material, problems: inFiles } = await readMaterial(folder, overridesOf(flags), readFacts)
  const plan = planCampaign(material, now)
  const named = what === 'named' && names.length > 0
  const only = named ? { only: new Set(choosePosts(plan, names, words).map(({ post }) => post.id)) } : {}
  const planProblems = [...inFiles, ...plan.problems]
  // Who only asks what was sent, or takes something back, does not wait for the checks.
  let found: Checked | undefined
  const checked = () => {
    found ??= checkPosts(plan, material, now, only)
    return found
  }
  const places = placesIn(folder)
  const withdrawn = await readWithdrawn(places.withdrawals)
  return {
    places,
    material,
    plan,
    get problems() {
      return inReadingOrder([...planProblems, ...checked().problems])
    },
    planProblems,
    errorsOf: (post) => checked().problemsOf(post),
    withdrawn,
    now,
  }
}

const overridesOf = ({ content, snapshot, clips }: Flags) => ({
  ...(content === undefined ? {} : { content }),
  ...(snapshot === undefined ? {} : { snapshot }),
  ...(clips === undefined ? {} : { clips }),
})

/** Whether something is an error. */
export const isError = (problem: Problem): boolean => severityOf(problem) === 'error'
