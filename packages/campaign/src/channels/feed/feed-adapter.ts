import { access, constants, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { entryFiles } from '../../hand-over/entry-files.ts'
import { writeWhole } from '../../hand-over/write-whole.ts'
import type { Access, Adapter, Found, PublishedRef, Sent } from '../../model/adapter.ts'
import { type FeedEntry, feedEntryOf, feedEntrySchema } from './feed-entry.ts'
import { dropMedia, keepMedia, showMedia } from './feed-media.ts'
import { entryId, type FeedPlace, feedFiles, newestFirst, renderAtom, renderRss } from './render-feeds.ts'

/** What the feeds need of the world. */
export interface FeedOptions extends FeedPlace {
  /** Folder that is put on the web: `rss.xml`, `atom.xml` and their pictures and films appear in it. */
  readonly folder: string
  /** Folder of what was published, beside it and not on the web. Never thrown away: the other is made of it. */
  readonly entries: string
  /** Language of what it says. Absent: `nl`. */
  readonly lang?: 'nl' | 'en'
}

/**
 * RSS and Atom as a channel. What was published lies in one file per post, its pictures and films beside it; the feeds are drawn
 * from all of them, and drawn again until nothing changed meanwhile, so that the last of two runners always leaves all entries
 * behind.
 */
export function createFeed({ folder, entries, lang = 'nl', ...place }: FeedOptions): Adapter {
  const published = entryFiles<FeedEntry>(entries, feedEntrySchema)
  const refOf = (key: string): PublishedRef => ({
    ids: [entryId(key)],
    url: `${place.feedUrl}/${feedFiles.rss}`,
  })

  async function draw(): Promise<void> {
    for (let drawn = ''; ; ) {
      const all = await published.all()
      const [rss, atom] = [renderRss(all, place), renderAtom(all, place)]
      if (rss + atom === drawn) return
      drawn = rss + atom
      // The files first: whoever follows a feed at once finds them.
      await showMedia(entries, folder, newestFirst(all))
      await writeWhenOther(join(folder, feedFiles.rss), rss)
      await writeWhenOther(join(folder, feedFiles.atom), atom)
    }
  }

  async function findByKey(key: string, hash?: string): Promise<Found> {
    const entry = await published.read(key)
    if (!entry) return { kind: 'absent' }
    // A process that was ended after the entry and before the feeds left work undone.
    await draw()
    return { kind: 'whole', ref: refOf(key), same: entry.hash === hash }
  }

  async function drop(id: string): Promise<void> {
    const all = await published.all()
    const gone = all.find(({ key }) => entryId(key) === id)
    if (!gone) return
    await published.remove(gone.key)
    await draw()
    await dropMedia(
      [entries, folder],
      gone,
      all.filter((entry) => entry !== gone),
    )
  }

  return {
    find: ({ key, hash }) => findByKey(key, hash),
    findByKey: (key) => findByKey(key),
    async put(planned): Promise<Sent> {
      const before = await published.read(planned.key)
      const reason = await keepMedia(entries, planned)
      if (reason !== undefined) return { kind: 'refused', reason }
      const entry = feedEntryOf(planned)
      await published.write(entry)
      await draw()
      if (before) await dropMedia([entries, folder], before, await published.all())
      return { kind: 'done', ref: refOf(planned.key) }
    },
    async remove(ref): Promise<Sent> {
      const strange = ref.ids.find((id) => !id.startsWith('urn:uuid:'))
      if (strange !== undefined)
        return {
          kind: 'refused',
          reason: `Unexpected id \`${strange}\` of an entry, expected one of our feeds (\`urn:uuid:…\`); look in the feeds by hand`,
        }
      for (const id of ref.ids) await drop(id)
      await draw()
      return { kind: 'done', ref }
    },
    counts: async () => ({}),
    doctor: () => accessTo(folder, lang),
    close: async () => {},
  }
}

async function writeWhenOther(path: string, content: string): Promise<void> {
  const there = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  if (there !== content) await writeWhole(path, content)
}

async function accessTo(folder: string, lang: 'nl' | 'en'): Promise<Access> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
    return { ok: true, says: lang === 'nl' ? 'De map van de feeds is er.' : 'The folder of the feeds is there.' }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const says =
      lang === 'nl'
        ? `In de map van de feeds kan niet worden geschreven (${code}). Maak de map, of vraag er rechten voor.`
        : `The folder of the feeds cannot be written to (${code}). Make it, or ask for permission.`
    return { ok: false, says }
  }
}
