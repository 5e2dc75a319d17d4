import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { exitCodes } from '@drempel/diagnostics'
import { renderCalendarHtml } from '../../calendar/render-calendar-html.ts'
import { renderCalendarIcs } from '../../calendar/render-calendar-ics.ts'
import { renderCalendarText } from '../../calendar/render-calendar-text.ts'
import { writeWhole } from '../../hand-over/write-whole.ts'
import { giveJson, say, type Verb } from '../call.ts'
import { choosePosts } from '../choose-posts.ts'
import { openDesk } from '../desk.ts'
import { recordsOf, sayWhatIsLeftOut } from '../report-problems.ts'

/** Shows the calendar, as text, page, ICS or data. */
export const plan: Verb = async (call) => {
  const { flags, names, words, world } = call
  const desk = await openDesk(call)
  const { now, places, planProblems } = desk
  const posts = choosePosts(desk.plan, names, words)
  const shown = { ...desk.plan, posts }
  if (flags.json) giveJson(call, { now, posts, problems: recordsOf(planProblems) })
  else world.out(renderCalendarText(shown, now))
  if (flags.html) {
    const file = join(places.out, 'kalender.html')
    await writeWhole(file, renderCalendarHtml(shown, now))
    say(call, words.written(relative('', file)))
  }
  if (flags.ics) {
    const file = join(places.out, 'kalender.ics')
    await writeWhole(file, renderCalendarIcs(shown, now, await readBefore(file)))
    say(call, words.written(relative('', file)))
  }
  sayWhatIsLeftOut(planProblems, call)
  if (posts.some(({ example }) => example)) say(call, words.example)
  return exitCodes.fine
}

/** The file as it was made before; empty when it was not. */
async function readBefore(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}
