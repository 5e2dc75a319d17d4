import type { Statistic } from '@drempel/core/toolkit'
import type { Locale } from '../locale/locale.ts'
import type { StatisticScene } from '../scene/scene.ts'
import { firstSentence } from '../words/sentences.ts'
import { words } from '../words/words.ts'
import type { Material } from './material.ts'
import { type ClipRefusal, refuse } from './refusal.ts'

/** A figure with its words in the language of the clip. */
export interface ChosenStatistic {
  readonly ok: true
  readonly statistic: Statistic
  readonly words: Pick<StatisticScene, 'shown' | 'statement' | 'source'>
}

/** The figure to show, with all that a viewer needs to judge it; or why there is none in this language. */
export function chooseStatistic(
  { snapshot, script, statistic: asked }: Pick<Material, 'snapshot' | 'script' | 'statistic'>,
  locale: Locale,
): ChosenStatistic | { readonly ok: false; readonly refusal: ClipRefusal } {
  const { statistics } = snapshot
  const statistic =
    asked === undefined
      ? (statistics.find(({ confidence }) => confidence === 'primary') ?? statistics[0])
      : statistics.find(({ id }) => id === asked)
  if (!statistic) {
    const known = statistics.map(({ id }) => id)
    return refuse({ kind: 'no-such-statistic', ...(asked === undefined ? {} : { asked }), known })
  }
  const { id, value, year } = statistic
  const said = locale === 'nl' ? statistic : script?.english?.statistics[id]
  if (!said) return refuse({ kind: 'no-english', of: 'statistic', id })
  if (said.value !== value || said.year !== year)
    return refuse({
      kind: 'words-of-another-figure',
      id,
      written: { value: said.value, year: said.year },
      now: { value, year },
    })
  const { shown, statement, population, caveat } = said
  return { ok: true, statistic, words: { shown, statement, source: sourceOf(statistic, population, caveat, locale) } }
}

function sourceOf(
  { publisher, year, instrument, confidence }: Statistic,
  population: string,
  caveat: string | undefined,
  locale: Locale,
): string[] {
  const { sourceLine, aboutLine, throughOther, howMeasured } = words[locale]
  return [
    sourceLine(publisher, year),
    aboutLine(population, howMeasured[instrument]),
    ...(confidence === 'secondary' ? [throughOther] : []),
    ...(caveat === undefined ? [] : [firstSentence(caveat)]),
  ]
}
