/** What stands on everything that shows made-up people or figures, by language. */
export const madeUpWords = {
  nl: 'Voorbeeld: mensen en cijfers in dit bericht zijn verzonnen.',
  en: 'Example: people and figures in this post are made up.',
} as const
