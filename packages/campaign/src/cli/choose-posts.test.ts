import { describe, expect, it } from 'vitest'
import { examplePlanned, examplePost } from '../model/planned-post.example.ts'
import { wordsIn } from '../words/words.ts'
import { choosePosts } from './choose-posts.ts'

const second = { ...examplePost, id: 'stoel-op-de-stoep' }
const posts = [examplePlanned('bluesky'), examplePlanned('mastodon'), examplePlanned('bluesky', { post: second })]
const chosen = (...names: string[]) => choosePosts({ posts }, names, wordsIn.nl).map(({ key }) => key)

describe('choosePosts', () => {
  it('gives everything when nothing or `alles` is named, in the order of the plan', () => {
    expect(chosen()).toEqual(posts.map(({ key }) => key))
    expect(chosen('stoel-bij-de-lift', 'ALLES')).toEqual(posts.map(({ key }) => key))
  })

  it('knows a post by its id, on all its channels', () => {
    expect(chosen('stoel-bij-de-lift')).toEqual(['stoel-bij-de-lift/bluesky', 'stoel-bij-de-lift/mastodon'])
  })

  it('knows a post on one channel by its key', () => {
    expect(chosen('stoel-bij-de-lift/mastodon')).toEqual(['stoel-bij-de-lift/mastodon'])
  })

  it('is content with the beginning of a name, in capitals too', () => {
    expect(chosen('Stoel-op')).toEqual(['stoel-op-de-stoep/bluesky'])
    expect(chosen('stoel-bij-de-lift/b')).toEqual(['stoel-bij-de-lift/bluesky'])
  })

  it('asks for more when more posts begin so', () => {
    expect(() => chosen('stoel')).toThrow(
      'Met `stoel` beginnen meer berichten: stoel-bij-de-lift, stoel-op-de-stoep. Schrijf er iets meer van.',
    )
  })

  it('says which name was probably meant', () => {
    expect(() => chosen('stoel-bij-de-lft')).toThrow(
      'Het bericht `stoel-bij-de-lft` staat niet in de kalender. Bedoelde je `stoel-bij-de-lift`?',
    )
    expect(() => chosen('koffie')).toThrow('Kijk met `campaign plan` hoe ze heten.')
  })

  it('finds nothing by name in an empty plan', () => {
    expect(choosePosts({ posts: [] }, [], wordsIn.nl)).toEqual([])
    expect(() => choosePosts({ posts: [] }, ['stoel'], wordsIn.nl)).toThrow('staat niet in de kalender')
  })
})
