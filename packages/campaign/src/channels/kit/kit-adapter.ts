import { access, constants, mkdir } from 'node:fs/promises'
import { packDay, packPost, unpackPost } from '../../hand-over/kit-folder.ts'
import type { KitPart } from '../../hand-over/kit-part.ts'
import { findKitParts, rememberedPart } from '../../hand-over/kit-parts.ts'
import { takeBackWords } from '../../hand-over/kit-steps.ts'
import type { Access, Adapter, Found, PublishedRef, Sent } from '../../model/adapter.ts'

/** What the kit needs of the world. */
export interface KitOptions {
  /** Folder in which a ZIP per day appears. */
  readonly folder: string
  /** Language of what it says. Absent: `nl`. */
  readonly lang?: 'nl' | 'en'
}

const refOf = (day: string, key: string): PublishedRef => ({ ids: [`${day}/${key}`] })

/** A post that was handed over, in a pack or not any more. */
interface HandedOver {
  readonly part: KitPart
  /** Its ZIP has it. */
  readonly packed: boolean
}

/**
 * The kit as a channel, for every platform where a person places the post: a ZIP per day with texts, files and a checklist. `done`
 * means that it lies ready, not that somebody placed it. What was handed over cannot be taken back by a program: `remove` takes
 * it out of the pack and says what a person has to do.
 */
export function createKit({ folder, lang = 'nl' }: KitOptions): Adapter {
  /** `day`: where it should be, when the plan has it. */
  async function handedOver(key: string, day?: string): Promise<HandedOver | undefined> {
    const parts = await findKitParts(folder, key)
    const part = parts.find((one) => one.day === day) ?? parts[0]
    if (part) return { part, packed: true }
    const remembered = await rememberedPart(folder, key)
    return remembered && { part: remembered, packed: false }
  }

  return {
    async find({ key, hash, local }): Promise<Found> {
      const there = await handedOver(key, local.day)
      if (!there) return { kind: 'absent' }
      const { part, packed } = there
      // A process that was ended after the part and before the ZIP left work undone.
      if (packed) await packDay(folder, part.day)
      const ref = refOf(part.day, key)
      if (packed && part.hash === hash && part.day === local.day) return { kind: 'whole', ref, same: true }
      return { kind: 'whole', ref, same: false, differs: part.day === local.day ? ['text'] : ['time'] }
    },
    async findByKey(key): Promise<Found> {
      const there = await handedOver(key)
      return there ? { kind: 'whole', ref: refOf(there.part.day, key), same: false } : { kind: 'absent' }
    },
    async put(planned): Promise<Sent> {
      const reason = await packPost(folder, planned)
      if (reason !== undefined) return { kind: 'refused', reason }
      return { kind: 'done', ref: refOf(planned.local.day, planned.key) }
    },
    async remove(ref): Promise<Sent> {
      const parts = await Promise.all(ref.ids.map((id) => unpackPost(folder, id.slice(id.indexOf('/') + 1))))
      return { kind: 'refused', reason: takeBackWords(parts[0]?.platform, lang) }
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
