import type { LedgerState } from '../model/ledger.ts'
import type { Drift } from '../publish/verify-plan.ts'
import type { Held } from '../publish/why-not.ts'
import type { Words } from './words.ts'

const posts = (count: number): string => (count === 1 ? '1 post' : `${count} posts`)
const times = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const states: Readonly<Record<LedgerState, string>> = {
  due: 'due',
  sending: 'being sent',
  unknown: 'in doubt, we will look whether it is there',
  done: 'sent',
  missed: 'missed: it was too late to send it',
  refused: 'refused by the server',
  'needs-human': 'look yourself whether it is there',
  withdrawn: 'withdrawn',
}

/** Of what people place by hand: it is laid ready, never sent. */
const byHand: Partial<Readonly<Record<LedgerState, string>>> = {
  sending: 'being laid ready',
  unknown: 'in doubt, we will look whether it lies ready',
  done: 'laid ready to be placed by hand',
  missed: 'missed: it was too late to lay it ready',
  refused: 'could not be laid ready',
}

const held: Readonly<Record<Held['why'], string>> = {
  example: 'it holds made-up people or figures; an example is never sent',
  'no-adapter': 'we cannot use this channel yet; `campaign doctor` says what is missing',
  'not-approved': 'not approved yet; approve it with `campaign approve`',
  'changed-since-approval': 'changed after it was approved; look at it and approve it again',
  'check-errors': 'there is an error in it; see `campaign check`',
}

const drifts: Readonly<Record<Drift['kind'], string>> = {
  lost: 'was there by our ledger, and is not any more',
  half: 'only half of it is there',
  doubled: 'is there more than once',
  changed: 'differs from what was approved',
  'alt-missing': 'is there without the right words for its picture',
  unexpected: 'is there, and our ledger does not know it',
  'still-there': 'was withdrawn, and is still there',
  'left-plan': 'is out of the house, and not in the calendar any more: withdraw it if it has to go',
  'not-known': 'the server did not say whether it is there',
}

