import { type Element, elements, type Goal, goals } from '@drempel/core/vocabulary'
import type { Post } from './post.ts'

const namesOf = <Id extends string>(terms: readonly { readonly id: Id; readonly nl: string }[]) =>
  Object.fromEntries(terms.map(({ id, nl }) => [id, nl])) as Readonly<Record<Id, string>>

/** What people call a goal, in the order of the vocabulary. */
export const goalWords: Readonly<Record<Goal, string>> = namesOf(goals)

/** What people call an active element, in the order of the vocabulary. */
export const elementWords: Readonly<Record<Element, string>> = namesOf(elements)

/** Whom a post is for. */
export const audienceWords: Readonly<Record<Post['audience'], string>> = {
  initiative: 'bewonersinitiatieven',
  neighbour: 'buren',
  advisor: 'adviseurs',
  municipality: 'gemeenten',
}

/** `1 bericht`, `2 berichten`. */
export const countedPosts = (count: number): string => (count === 1 ? '1 bericht' : `${count} berichten`)
