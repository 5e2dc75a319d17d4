import type { Term } from '../vocabulary/term.ts'

/** The stages of an advice trajectory, in order, and last the one that can follow on any of them. Our own list. */
export const stages = [
  {
    id: 'signed-up',
    nl: 'aangemeld',
    en: 'signed up',
    meaning: 'Het initiatief heeft zich gemeld.',
    source: 'project',
  },
  { id: 'matched', nl: 'gematcht', en: 'matched', meaning: 'Er is een adviseur.', source: 'project' },
  {
    id: 'conversation-planned',
    nl: 'gesprek gepland',
    en: 'conversation planned',
    meaning: 'Er is een dag voor het gesprek.',
    source: 'project',
  },
  {
    id: 'conversation-held',
    nl: 'gesprek gevoerd',
    en: 'conversation held',
    meaning: 'Het gesprek is geweest.',
    source: 'project',
  },
  {
    id: 'advice-drafted',
    nl: 'advies geschreven',
    en: 'advice drafted',
    meaning: 'Het advies is af en wacht op een tweede lezer.',
    source: 'project',
  },
  {
    id: 'advice-read',
    nl: 'advies gelezen',
    en: 'advice read',
    meaning: 'Een ander dan de schrijver heeft het advies gelezen.',
    source: 'project',
  },
  {
    id: 'advice-sent',
    nl: 'advies verstuurd',
    en: 'advice sent',
    meaning: 'Het initiatief heeft het advies.',
    source: 'project',
  },
  {
    id: 'follow-up-planned',
    nl: 'opvolggesprek gepland',
    en: 'follow-up planned',
    meaning: 'Er is een dag voor het opvolggesprek.',
    source: 'project',
  },
  {
    id: 'follow-up-held',
    nl: 'opvolggesprek gevoerd',
    en: 'follow-up held',
    meaning: 'Van elk advies is bekend wat ermee gebeurde.',
    source: 'project',
  },
  { id: 'closed', nl: 'afgerond', en: 'closed', meaning: 'Het traject is klaar.', source: 'project' },
  { id: 'stopped', nl: 'gestopt', en: 'stopped', meaning: 'Het traject hield eerder op.', source: 'project' },
] as const satisfies readonly Term[]

/** Id of a stage of an advice trajectory. */
export type Stage = (typeof stages)[number]['id']

/** Id of a stage in which a trajectory goes on. */
export type OngoingStage = Exclude<Stage, 'closed' | 'stopped'>

/** The stages in which a trajectory goes on, in order. */
export const ongoingStages: readonly OngoingStage[] = stages.flatMap(({ id }) =>
  id === 'closed' || id === 'stopped' ? [] : [id],
)
