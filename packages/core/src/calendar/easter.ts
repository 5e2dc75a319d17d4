import { type Day, dayFromNumber, dayNumber } from './day.ts'

/**
 * Easter Sunday of a year in the Gregorian calendar, from which five Dutch holidays follow. The rule of Meeus, Jones and
 * Butcher, exact for every year from 1583; `year` is a whole number up to 9999.
 */
export function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const marchDay = epact + weekday - 7 * late + 22
  return dayFromNumber(dayNumber(`${String(year).padStart(4, '0')}-03-01` as Day) + marchDay - 1)
}
