import type { MicroTask } from '@drempel/core/toolkit'

/** When in the year, as a heading; the whole year first. */
export const seasonWords: Readonly<Record<MicroTask['season'], string>> = {
  any: 'Het hele jaar',
  spring: 'Lente',
  summer: 'Zomer',
  autumn: 'Herfst',
  winter: 'Winter',
}

/** Whether it can be done sitting down. */
export const postureWords: Readonly<Record<MicroTask['posture'], string>> = { sitting: 'zittend', standing: 'staand' }

/** Whether it is done alone or with somebody. */
export const companyWords: Readonly<Record<MicroTask['company'], string>> = { alone: 'alleen', together: 'samen' }
