import { checkIds, type TrainingIssue } from './training-issue.ts'
import type { TrainingModule } from './training-module.ts'

/**
 * What does not fit between the parts of a module: two exercises or scenarios with one id, or a lesson that links to a
 * piece or a source that the module does not list. Exercises, scenarios and quiz have checks of their own.
 */
export function checkModule(module: TrainingModule): TrainingIssue[] {
  const links = module.lesson.flatMap(({ body }, index) =>
    linksOf(body).flatMap(({ scheme, target }) => {
      const field = scheme === 'piece' ? 'pieces' : 'sources'
      if (module[field].includes(target)) return []
      const words = `expected only links to what stands in \`${field}\`, not \`${scheme}:${target}\``
      return { path: ['lesson', index, 'body'], rule: 'unlisted-link', words }
    }),
  )
  return [...checkIds(module.exercises, ['exercises']), ...checkIds(module.scenarios, ['scenarios']), ...links]
}

/** The links of our own in a Markdown text: `](piece:portiekkoffie)`, `](source:bvt2020)`. */
const linksOf = (body: string): { scheme: string; target: string }[] =>
  [...body.matchAll(/\]\((piece|source):([a-z0-9-]+)[^)]*\)/g)].map(([, scheme = '', target = '']) => ({
    scheme,
    target,
  }))
