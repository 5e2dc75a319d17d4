import { elements, goals } from '@drempel/core/vocabulary'
import { type Html, html } from '../../markup/html.ts'
import type { Coverage } from './coverage.ts'
import { countsOf, coverageLists, problemOnlyWords } from './coverage-words.ts'

/** Goals in a word or two, so that the table fits a terminal of eighty columns. */
const shortGoals = {
  network: 'netwerk',
  belonging: 'erbij horen',
  intimacy: 'nabijheid',
  meaning: 'betekenis',
} as const

/** Nothing is easier to see as a dot than as a nought. */
const shown = (count: number): string => (count === 0 ? '·' : String(count))

/** Coverage for a terminal, in Dutch: elements as rows, goals as columns, then the lists. */
export function renderCoverageText(coverage: Coverage): string {
  const wide = Math.max(...elements.map(({ nl }) => nl.length)) + 2
  const columns = goals.map(({ id }) => ({ id, nl: shortGoals[id], width: shortGoals[id].length + 2 }))
  const row = (name: string, cells: readonly string[], last: string) =>
    `${name.padEnd(wide)}${cells.map((cell, index) => cell.padStart(columns[index]?.width ?? 0)).join('')}${last.padStart(8)}`
  const lines = [
    row(
      '',
      columns.map(({ nl }) => nl),
      'samen',
    ),
    ...elements.map(({ id, nl }) =>
      row(
        nl,
        columns.map((column) => shown(coverage.matrix[column.id][id])),
        shown(coverage.elements[id]),
      ),
    ),
    row(
      'samen',
      columns.map(({ id }) => shown(coverage.goals[id])),
      shown(coverage.posts),
    ),
    '',
    ...coverageLists.map(({ list, heading }) => {
      const counts = countsOf(coverage, list).map(([name, count]) => `${name} ${shown(count)}`)
      return `${heading}: ${counts.join(', ')}`
    }),
    problemOnlyWords(coverage),
  ]
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

/** Coverage as a part of a page, in Dutch. Brings no style of its own; empty cells have the class `none`. */
export function renderCoverageHtml(coverage: Coverage): Html {
  const cell = (count: number) => (count === 0 ? html`<td class="none">0</td>` : html`<td>${count}</td>`)
  return html`<div class="coverage">
<table>
<caption>Berichten per doel en werkzaam element</caption>
<thead><tr><td></td>${goals.map(({ nl }) => html`<th scope="col">${nl}</th>`)}<th scope="col">samen</th></tr></thead>
<tbody>${elements.map(
    ({ id, nl }) =>
      html`<tr><th scope="row">${nl}</th>${goals.map((goal) => cell(coverage.matrix[goal.id][id]))}${cell(coverage.elements[id])}</tr>`,
  )}</tbody>
<tfoot><tr><th scope="row">samen</th>${goals.map(({ id }) => cell(coverage.goals[id]))}${cell(coverage.posts)}</tr></tfoot>
</table>
<dl>${coverageLists.map(
    ({ list, heading }) =>
      html`<dt>${heading}</dt><dd>${countsOf(coverage, list)
        .map(([name, count]) => `${name} ${count}`)
        .join(', ')}</dd>`,
  )}</dl>
<p>${problemOnlyWords(coverage)}</p>
</div>`
}
