import { dirname, join, relative, resolve } from 'node:path'
import { createProgress, exitCodes, type Problem } from '@drempel/diagnostics'
import { coverage } from '../../check/coverage/coverage.ts'
import { readFontCss } from '../../hand-over/read-font-css.ts'
import { writeWhole } from '../../hand-over/write-whole.ts'
import { measureTexts } from '../../platform-rules/measure-text.ts'
import { problemsByKey } from '../../preview/problems-by-key.ts'
import { readPreviewFiles } from '../../preview/read-preview-files.ts'
import { renderPreview } from '../../preview/render-preview.ts'
import { say, type Verb } from '../call.ts'
import { choosePosts } from '../choose-posts.ts'
import { type Desk, openDesk } from '../desk.ts'
import { sayWhatIsLeftOut } from '../report-problems.ts'

/** Makes the page on which every post is to be seen. */
export const preview: Verb = async (call) => {
  const { flags, names, words, world } = call
  const desk = await openDesk(call, 'named')
  const posts = choosePosts(desk.plan, names, words)
  const file = flags.out === undefined ? join(desk.places.out, 'voorbeeld.html') : resolve(flags.out)
  const progress = createProgress(relative('', file), world.err)
  progress.update(0, words.previewed(posts.length))
  try {
    const [files, fontCss] = await Promise.all([readPreviewFiles(posts, dirname(file)), readFontCss()])
    progress.update(0.5, words.previewed(posts.length))
    const page = renderPreview(
      { posts },
      {
        approvals: desk.material.approvals,
        problems: problemsToShow(desk),
        countsOf: measureTexts,
        ...(names.length === 0 ? { coverage: coverage({ posts }) } : {}),
        files,
        fontCss,
        now: desk.now,
      },
    )
    await writeWhole(file, page)
  } catch (error) {
    progress.fail()
    throw error
  }
  progress.done(words.previewed(posts.length))
  sayWhatIsLeftOut(desk.planProblems, call)
  if (posts.some(({ example }) => example)) say(call, words.example)
  return exitCodes.fine
}

/** Problems by post. Those of the checks know their posts; those of the plan are found back by their line. */
function problemsToShow({ plan, material, problems, planProblems, errorsOf }: Desk): Map<string, readonly Problem[]> {
  const known = new Set(plan.posts.flatMap(errorsOf))
  const elsewhere = new Set(planProblems)
  const ofPlan = problemsByKey(plan.posts, material, planProblems)
  const rest = problems.filter((problem) => !known.has(problem) && !elsewhere.has(problem))
  return new Map([
    ['', [...(ofPlan.get('') ?? []), ...rest]],
    ...plan.posts.map((post) => [post.key, [...(ofPlan.get(post.key) ?? []), ...errorsOf(post)]] as const),
  ])
}
