import { z } from 'zod'
import { idsOf, type Term } from './term.ts'

/**
 * How well a piece is underpinned, strongest first. The K keeps it apart from the language level B1. K2 follows the
 * levels of the databank of social interventions (`movisie-db`); the rest of the scale is our own.
 * A level belongs to the piece itself, never to a professional programme that it resembles.
 */
export const evidenceLevels = [
  {
    id: 'K1',
    nl: 'onderzocht, effect gevonden',
    en: 'studied, effect found',
    meaning: 'Onderzoek met een vergelijkingsgroep vond een effect.',
    source: 'project',
  },
  {
    id: 'K2',
    nl: 'goed onderbouwd',
    en: 'well underpinned',
    meaning: 'Rust op onderzoek of staat goed onderbouwd in een databank.',
    source: 'movisie-db',
  },
  {
    id: 'K3',
    nl: 'onderzocht, wisselend beeld',
    en: 'studied, mixed picture',
    meaning: 'Er is onderzoek, maar beperkt of met wisselende uitkomst.',
    source: 'project',
  },
  {
    id: 'K4',
    nl: 'ervaring op meer plekken',
    en: 'experience in several places',
    meaning: 'Op meer plekken gedaan en doorverteld.',
    source: 'project',
  },
  {
    id: 'K5',
    nl: 'idee of één plek',
    en: 'idea or one place',
    meaning: 'Een goed idee, of ervaring van één plek.',
    source: 'project',
  },
] as const satisfies readonly Term[]

/** Id of an evidence level, `K1` (strongest) to `K5`. */
export type EvidenceLevel = (typeof evidenceLevels)[number]['id']

/** Accepts the id of an evidence level. */
export const evidenceLevelSchema = z.enum(idsOf(evidenceLevels))
