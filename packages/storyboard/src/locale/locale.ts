import { z } from 'zod'

/** Language in which a clip speaks: Dutch, or English for who is new here. */
export type Locale = 'nl' | 'en'

/** Accepts a language. */
export const localeSchema = z.enum(['nl', 'en'])
