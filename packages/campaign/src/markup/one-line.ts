/**
 * What gives nothing to see on a line and could command a terminal or turn the words after it: control characters and marks of
 * direction. The joiner within an emoji stays.
 */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]+/gu

/** Words that stay on one line, for a subject, a terminal or a title. */
export const oneLine = (text: string): string => text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim()
