import { access, constants, mkdir } from 'node:fs/promises'
import { dropPart, layPart, packDay, readKitPart } from '../../hand-over/kit-folder.ts'
import type { Access, Adapter, PublishedRef } from '../../model/adapter.ts'
import type { PlannedPost } from '../../model/planned-post.ts'

/** What the kit needs of the world. */
export interface KitOptions {
  /** Folder in which a ZIP per day appears. */
  readonly folder: string
  /** Language of what it says. Absent: `nl`. */
  readonly lang?: 'nl' | 'en'
}

const refOf = ({ local, key }: PlannedPost): PublishedRef => ({ ids: [`${local.day}/${key}`] })

/**
 * The kit as a channel, for every platform where a person places the post: a ZIP per day with texts, files and a checklist. `done`
 * means that it lies ready; whether somebody placed it, the checklist knows.
 */
export function createKit({ folder, lang = 'nl' }: KitOptions): Adapter {
  return {
    async find(planned) {
      const part = await readKitPart(folder, planned.local.day, planned.key)
      if (!part) return { kind: 'absent' }
      // A process that was ended after the part and before the ZIP left work undone.
      await packDay(folder, planned.local.day)
      return { kind: 'whole', ref: refOf(planned), same: part.hash === planned.hash }
    },
    async put(planned) {
      const there = await readKitPart(folder, planned.local.day, planned.key)
      if (there?.hash !== planned.hash) {
        const reason = await layPart(folder, planned)
        if (reason !== undefined) return { kind: 'refused', reason }
      }
      await packDay(folder, planned.local.day)
      return { kind: 'done', ref: refOf(planned) }
    },
    async remove(ref) {
      for (const id of ref.ids) {
        const [day = '', ...key] = id.split('/')
        await dropPart(folder, day, key.join('/'))
        await packDay(folder, day)
      }
      return { kind: 'done', ref }
    },
    counts: async () => ({}),
    doctor: () => accessTo(folder, lang),
    close: async () => {},
  }
}

async function accessTo(folder: string, lang: 'nl' | 'en'): Promise<Access> {
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.W_OK)
    return { ok: true, says: lang === 'nl' ? 'De map van het pakket is er.' : 'The folder of the kit is there.' }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const says =
      lang === 'nl'
        ? `In de map van het pakket kan niet worden geschreven (${code}). Maak de map, of vraag er rechten voor.`
        : `The folder of the kit cannot be written to (${code}). Make it, or ask for permission.`
    return { ok: false, says }
  }
}
