/** A sentence keeps its own mark at the end, and gets a full stop when it has none. */
export const stop = (text: string): string => (/[.!?…][’”'"»)]*$/u.test(text) ? text : `${text}.`)

/** With a capital at the beginning; what begins with no letter stays as it is. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
