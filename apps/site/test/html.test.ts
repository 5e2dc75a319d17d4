import { HtmlValidate } from 'html-validate'
import { describe, expect, inject, it } from 'vitest'
import { pagesOf } from './pages.ts'

/** The recommended rules, and what we do on purpose otherwise. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Long lines and trailing spaces are no one's problem in text that a machine wrote.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    // A list without bullets says that it is a list, because one screen reader forgets it otherwise.
    'no-redundant-role': 'off',
    // An address may begin with a digit since HTML 5; a heading 'Drie vragen: 1. …' does.
    'valid-id': ['error', { relaxed: true }],
    // Widths that come from data (a bar of ten per cent, a field of three lines) stand at the element.
    'no-inline-style': 'off',
    // Telephone numbers are set with non-breaking layout in the style sheet, not with signs in the number.
    'tel-non-breaking': 'off',
  },
})

describe.each(['realSite', 'edgeSite'] as const)('HTML of the %s', (name) => {
  it('is valid on every page', async () => {
    const complaints: string[] = []
    for (const { address, html } of await pagesOf(inject(name))) {
      const report = await validator.validateString(html, address)
      for (const result of report.results)
        for (const { ruleId, message, line, column } of result.messages)
          complaints.push(`${address}:${line}:${column} ${ruleId}: ${message}`)
    }
    expect(complaints).toEqual([])
  })
})
