/** Most characters of a shortened address: with them a post keeps nine tenths of its 300 for words. Our own choice. */
const MOST_CHARACTERS = 30

/**
 * The address as it stands in a text whose link is kept apart from it: host and path, cut off with `…`. Says where the link
 * leads, so a reader can see that it is ours.
 */
export function shortenAddress(address: string): string {
  const { host, pathname } = new URL(address)
  const whole = `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`
  const characters = [...whole]
  return characters.length <= MOST_CHARACTERS ? whole : `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…`
}
