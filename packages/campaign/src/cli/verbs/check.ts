import type { Problem } from '@drempel/diagnostics'
import { coverage } from '../../check/coverage/coverage.ts'
import { renderCoverageText } from '../../check/coverage/render-coverage.ts'
import { type Call, say, type Verb } from '../call.ts'
import { choosePosts } from '../choose-posts.ts'
import { type Desk, openDesk } from '../desk.ts'
import { reportProblems, sayWhatIsLeftOut } from '../report-problems.ts'

/** Reports everything that is wrong: with the whole campaign, or with the posts that were named. */
export const check: Verb = async (call) => {
  const { flags, names, words, world } = call
  const desk = await openDesk(call, 'named')
  const code = reportProblems(names.length === 0 ? desk.problems : problemsOfSome(desk, call), call)
  if (flags.json) return code
  if (flags.coverage) world.out(renderCoverageText(coverage(desk.plan)))
  say(call, words.checked(choosePosts(desk.plan, names, words).length))
  if (names.length === 0) sayWhatIsLeftOut(desk.planProblems, call)
  return code
}

function problemsOfSome({ plan, errorsOf }: Desk, { names, words }: Call): readonly Problem[] {
  return [...new Set(choosePosts(plan, names, words).flatMap(errorsOf))]
}
