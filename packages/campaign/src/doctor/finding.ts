/** One thing that the doctor looked at. */
export interface Finding {
  /** What was looked at: a channel by its name, or a part of the material. */
  readonly of: string
  readonly ok: boolean
  /** How it is, and how to mend it. Never a secret. */
  readonly says: string
}
