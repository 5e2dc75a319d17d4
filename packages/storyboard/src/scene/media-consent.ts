import type { ConsentUse } from '@drempel/core/consent'
import { permits } from '@drempel/core/consent'
import type { Material } from '../clip/material.ts'

/**
 * The photographs and footage whose people agree to this use today; pictures of nobody stay. A consent that is known in
 * more than one place must hold in all of them, and one that nobody knows does not hold.
 */
export function permittedMedia(
  { media = {}, snapshot, consents = [], today }: Material,
  use: ConsentUse,
): NonNullable<Material['media']> {
  const records = [...snapshot.consents, ...consents]
  const agreed = (consentId: string): boolean => {
    const own = records.filter(({ id }) => id === consentId)
    return own.length > 0 && own.every((record) => permits(record, use, today).ok)
  }
  return Object.fromEntries(
    Object.entries(media).filter(([, { consentId }]) => consentId === undefined || agreed(consentId)),
  )
}
