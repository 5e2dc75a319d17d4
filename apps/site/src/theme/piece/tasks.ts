import type { MicroTask } from '@drempel/core/toolkit'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { counted } from '../../words/amounts.ts'
import { companyWords, postureWords, seasonWords } from '../../words/tasks.ts'
import { icon } from '../icon.ts'
import { pile } from '../pile.ts'

const seasons = Object.keys(seasonWords) as MicroTask['season'][]

const strip = ({ task, posture, company }: MicroTask): Element =>
  h('li.task', [
    h('p', task),
    h('p.task-how', [
      h('span', [icon(posture), postureWords[posture]]),
      h('span', [icon(company === 'alone' ? 'person' : 'people'), companyWords[company]]),
    ]),
  ])

const noteOn = (tasks: readonly MicroTask[]): string => {
  const sitting = tasks.filter(({ posture }) => posture === 'sitting').length
  return `${counted(tasks.length, 'klusje', 'klusjes')}${sitting === 0 ? '' : `, ${sitting} zittend`}`
}

/** Small tasks by season, each with how it is done in signs and words. On paper they are strips to cut. */
export function tasks(all: readonly MicroTask[]): Element[] {
  if (all.length === 0) return []
  const groups = seasons
    .map((season) => ({ season, tasks: all.filter((task) => task.season === season) }))
    .filter((group) => group.tasks.length > 0)
  return [
    h('section.section', { ariaLabelledBy: ['deel-klusjes'] }, [
      h('h2', { id: 'deel-klusjes' }, 'De klusjes'),
      h('p.small-print.screen-only', 'Op papier worden het stroken om los te knippen.'),
      h(
        'div.piles',
        groups.map((group, at) =>
          pile({ title: seasonWords[group.season], note: noteOn(group.tasks) }, at === 0, [
            h('ul.tasks', { role: 'list' }, group.tasks.map(strip)),
          ]),
        ),
      ),
    ]),
  ]
}
