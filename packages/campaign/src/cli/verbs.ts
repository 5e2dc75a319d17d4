import type { Words } from '../words/words.ts'
import type { Flags, Verb } from './call.ts'
import { approve } from './verbs/approve.ts'
import { check } from './verbs/check.ts'
import { doctor } from './verbs/doctor.ts'
import { explain } from './verbs/explain.ts'
import { kit } from './verbs/kit.ts'
import { plan } from './verbs/plan.ts'
import { preview } from './verbs/preview.ts'
import { publish } from './verbs/publish.ts'
import { report } from './verbs/report.ts'
import { run } from './verbs/run.ts'
import { status } from './verbs/status.ts'
import { verify } from './verbs/verify.ts'
import { withdraw } from './verbs/withdraw.ts'

/** What stands behind a verb without a flag. `must`: at least one. */
export type Names = 'none' | 'posts' | 'posts-must' | 'post' | 'rule'

/** How a verb is called. */
export interface VerbFacts {
  readonly does: Verb
  readonly takes: Names
  /** Flags of its own, besides those that every verb has. */
  readonly flags: readonly (keyof Flags)[]
  /** Calls to learn from, without the name of the tool. */
  readonly examples: readonly string[]
}

/** The verbs, in the order in which staff need them. */
export const verbs: Readonly<Record<keyof Words['verbs'], VerbFacts>> = {
  plan: {
    does: plan,
    takes: 'posts',
    flags: ['html', 'ics', 'json'],
    examples: ['plan', 'plan --html --ics', 'plan portiekkoffie --json'],
  },
  check: {
    does: check,
    takes: 'posts',
    flags: ['coverage', 'json'],
    examples: ['check', 'check de-film --now 2027-03-11', 'check --coverage'],
  },
  preview: {
    does: preview,
    takes: 'posts',
    flags: ['out'],
    examples: ['preview', 'preview de-film portiek', 'preview --out voorbeeld.html'],
  },
  approve: {
    does: approve,
    takes: 'posts-must',
    flags: ['by', 'yes', 'json'],
    examples: [
      'approve portiekkoffie --by "Robin Voorbeeld"',
      'approve de-film/bluesky --by "Robin Voorbeeld"',
      'approve alles --by "Robin Voorbeeld" --yes',
    ],
  },
  publish: {
    does: publish,
    takes: 'none',
    flags: ['dryRun', 'json'],
    examples: ['publish --dry-run', 'publish --dry-run --now 2027-03-11T15:00', 'publish'],
  },
  run: { does: run, takes: 'none', flags: [], examples: ['run'] },
  kit: {
    does: kit,
    takes: 'posts',
    flags: ['days', 'json'],
    examples: ['kit', 'kit --days 14', 'kit de-film --now 2027-03-10'],
  },
  status: { does: status, takes: 'posts', flags: ['json'], examples: ['status', 'status de-film', 'status --json'] },
  verify: { does: verify, takes: 'none', flags: ['json'], examples: ['verify', 'verify --json'] },
  withdraw: {
    does: withdraw,
    takes: 'post',
    flags: ['consent', 'done', 'by', 'yes', 'json'],
    examples: [
      'withdraw een-tafel-nodig --by "Robin Voorbeeld"',
      'withdraw een-tafel-nodig/x --by "Robin Voorbeeld"',
      'withdraw --consent c-0041 --by "Robin Voorbeeld"',
      'withdraw een-tafel-nodig/x --done --by "Robin Voorbeeld"',
    ],
  },
  report: {
    does: report,
    takes: 'none',
    flags: ['from', 'to', 'clicks', 'out', 'json'],
    examples: ['report', 'report --from 2027-01-01 --to 2027-03-31', 'report --clicks kliks.json'],
  },
  doctor: { does: doctor, takes: 'none', flags: ['json'], examples: ['doctor', 'doctor --json'] },
  explain: { does: explain, takes: 'rule', flags: [], examples: ['explain', 'explain alt-text'] },
}
