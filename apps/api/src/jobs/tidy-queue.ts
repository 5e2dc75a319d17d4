import type { Queue } from './job.ts'

/** Name of the queue. */
export const TIDYING = 'tidying'

/** Days that a job which was done is kept. Its key keeps it from being done again, and no key comes back after so long. */
const KEPT_DAYS = 60

/** Clears away, every day, jobs that were done long ago, with the mails that they sent. */
export const tidyQueue = (now: () => Date): Queue => ({
  name: TIDYING,
  mostAttempts: 20,
  work: async () => async (db) => {
    const before = new Date(now().getTime() - KEPT_DAYS * 86_400_000).toISOString()
    await db.deleteFrom('job').where('state', '=', 'done').where('run_at', '<', before).execute()
    // What a letter says of its mail stays with the letter.
    await db.deleteFrom('mail').where('kind', '<>', 'advice').where('ended_at', '<', before).execute()
  },
})
