import { type Problem, problem } from '@drempel/diagnostics'
import type { Corpus, Rule } from './rule.ts'

/** Everything that these rules find in the material. */
export function checkCorpus(corpus: Corpus, rules: readonly Rule[]): Problem[] {
  return rules.flatMap((rule) => {
    const found: Problem[] = []
    rule.check(corpus, (fields) => found.push(problem({ ...fields, rule: rule.id })))
    return found
  })
}
