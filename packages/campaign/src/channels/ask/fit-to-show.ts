/** No more than a line; what a server has to say is in its beginning. */
const MOST_CHARACTERS = 200

/** Names for an error that servers use: `InvalidSwap`. Anything else is not kept as a name. */
const NAME = /^\w{1,60}$/

/**
 * Words of a server as they may be kept and shown: without our own keys, which a server can throw back at us, without
 * control signs, which a terminal would obey, and no longer than a line.
 */
export function fitToShow(words: string, secrets: readonly string[]): string {
  const shown = secrets.flatMap(writtenAs).reduce((text, secret) => text.replaceAll(secret, '…'), words)
  return shown.replace(/\p{C}+/gu, ' ').slice(0, MOST_CHARACTERS)
}

/** A name of an error, when it is one and holds no key. */
export const nameFitToShow = (name: string | undefined, secrets: readonly string[]): string | undefined =>
  name !== undefined && NAME.test(name) && fitToShow(name, secrets) === name ? name : undefined

/** A key as it can stand in an answer: as it is, in JSON, in an address. An empty one is none. */
const writtenAs = (secret: string): readonly string[] =>
  secret === '' ? [] : [...new Set([secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])]
