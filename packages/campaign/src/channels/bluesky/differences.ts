import { isDeepStrictEqual } from 'node:util'
import type { Difference } from '../../model/adapter.ts'
import { field, listField } from '../ask/fields.ts'
import type { PostRecord } from './record.ts'

/** In what a record on the server differs from the one that we would write. Empty: in nothing. */
export function differencesOf(planned: PostRecord, held: unknown): readonly Difference[] {
  const [ours, theirs] = [planned as unknown, held]
  const views: readonly [Difference, (record: unknown) => unknown][] = [
    ['text', (record) => field(record, 'text')],
    ['links', (record) => field(record, 'facets') ?? []],
    ['media', (record) => mediaOf(field(record, 'embed'))],
    ['alt', (record) => altsOf(field(record, 'embed'))],
    ['captions', (record) => captionsOf(field(record, 'embed'))],
    ['language', (record) => field(record, 'langs')],
    ['time', (record) => Date.parse(String(field(record, 'createdAt')))],
    ['thread', (record) => field(record, 'reply')],
  ]
  return views.filter(([, view]) => !isDeepStrictEqual(view(ours), view(theirs))).map(([name]) => name)
}

/** Which files, in which order and shape. A file's name follows from its bytes. */
const mediaOf = (embed: unknown) => [
  field(embed, '$type'),
  field(embed, 'external'),
  cidOf(field(embed, 'video')),
  field(embed, 'aspectRatio'),
  ...(listField(embed, 'images') ?? []).map((image) => [cidOf(field(image, 'image')), field(image, 'aspectRatio')]),
]

const altsOf = (embed: unknown) => [
  field(embed, 'alt'),
  ...(listField(embed, 'images') ?? []).map((one) => field(one, 'alt')),
]

const captionsOf = (embed: unknown) =>
  (listField(embed, 'captions') ?? []).map((one) => [field(one, 'lang'), cidOf(field(one, 'file'))])

const cidOf = (blob: unknown) => field(field(blob, 'ref'), '$link')
