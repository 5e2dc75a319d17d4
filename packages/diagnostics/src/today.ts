/**
 * Today on the calendar of the Netherlands, wherever the tool runs: what `--now` means when nobody gives it. The one
 * place where our tools look at the clock for a day; everything behind it takes the day as an argument.
 */
export const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
