import { fileURLToPath } from 'node:url'

/** Where films keep what they may need again: bundles, segments, sound, photographs. `DREMPEL_FILM_CACHE` names another. */
export const defaultCacheFolder: string =
  process.env.DREMPEL_FILM_CACHE || fileURLToPath(new URL('../../node_modules/.cache/drempel/film', import.meta.url))
