import type { ModuleProgress, ObservedConversation, TrainingProgress } from '@drempel/core/training'
import type { Db } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'

/** How far each of these people is with the training: asked once for all, answered for each. */
export async function trainingOf(
  db: Db,
  accountIds: readonly string[],
): Promise<(accountId: string) => TrainingProgress> {
  if (accountIds.length === 0) return () => ({ modules: [], observations: [] })
  const modules = await db
    .selectFrom('training_module')
    .where('account_id', 'in', accountIds)
    .orderBy('module')
    .selectAll()
    .execute()
  const observations = await db
    .selectFrom('observation')
    .where('account_id', 'in', accountIds)
    .orderBy('observed_on')
    .orderBy('id')
    .selectAll()
    .execute()
  return (accountId) => ({
    modules: modules.filter((one) => one.account_id === accountId).map(moduleOf),
    observations: observations.filter((one) => one.account_id === accountId).map(observationOf),
  })
}

const moduleOf = ({ module, completed_on, passed_on }: Tables['training_module']): ModuleProgress => ({
  module,
  completedOn: completed_on,
  ...(passed_on === null ? {} : { passedOn: passed_on }),
})

const observationOf = ({ observed_on, observer_id, scores }: Tables['observation']): ObservedConversation => ({
  on: observed_on,
  observer: observer_id,
  scores: JSON.parse(scores),
})
