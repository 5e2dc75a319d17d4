import { expect, it } from 'vitest'
import { rules } from './check/rules.ts'
import { explainRule } from './explain-rule.ts'

it('shows the file that an example is about', () => {
  expect(explainRule(rules, 'known-name')).toContain('    glossary.yaml: [{"id":"buur"')
  expect(explainRule(rules, 'statistic-comparison')).toContain('    figures/statistics.yaml: [{"id":"een"')
})
