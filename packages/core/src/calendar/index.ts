export { addDays, type Day, dayFromNumber, dayNumber, daySchema, daysBetween, formatDay, parseDay } from './day.ts'
