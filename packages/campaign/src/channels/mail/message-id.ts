import { createHash } from 'node:crypto'

/** Short name of a planned post that needs no escaping anywhere: for a `Message-ID` and for the file of a receipt. */
export const nameOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 32)

/**
 * The `Message-ID` of a planned post, for ever the same: a list or a mail program that gets a mail twice can see that it is one.
 * @param from sender, `Name <post@host.example>`; its host stands behind the `@`.
 */
export function messageIdOf(key: string, from: string): string {
  const host = /@([a-z0-9.-]+)>?\s*$/i.exec(from)?.[1]?.toLowerCase() ?? 'localhost'
  return `<${nameOf(key)}@${host}>`
}
