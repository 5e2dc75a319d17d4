import { z } from 'zod'
import { idsOf, type Term } from './term.ts'

/** A Dutch province with the codes that maps and open data use. */
export interface ProvinceTerm<Id extends string = string> extends Term<Id> {
  /** ISO 3166-2 code: `NL-DR`. */
  readonly isoCode: string
  /** Region code of Statistics Netherlands (CBS): `PV22`. */
  readonly cbsCode: string
}

const province = <const Id extends string>(id: Id, nl: string, en: string, isoCode: string, cbsCode: string) => ({
  id,
  nl,
  en,
  meaning: `De provincie ${nl}.`,
  source: 'cbs-regions',
  isoCode,
  cbsCode,
})

/** The twelve provinces, from north to south. Codes: ISO 3166-2 and CBS (`cbs-regions`). */
export const provinces = [
  province('groningen', 'Groningen', 'Groningen', 'NL-GR', 'PV20'),
  province('fryslan', 'Fryslân', 'Friesland', 'NL-FR', 'PV21'),
  province('drenthe', 'Drenthe', 'Drenthe', 'NL-DR', 'PV22'),
  province('overijssel', 'Overijssel', 'Overijssel', 'NL-OV', 'PV23'),
  province('flevoland', 'Flevoland', 'Flevoland', 'NL-FL', 'PV24'),
  province('gelderland', 'Gelderland', 'Gelderland', 'NL-GE', 'PV25'),
  province('utrecht', 'Utrecht', 'Utrecht', 'NL-UT', 'PV26'),
  province('noord-holland', 'Noord-Holland', 'North Holland', 'NL-NH', 'PV27'),
  province('zuid-holland', 'Zuid-Holland', 'South Holland', 'NL-ZH', 'PV28'),
  province('zeeland', 'Zeeland', 'Zeeland', 'NL-ZE', 'PV29'),
  province('noord-brabant', 'Noord-Brabant', 'North Brabant', 'NL-NB', 'PV30'),
  province('limburg', 'Limburg', 'Limburg', 'NL-LI', 'PV31'),
] as const satisfies readonly ProvinceTerm[]

/** Id of a province. */
export type Province = (typeof provinces)[number]['id']

/** Accepts the id of a province. */
export const provinceSchema = z.enum(idsOf(provinces))
