import type { z } from 'zod'

/** The same list, refused when it names something twice; the issue points at the second time. */
export function once<Item extends string>(list: z.ZodArray<z.ZodType<Item>>): z.ZodArray<z.ZodType<Item>> {
  return list.superRefine((items, context) => {
    const seen = new Set<string>()
    for (const [index, item] of items.entries()) {
      if (seen.has(item))
        context.addIssue({ code: 'custom', path: [index], message: 'unexpected second time, expected each once' })
      seen.add(item)
    }
  })
}
