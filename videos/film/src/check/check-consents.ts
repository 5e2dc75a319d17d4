import type { Day } from '@drempel/core/calendar'
import { permits } from '@drempel/core/consent'
import { type Problem, problem } from '@drempel/diagnostics'
import type { Clip } from '@drempel/storyboard'
import type { Project } from '../read/read-project.ts'

/**
 * Every consent that a clip rests on holds for this use on this day. Composing has asked the same already; here it is asked of
 * what came out, so that a mistake there does not reach a screen.
 */
export function checkConsents(clips: readonly Clip[], { snapshot, media }: Project, today: Day): Problem[] {
  const records = [...(snapshot?.value.consents ?? []), ...(media?.value.consents ?? [])]
  const asked = new Map<string, Problem>()
  for (const { id: clip, kind, uses } of clips) {
    const use = kind === 'film' ? 'film' : 'clips'
    for (const consent of uses.consents) {
      const own = records.filter(({ id }) => id === consent)
      const refused = own.map((record) => permits(record, use, today)).find((answer) => !answer.ok)
      const answer = own.length === 0 ? 'unknown-consent' : refused && !refused.ok ? refused.refusal : undefined
      if (answer === undefined || asked.has(`${consent} ${use}`)) continue
      asked.set(`${consent} ${use}`, problemOf(consent, use, answer, clip))
    }
  }
  return [...asked.values()]

  function problemOf(consent: string, use: string, answer: string, clip: string): Problem {
    const index = snapshot?.value.consents.findIndex(({ id }) => id === consent) ?? -1
    return problem({
      file: snapshot?.file ?? 'project.json',
      ...(index >= 0 ? { place: snapshot?.text.placeOf(['consents', index]) } : {}),
      rule: 'clip-consent',
      reason: `Unexpected answer \`${answer}\` of consent \`${consent}\` for \`${use}\` in \`${clip}\`, expected one that holds on ${today}`,
      note: `What was made with it goes by: film withdraw --consent ${consent}`,
    })
  }
}
