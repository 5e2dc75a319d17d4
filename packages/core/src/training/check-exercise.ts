import type { Exercise, SortExercise, SpotExercise } from './exercise.ts'
import { checkIds, checkShuffle, type TrainingIssue } from './training-issue.ts'

/** What would make this exercise impossible or pointless. Empty when it can be done. */
export function checkExercise(exercise: Exercise): TrainingIssue[] {
  switch (exercise.kind) {
    case 'sort':
      return checkSort(exercise)
    case 'order':
      return [...checkIds(exercise.steps, ['steps']), ...checkShuffle(exercise.steps, ['steps'])]
    case 'spot':
      return checkSpot(exercise)
    case 'rewrite':
      return []
    case 'decide': {
      const issues = checkIds(exercise.options, ['options'])
      if (exercise.options.some(({ rating }) => rating === 'good')) return issues
      return [...issues, { path: ['options'], rule: 'no-good-option', words: 'expected at least one good way out' }]
    }
  }
}

function checkSort({ categories, items }: SortExercise): TrainingIssue[] {
  const unknown = items.flatMap(({ category }, index) =>
    categories.some(({ id }) => id === category)
      ? []
      : {
          path: ['items', index, 'category'],
          rule: 'unknown-category',
          words: 'expected the id of one of the categories',
        },
  )
  const empty = categories.flatMap(({ id }, index) =>
    items.some(({ category }) => category === id)
      ? []
      : { path: ['categories', index], rule: 'empty-category', words: 'expected at least one card that belongs here' },
  )
  return [...checkIds(categories, ['categories']), ...checkIds(items, ['items']), ...unknown, ...empty]
}

function checkSpot({ sentences }: SpotExercise): TrainingIssue[] {
  const better = sentences.flatMap((one, index) =>
    one.better === undefined || one.mustGo
      ? []
      : {
          path: ['sentences', index, 'better'],
          rule: 'better-than-fine',
          words: 'expected `better` only where `mustGo` is true',
        },
  )
  const found = sentences.some(({ mustGo }) => mustGo)
    ? []
    : [{ path: ['sentences'], rule: 'nothing-to-find', words: 'expected at least one sentence that has to go' }]
  return [...checkIds(sentences, ['sentences']), ...better, ...found]
}
