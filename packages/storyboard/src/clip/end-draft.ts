import { dayInWords } from '../words/days.ts'
import { words } from '../words/words.ts'
import type { Draft } from './draft.ts'
import type { ClipRequest } from './material.ts'

/** Length of the last picture: three seconds. */
const END_FRAMES = 90

/** An address as people read it: without what a browser fills in. */
export const addressAsRead = (url: string): string => url.replace(/^https?:\/\//, '').replace(/\/$/, '')

/** The last picture of a clip: what to do, the address and its code, and the day of the data. */
export const endDraft = (title: string, { material: { snapshot }, locale }: ClipRequest): Draft => ({
  scene: () => ({
    kind: 'end',
    id: 'end',
    name: snapshot.programme.name,
    title,
    address: addressAsRead(snapshot.programme.url),
    url: snapshot.programme.url,
    credits: [words[locale].dataOf(dayInWords(snapshot.asOf, locale))],
  }),
  sentences: [],
  leastFrames: END_FRAMES,
})
