import { describe, expect, it } from 'vitest'
import { realClock } from '../channels/ask/clock.ts'
import { exampleChannels } from '../model/planned-post.example.ts'
import { wordsIn } from '../words/words.ts'
import { connectChannels } from './connect-channels.ts'
import { placesIn } from './places.ts'

const connectedWith = (env: Record<string, string>, channels = exampleChannels) =>
  connectChannels(channels, {
    env,
    places: placesIn('/nergens'),
    siteUrl: 'https://toolkit.example',
    clock: realClock,
    lang: 'nl',
    words: wordsIn.nl,
  })

describe('connectChannels', () => {
  it('needs nothing for the kit and the feed, and says of the others what is missing', () => {
    const { adapters, missing } = connectedWith({})
    expect([...missing.keys()]).toEqual(['bluesky', 'mastodon', 'nieuwsbrief'])
    expect(adapters.size).toBe(exampleChannels.length - 3)
    expect(missing.get('bluesky')).toContain('DREMPEL_BLUESKY_PASSWORD')
    expect(missing.get('mastodon')).toContain('DREMPEL_MASTODON_TOKEN')
  })

  it('goes on with the rest when one channel has a wrong address', () => {
    const channels = exampleChannels.map((channel) =>
      channel.platform === 'mastodon' ? { ...channel, server: 'ftp://sociaal.example' } : channel,
    )
    const { adapters, missing } = connectedWith(
      { DREMPEL_MASTODON_TOKEN: 'x', DREMPEL_BLUESKY_PASSWORD: 'x' },
      channels,
    )
    expect(missing.get('mastodon')).toContain('Unexpected `server` of the channel `mastodon`')
    expect(adapters.has('bluesky')).toBe(true)
  })
})
