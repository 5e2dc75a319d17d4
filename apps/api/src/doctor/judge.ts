import { type Day, daysBetween } from '@drempel/core/calendar'
import { helplineFreshDays } from '@drempel/core/toolkit'
import { error, type Finding, ok, warn } from './finding.ts'

const MEGABYTE = 1024 * 1024
const HOUR_MS = 3600 * 1000

/** Space on the disk of the store. SQLite needs room for its log, and a backup for a copy. */
export function judgeSpace(freeBytes: number): Finding {
  const words = `${Math.floor(freeBytes / MEGABYTE)} MB free`
  const remedy = 'Make room: remove old backups or logs, or take a larger disk.'
  if (freeBytes < 200 * MEGABYTE) return error('disk', words, remedy)
  return freeBytes < 1024 * MEGABYTE ? warn('disk', words, remedy) : ok('disk', words)
}

/** Who may read a file with personal data or a secret. */
export function judgeMode(about: string, file: string, mode: number): Finding {
  const shown = (mode & 0o777).toString(8)
  if ((mode & 0o077) === 0) return ok(about, `only its own user may read ${file}`)
  return error(about, `others may read ${file} (${shown})`, `chmod 600 ${file}`)
}

/** The steps of a store against those that this program knows. */
export function judgeSteps(taken: readonly string[], known: readonly string[]): Finding {
  const newer = taken.filter((name) => !known.includes(name))
  if (newer.length > 0) {
    return error(
      'store',
      `it is of a newer version: ${newer.join(', ')}`,
      'Install the version that made it, or a newer one.',
    )
  }
  const open = known.filter((name) => !taken.includes(name))
  if (open.length === 0) return ok('store', `up to date, ${taken.length} steps`)
  return warn(
    'store',
    `${open.length} steps are still to be taken`,
    'Make a backup and start the server: it takes them by itself.',
  )
}

/** The clock against the last thing that was written down; a clock that was put back makes days and order wrong. */
export function judgeClock(now: Date, lastWritten: string | undefined): Finding {
  if (lastWritten !== undefined && Date.parse(lastWritten) > now.getTime() + 60_000) {
    return error(
      'clock',
      `it says ${now.toISOString()}, but something was written down at ${lastWritten}`,
      'Let the machine keep time: timedatectl set-ntp true.',
    )
  }
  return ok('clock', now.toISOString())
}

/** The address by which people come. */
export function judgePublicUrl(publicUrl: URL | undefined): Finding {
  if (publicUrl === undefined) {
    return warn(
      'address',
      'PUBLIC_URL is not set, so links in mail go to localhost',
      'Set PUBLIC_URL to the address that people type.',
    )
  }
  if (publicUrl.protocol === 'https:') return ok('address', publicUrl.origin)
  if (publicUrl.hostname === 'localhost')
    return warn('address', `${publicUrl.origin} is for this machine only`, 'Set PUBLIC_URL to an https address.')
  return error(
    'address',
    `${publicUrl.origin} is not https`,
    'Put Caddy or nginx in front, and set PUBLIC_URL to the https address.',
  )
}

/** Whether people who log in now stay logged in after a start. */
export function judgeSecret(isShared: boolean, hasSecret: boolean): Finding {
  if (hasSecret || !isShared) return ok('secret', hasSecret ? 'AUTH_SECRET is set' : 'a file beside the store')
  return warn(
    'secret',
    'AUTH_SECRET is not set: who is in the middle of logging in starts again after a restart',
    'Set AUTH_SECRET, the same for all processes: openssl rand -base64 48.',
  )
}

/** How old the newest backup is. */
export function judgeBackup(newest: Date | undefined, now: Date): Finding {
  const remedy = 'See that the nightly timer runs: systemctl list-timers drempel-backup. Make one now with `backup`.'
  if (newest === undefined) return error('backup', 'there is none', remedy)
  const hours = (now.getTime() - newest.getTime()) / HOUR_MS
  const words = `the newest is of ${newest.toISOString()}`
  if (hours > 7 * 24) return error('backup', words, remedy)
  return hours > 26 ? warn('backup', words, remedy) : ok('backup', words)
}

/** Whether the numbers that people in need call were looked at lately. */
export function judgeHelplines(checked: readonly { readonly name: string; readonly on: Day }[], today: Day): Finding {
  const remedy =
    'Look whether number and hours are right, change the day in the content, and publish the toolkit again.'
  if (checked.length === 0) return warn('helplines', 'the content has none', remedy)
  const old = checked.filter(({ on }) => daysBetween(on, today) > helplineFreshDays).map(({ name }) => name)
  if (old.length > 0)
    return error('helplines', `not looked at for ${helplineFreshDays} days: ${old.join(', ')}`, remedy)
  const soon = checked.filter(({ on }) => daysBetween(on, today) > helplineFreshDays - 30).map(({ name }) => name)
  if (soon.length > 0) return warn('helplines', `to be looked at within 30 days: ${soon.join(', ')}`, remedy)
  return ok('helplines', `${checked.length} looked at within ${helplineFreshDays} days`)
}
