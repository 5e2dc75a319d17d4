import { type Problem, problem } from '@drempel/diagnostics'
import type { ClipRefusal } from '@drempel/storyboard'
import type { Project } from '../read/read-project.ts'

/** Why a film or clip is not made, at the place where it can be mended. Without English words it is only not made in English. */
export function refusalProblem(refusal: ClipRefusal, clip: string, project: Project): Problem {
  const { snapshot, script } = project
  const file = snapshot?.file ?? ''
  const of = `for \`${clip}\``
  switch (refusal.kind) {
    case 'no-such-statistic':
      return problem({
        file,
        place: snapshot?.text.placeOf(['statistics'], 'key'),
        rule: 'clip-statistic',
        reason:
          refusal.asked === undefined
            ? 'Unexpected absence of statistics, expected at least one figure with its source to show'
            : `Unexpected absence of the figure \`${refusal.asked}\` ${of}, expected it under \`statistics\``,
        expected: refusal.known,
      })
    case 'no-consent': {
      const index = snapshot?.value.initiatives.findIndex(({ id }) => id === refusal.id) ?? -1
      return problem({
        file,
        ...(index >= 0 ? { place: snapshot?.text.placeOf(['initiatives', index, 'consentId']) } : {}),
        rule: 'clip-consent',
        reason: `Unexpected answer \`${refusal.refusal}\` of the consent of \`${refusal.id}\`, expected one that holds for clips today`,
        note: 'The clip is not made. If it was published, withdraw it.',
      })
    }
    case 'no-english': {
      const piece = project.pieces.find(({ value }) => value.slug === refusal.id)
      const where = refusal.of === 'piece' ? piece?.file : script?.file
      return problem({
        file: where ?? file,
        rule: 'clip-english',
        severity: 'warning',
        reason: `Unexpected absence of English words for the ${refusal.of} \`${refusal.id}\`, expected them to make \`${clip}\` in English`,
        note: 'Write them under `english`, or make it in Dutch only.',
      })
    }
    case 'words-of-another-figure': {
      const { id, written, now } = refusal
      return problem({
        file: script?.file ?? file,
        place: script?.text.placeOf(['english', 'statistics', id, written.value === now.value ? 'year' : 'value']),
        rule: 'clip-english-figure',
        reason: `Unexpected English words of \`${id}\` for ${written.value} in ${written.year}, expected words for ${now.value} in ${now.year}, as the figure is now`,
        note: 'Look at `shown`, `statement` and `caveat`, then move `value` and `year` with them. Until then nothing with it is made in English.',
      })
    }
    case 'no-script':
      return problem({
        file: script?.file ?? 'film-script.yaml',
        rule: 'clip-script',
        reason: 'Unexpected absence of the text of the film, expected a script without problems',
      })
    case 'no-such-format':
      return problem({
        file,
        rule: 'clip-format',
        reason: `Unexpected shape ${refusal.asked} ${of}, expected ${refusal.known.join(', ')}`,
      })
    case 'no-such-subject':
      return problem({
        file,
        rule: 'clip-subject',
        reason: `Unexpected absence of the ${refusal.of} \`${refusal.asked}\` ${of}, expected one that exists and is published`,
      })
    case 'no-such-clip':
      return problem({
        file,
        rule: 'clip-name',
        reason: `Unexpected clip \`${refusal.asked}\`, expected one of \`film list\``,
      })
  }
}
