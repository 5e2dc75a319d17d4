/** What the doctor found about one thing. */
export interface Finding {
  /** What was looked at: `backup`. */
  readonly about: string
  readonly state: 'ok' | 'warn' | 'error'
  /** What was found, in one sentence. */
  readonly words: string
  /** How to mend it; for what is not ok. */
  readonly remedy?: string
}

/** All is well with something. */
export const ok = (about: string, words: string): Finding => ({ about, state: 'ok', words })

/** Something that works today and will not for long, or not for everybody. */
export const warn = (about: string, words: string, remedy: string): Finding => ({ about, state: 'warn', words, remedy })

/** Something that does not work. */
export const error = (about: string, words: string, remedy: string): Finding => ({
  about,
  state: 'error',
  words,
  remedy,
})
