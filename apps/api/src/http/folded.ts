/** Text without capitals and accents: `Één kop` and `een kop` are the same words. */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
