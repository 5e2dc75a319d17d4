import { blocksOf } from '../../markup/linked-text.ts'
import { ownLink } from '../../model/own-link.ts'
import type { PlannedPost } from '../../model/planned-post.ts'

/** What a mail has below each other: words, another link on a line of its own, or the one button. */
export type MailBlock =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly shown: string }
  | { readonly kind: 'button'; readonly url: string; readonly words: string }

/**
 * The blocks of a mail. It asks one thing, with one button: where the link of the post has a line of its own, else at the end.
 * Any other link stays a link.
 */
export function mailBlocks(planned: PlannedPost): MailBlock[] {
  const own = planned.post.action.by === 'phone' ? undefined : ownLink(planned)
  const blocks = planned.parts
    .flatMap((part) => blocksOf(part, planned.links))
    .map((block): MailBlock => {
      if (block.kind === 'words') return block
      return block.url === own?.url ? buttonOf(planned, block.url) : block
    })
  return !own || blocks.some(({ kind }) => kind === 'button') ? blocks : [...blocks, buttonOf(planned, own.url)]
}

const buttonOf = ({ post }: PlannedPost, url: string): MailBlock => ({ kind: 'button', url, words: post.action.words })
