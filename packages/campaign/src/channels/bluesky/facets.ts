import { type FacetFeature, facetsOf } from '../../count/facets.ts'
import type { PlannedPost } from '../../model/planned-post.ts'
import { textField } from '../ask/fields.ts'
import type { No } from '../ask/reply.ts'
import type { Session } from './session.ts'

/** A stretch of a text that is more than words, as a record has it: `app.bsky.richtext.facet`. Places count bytes. */
export interface Facet {
  readonly $type: 'app.bsky.richtext.facet'
  readonly index: { readonly byteStart: number; readonly byteEnd: number }
  readonly features: readonly Readonly<Record<string, string>>[]
}

/** The links, tags and mentions of a part, with the accounts that are mentioned looked up. A handle of nobody stays words. */
export async function facetsFor(
  post: PlannedPost,
  index: number,
  session: Session,
): Promise<{ readonly kind: 'facets'; readonly facets: readonly Facet[] } | No> {
  const facets: Facet[] = []
  for (const { byteStart, byteEnd, feature } of facetsOf(post.parts[index] ?? '', post.links)) {
    const resolved = await resolve(feature, session)
    if (resolved.kind === 'feature')
      facets.push({ $type: 'app.bsky.richtext.facet', index: { byteStart, byteEnd }, features: [resolved.feature] })
    else if (resolved.kind !== 'refused') return resolved
  }
  return { kind: 'facets', facets }
}

async function resolve(feature: FacetFeature, session: Session) {
  const name = 'app.bsky.richtext.facet'
  const is = (record: Record<string, string>) => ({ kind: 'feature', feature: record }) as const
  if (feature.kind === 'link') return is({ $type: `${name}#link`, uri: feature.uri })
  if (feature.kind === 'tag') return is({ $type: `${name}#tag`, tag: feature.tag })
  const answer = await session.call({
    name: 'com.atproto.identity.resolveHandle',
    query: { handle: feature.handle },
  })
  if (answer.kind !== 'ok') return answer
  const did = textField(answer.json, 'did')
  return did ? is({ $type: `${name}#mention`, did }) : ({ kind: 'silence', reason: 'resolveHandle: nonsense' } as const)
}