/** What the command line says in English. */
export const en: Words = {
  program: 'From calendar to posts: make, check, show, approve, send and measure.',
  titles: {},
  usage: '[command] [options]',
  help: 'explains how it works',
  examples: 'Examples:',
  exits:
    'Exit codes: 0 fine · 1 problems in the material · 2 wrong use · 3 network, disk or server failed · 70 our mistake',
  more: 'Add `--help` for help.',
  verbs: {
    plan: 'Shows the calendar: what goes where, and when.',
    check: 'Checks everything and says what has to be mended, at its line.',
    preview: 'Makes one page that shows every post as its channel would.',
    approve: 'Approves posts as they are now. Whatever changes afterwards voids it.',
    publish: 'Sends what is due and approved, each post once.',
    run: 'Stays on and sends everything in time, until it is stopped (Ctrl+C).',
    kit: 'Lays ready what is placed by hand: a ZIP for each day, and lists for Buffer and Excel.',
    status: 'Shows where every post stands.',
    verify: 'Compares with what the servers really hold. Changes nothing.',
    withdraw: 'Takes a post away, or all that rests on a consent, and gives proof of it.',
    report: 'Makes a report of what the posts brought.',
    doctor: 'Looks for each channel whether we can use it, and says what is missing.',
    explain: 'Explains a rule, or lists them all.',
  },
  names: 'post, channel of a post (`post/channel`), or the beginning of it',
  namesOrAll: 'post, channel of a post (`post/channel`), the beginning of it, or `all`',
  rule: 'name of a rule, as it stands behind a problem',
  options: {
    folder: 'folder of the campaign (default: here, or apps/campaign)',
    now: 'moment for which you ask: 2027-03-04 or 2027-03-04T10:00 (default: now)',
    lang: 'language of what this program says',
    content: 'the toolkit as data (default: from campaign.yaml)',
    snapshot: 'project.json (default: from campaign.yaml)',
    clips: 'manifest of the clips (default: from campaign.yaml)',
    json: 'for another program, as JSON',
    html: 'as a page too',
    ics: 'for a calendar program too (ICS)',
    coverage: 'show which goals, people and ages are there',
    out: 'file or folder to write to',
    by: 'your name',
    yes: 'do not ask first',
    dryRun: 'ask the servers what they hold and say what would happen; nothing leaves',
    days: 'for how many days ahead',
    consent: 'number of a consent: everything that rests on it',
    done: 'you took away by hand what no program can take away; the ledger keeps that with your name',
    from: 'first day of the report',
    to: 'last day of the report',
    clicks: 'file with our own click counts',
    allowed: 'one of',
    otherwise: 'default',
  },
  usageErrors: {
    unknownVerb: (name, near) =>
      `Unexpected command \`${name}\`.${near === undefined ? '' : ` Did you mean \`${near}\`?`}`,
    unknownOption: (name) => `Unexpected option \`${name}\`.`,
    missingArgument: 'Something is missing: name a post.',
    missingValue: (name) => `Expected something after \`${name}\`.`,
    tooMany: 'There is too much behind the command.',
    other: (message) => `That could not be understood (${message}).`,
    now: (written) =>
      `Unexpected moment \`${written}\`, expected a day or time that exists, such as \`--now 2027-03-04\` or \`--now 2027-03-04T10:00\`.`,
    day: (name, written) =>
      `Unexpected day \`${written}\` for \`${name}\`, expected a day that exists, such as 2027-03-04.`,
    days: (written) => `Unexpected \`--days ${written}\`, expected a whole number from 1 to 366.`,
    nowOnlyToLook: 'Unexpected `--now` for sending, expected the real time. To see what would happen, add `--dry-run`.',
    noFolder: 'No campaign was found here. Go to the folder of the project, or name it: `--folder apps/campaign`.',
    unknownName: (name, near) =>
      `The post \`${name}\` is not in the calendar.${near === undefined ? ' `campaign plan` shows their names.' : ` Did you mean \`${near}\`?`}`,
    manyNames: (name, some) => `More posts begin with \`${name}\`: ${some.join(', ')}. Write some more of it.`,
    by: 'Say who you are: add `--by "Your Name"`.',
    askYes: 'There is nobody to ask. Are you sure? Add `--yes`.',
    withdrawWhat: 'Name one post, or a consent with `--consent`, and not both.',
    clicks: (file) => `\`${file}\` holds no click counts as we know them.`,
  },
  problems: (errors, others) =>
    errors + others === 0
      ? 'All is well.'
      : `${times(errors, 'error', 'errors')} and ${times(others, 'note', 'notes')}.`,
  checked: (count) => `${posts(count)} checked.`,
  brokenOff: (errors) =>
    `${times(errors, 'error', 'errors')} in the calendar: those posts are left out. See \`campaign check\`.`,
  missingClips: (clips) => `Not all clips are there yet. Make them with \`pnpm film render ${clips.join(' ')}\`.`,
  example: 'Mind: this is the example project, with made-up people. Nothing is sent from it.',
  written: (file) => `Made: ${file}`,
  previewed: (count) => `${posts(count)} to look at`,
  askApprove: (count, by) => `Approve ${posts(count)}, as ${by}? (yes/no) `,
  askWithdraw: (count) => `Take ${posts(count)} away? This cannot be undone. (yes/no) `,
  askTookAway: (count, by) => `Did you take ${posts(count)} away by hand where needed, ${by}? (yes/no) `,
  isYes: (answer) => /^(j|ja|y|yes)$/i.test(answer.trim()),
  nothingDone: 'Nothing was changed.',
  approved: (count) => `${posts(count)} approved.`,
  alreadyApproved: (count) => `${posts(count)} approved already.`,
  notApproved: (count) => `${posts(count)} not approved: there is an error in it.`,
  exampleApproved: 'Approved, but it will not be sent: this is the example project.',
  states,
  byHand,
  held,
  nothingDue: 'Nothing is due now.',
  published: ({ sent, laid, rest, kept }) =>
    `${posts(sent)} sent, ${laid} laid ready, ${rest} ended otherwise, ${kept} held back.`,
  sending: (done, of) => `${done} of ${of}`,
  sendingLabel: 'Sending',
  would: {
    send: 'would be sent',
    lay: 'would be laid ready',
    isLaid: 'lies ready already',
    laidOtherwise: 'lies ready already, but differs from what was approved',
    rest: 'is half there, the rest would be sent',
    isThere: 'is there already',
    differs: 'is there already, but differs from what was approved',
  },
  dryRun: 'Nothing was sent: this was a trial.',
  running: 'The campaign is on. Stop it with Ctrl+C.',
  cannotRead: 'As long as this is so, nothing is sent. We look again and again.',
  stopping: 'One moment: the post in hand is finished first.',
  stopped: 'The campaign is off. Nothing was left half done.',
  leaseLost: 'somebody else took it over',
  takenBack: 'withdrawn meanwhile, and taken away again',
  roundFailed: (inARow) =>
    inARow === 1 ? 'This round failed; we try again shortly.' : `This round failed, ${inARow} times in a row.`,
  clockJumped: (minutes) =>
    `The clock of this computer jumped ${minutes} minutes ahead. We believe it after ten minutes, so that nothing leaves early.`,
  kitNothing: (days) => `There is nothing to place by hand in the next ${times(days, 'day', 'days')}.`,
  kitMade: (count, days) => `${posts(count)} laid ready, in ${times(days, 'kit', 'kits')}.`,
  drifts,
  verified: (looked, wrong) =>
    wrong === 0
      ? `${posts(looked)} compared: all is as it should be.`
      : `${posts(looked)} compared, ${times(wrong, 'thing is', 'things are')} not right.`,
  unreachable: (channels) => `Not compared, because we cannot reach them: ${channels.join(', ')}.`,
  withdrawn: {
    'never-sent': 'was not sent and never will be',
    removed: 'taken away, and we saw that it is gone',
    removedUnseen: 'taken away, the server said; have a look yourself',
    byHand: ({ by, at }) => `taken away by hand by ${by} on ${at.slice(0, 10)}`,
    left: 'may still be there: take it away by hand',
  },
  withdrawNothing: 'No post rests on this consent.',
  withdrawComplete: (count) => `${posts(count)} withdrawn.`,
  withdrawLeft: (count, onlyByHand) =>
    [
      `Somebody has to look at ${posts(count)}. Then give the same command again.`,
      ...(onlyByHand > 0
        ? [
            `${onlyByHand === count ? 'That' : `With ${posts(onlyByHand)} that`} can only be done by hand. Add \`--done\` after it, and your name is in the proof.`,
          ]
        : []),
    ].join(' '),
  measuring: 'Fetching counts',
  noVisits: (reason) => `Visits to the toolkit were not measured: ${reason}`,
  noMatomo: 'DREMPEL_MATOMO_URL, DREMPEL_MATOMO_SITE and DREMPEL_MATOMO_TOKEN are not set.',
  openMatomo: 'DREMPEL_MATOMO_URL does not begin with https://, and no key goes over an open line.',
  doctor: {
    material: 'Material',
    channels: 'Channels',
    content: (pieces) => `The toolkit is there, with ${times(pieces, 'piece', 'pieces')}.`,
    realSnapshot: (asOf) => `The project data are real, of ${asOf}.`,
    clips: (count) => `${times(count, 'clip is', 'clips are')} there.`,
    missingSecret: (name, what) => `Put ${what} in ${name}, or the name of a file in ${name}_FILE.`,
    password: 'the app password (Settings → Privacy and security → App passwords)',
    token: 'the key (Preferences → Development → New application, with read and write)',
    mailPassword: 'the password of the mail server',
    mailAccount: 'Give this channel an `account` in channels.yaml: the name by which the mail server knows us.',
    mailServer: 'Give this channel a `server` in channels.yaml, such as smtp://mail.example:587.',
    limit: (characters) => `This server takes ${characters} characters.`,
    ready: 'All is ready.',
    notReady: (count) => `${times(count, 'thing is', 'things are')} missing still.`,
  },
}
