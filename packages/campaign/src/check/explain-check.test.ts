import { UsageError } from '@drempel/diagnostics'
import { describe, expect, it } from 'vitest'
import { explainCheck } from './explain-check.ts'
import { checkRules } from './rules.ts'

describe('explainCheck', () => {
  it('lists every check with its reason, in Dutch or English', () => {
    const [nl, en] = [explainCheck(undefined, 'nl'), explainCheck(undefined, 'en')]
    for (const { id, why } of checkRules) {
      expect(nl).toContain(`${id}\n  ${why.nl}\n`)
      expect(en).toContain(`${id}\n  ${why.en}\n`)
    }
  })

  it('shows a check with its examples and its source', () => {
    expect(explainCheck('quiet-hours', 'nl')).toBe(`quiet-hours

Een melding in de nacht maakt iemand wakker, of treft iemand die al lag te piekeren.

Voorbeelden

    when: {"day":"2027-03-04","time":"07:00"}
  → is goed

    when: {"day":"2027-03-04","time":"23:00"}
    channels: ["poster"]
  → is goed

    when: {"day":"2027-03-04","time":"22:00"}
  → bij \`when.time\`: Unexpected time 22:00, expected a time between 07:00 and 22:00

Bron: campaign.md §6 W13
`)
  })

  it('knows what somebody meant who made a typing error', () => {
    expect(() => explainCheck('alt-tekst', 'nl')).toThrow(UsageError)
    expect(() => explainCheck('alt-tekst', 'nl')).toThrow('Onbekende controle `alt-tekst`. Bedoelde je `alt-text`?')
    expect(() => explainCheck('alt-tekst', 'en')).toThrow('Unexpected check `alt-tekst`, expected one of alt-text,')
  })
})
