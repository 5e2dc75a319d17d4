import { everyMinute } from './every-minute.example.ts'

/** Run as a process of its own, so that `TZ` is what the process has: prints the tally of the years in its arguments. */
process.stdout.write(JSON.stringify(everyMinute(process.argv.slice(2).map(Number))))
