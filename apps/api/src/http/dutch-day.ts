import type { Day } from '@drempel/core/calendar'

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The day it is in the Netherlands at this moment, wherever the server stands. */
export const dutchDay = (moment: Date): Day => calendar.format(moment) as Day
